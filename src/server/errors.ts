import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { noteOf } from './observe/note.ts';

/** graphql-js gives its own faults no code: clients need one to act on. */
const codeOf = (error: GraphQLError): string => {
  if (/^Syntax Error/u.test(error.message)) return 'GRAPHQL_PARSE_FAILED';
  if (/^Variable "/u.test(error.message)) return 'BAD_USER_INPUT';
  return error.path ? 'INTERNAL_SERVER_ERROR' : 'GRAPHQL_VALIDATION_FAILED';
};

const SUGGESTION = ' Did you mean ';

/** The message up to what was perhaps meant, and what stands behind that. */
const withoutSuggestion = (message: string): string => {
  const start = message.indexOf(SUGGESTION);
  const end = start < 0 ? -1 : message.indexOf('?', start);
  return end < 0 ? message : message.slice(0, start) + message.slice(end + 1);
};

/** A fault that graphql-js found, not one of ours. */
const isOfSchema = (code: unknown): boolean => code === undefined || String(code).startsWith('GRAPHQL_');

const finished = (error: GraphQLError, areSuggested: boolean): GraphQLError => {
  const { code } = error.extensions;
  if (!isOfSchema(code)) return error;
  const message = areSuggested ? error.message : withoutSuggestion(error.message);
  if (code !== undefined && message === error.message) return error;
  const { nodes, source, positions, path, originalError } = error;
  const extensions = { ...error.extensions, code: code ?? codeOf(error) };
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions } as never);
};

/** Gives every error a code, and leaves out what was perhaps meant in the schema where that is not to be told. */
export const errorsPlugin = (areSuggested: boolean): Plugin<{ req?: IncomingMessage }> => ({
  onExecutionResult({ result, setResult, context }) {
    if (!result || Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
    const errors = result.errors.map((error) => finished(error as GraphQLError, areSuggested));
    const { req } = context as { req?: IncomingMessage };
    if (req) noteOf(req).codes = errors.map(({ extensions }) => String(extensions.code));
    setResult({ ...result, errors });
  },
});
