import { GraphQLError } from 'graphql';

/** A question that is refused as a whole, before anything is read; HTTP 400 unless said. */
export const refused = (
  message: string,
  code: string,
  status = 400,
  more: Readonly<Record<string, unknown>> = {},
): GraphQLError => new GraphQLError(message, { extensions: { code, ...more, http: { status } } });
