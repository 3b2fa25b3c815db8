import { GraphQLError, parse } from 'graphql';
import { createYoga, maskError, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { type SchemaContext, schema } from '../../schema/index.ts';
import { DatabaseUnavailable, type Graph, StatementTooSlow } from '../graph/driver.ts';
import type { Extractor } from './extractor.ts';

const MAX_TOKENS = 2000;
const MAX_BODY = 100_000;

/** A document of more tokens is refused before it is parsed whole. */
const tokenLimit: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: MAX_TOKENS }));
  },
};

const unavailable = (error: DatabaseUnavailable): GraphQLError =>
  new GraphQLError(error.message, {
    extensions: { code: error.code, http: { status: 503, headers: { 'retry-after': '5' } } },
  });

/** The database's own words stay inside; what a client can act on goes out with a code. */
const masked: typeof maskError = (error, message, isDev) => {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof DatabaseUnavailable) return unavailable(original);
  if (original instanceof StatementTooSlow)
    return new GraphQLError(original.message, { extensions: { code: original.code, http: { status: 503 } } });
  return maskError(error, message, isDev);
};

export const contextFor = (graph: Pick<Graph, 'read'>, extractor: Extractor): SchemaContext => ({
  read: (text, parameters) => graph.read(text, parameters),
  extract: extractor.extract,
  resolve: extractor.resolve,
});

export type GraphqlServer = YogaServerInstance<Record<string, never>, SchemaContext>;

export const graphqlServer = (graph: Graph, extractor: Extractor, report: (error: unknown) => void): GraphqlServer =>
  createYoga<Record<string, never>, SchemaContext>({
    schema,
    context: contextFor(graph, extractor),
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    maxRequestBodySize: MAX_BODY,
    maskedErrors: { maskError: masked },
    plugins: [tokenLimit as never],
    logging: { debug: () => undefined, info: () => undefined, warn: report, error: report },
  } as Parameters<typeof createYoga<Record<string, never>, SchemaContext>>[0]);
