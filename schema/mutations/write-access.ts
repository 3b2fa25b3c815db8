import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';
import type { SchemaContext } from '../context.ts';
import type { Writer } from '../writer.ts';

builder.mutationType({
  description: 'What can be written, by those who bear the token of the server (`Authorization: Bearer …`).',
});

/** @throws GraphQLError that says how writing is turned on, or what is missing */
export const writerOf = ({ writer }: SchemaContext): Writer => {
  if (writer) return writer();
  throw new GraphQLError(
    'Nothing can be written here: start the server with KAMERGRAAF_TOKEN (24 characters or more) and send it as Authorization: Bearer …',
    { extensions: { code: 'MUTATIONS_OFF', http: { status: 403 } } },
  );
};

export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
