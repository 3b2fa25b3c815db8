import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode } from 'graphql';
import { GraphQLError } from 'graphql';
import { createYoga, maskError, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { type SchemaContext, schema } from '../../schema/index.ts';
import type { ApiConfig } from '../config.ts';


import { DatabaseUnavailable, type Graph, StatementTooSlow } from '../graph/driver.ts';
import { csvPlugin } from './csv.ts';

import { errorsPlugin } from './errors.ts';
import type { Extractor } from './extractor.ts';
import { LIMITS } from './limits/limits.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { lru } from './lru.ts';
import { PERSISTED_PARAMETERS, persistedPlugin } from './persisted.ts';

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

/** What node:http gave, beside what yoga makes of it. */
export interface NodeContext {
  readonly req?: IncomingMessage;
  readonly res?: ServerResponse;
}

export type GraphqlServer = YogaServerInstance<NodeContext, SchemaContext>;

export interface GraphqlOptions {
  readonly graph: Graph;
  readonly extractor: Extractor;
  readonly report: (error: unknown) => void;
  readonly api: ApiConfig;
}

export const graphqlServer = ({ graph, extractor, report, api }: GraphqlOptions): GraphqlServer =>
  createYoga<NodeContext, SchemaContext>({
    schema,
    context: contextFor(graph, extractor),
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    maxRequestBodySize: LIMITS.body,
    parserAndValidationCache: {
      documentCache: lru<DocumentNode>(LIMITS.keptDocuments),
      errorCache: lru<Error>(LIMITS.keptDocuments),
    },
    maskedErrors: { maskError: masked },
    extraParamNames: PERSISTED_PARAMETERS,
    plugins: [
      persistedPlugin(api.persistedOnly),
      csvPlugin,
      limitsPlugin as Plugin,
      errorsPlugin(api.suggestions) as Plugin,
    ],
    logging: { debug: () => undefined, info: () => undefined, warn: report, error: report },
  } as Parameters<typeof createYoga<NodeContext, SchemaContext>>[0]);
