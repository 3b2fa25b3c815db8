import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode } from 'graphql';
import { GraphQLError } from 'graphql';
import { createYoga, maskError, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type SchemaContext, schema, type Writer } from '../../schema/index.ts';
import type { ApiConfig } from '../config.ts';
import { DatabaseUnavailable, type Graph, StatementTooSlow } from '../graph/driver.ts';
import { csvPlugin } from './csv.ts';
import { errorsPlugin } from './errors.ts';
import type { Extractor } from './extractor.ts';
import { type Reads, readKey, readsOf } from './fast-path/reads.ts';
import { cutsOf, cutsPlugin } from './limits/cuts.ts';
import { LIMITS } from './limits/limits.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { lru } from './lru.ts';
import { PERSISTED_PARAMETERS, persistedPlugin } from './persisted.ts';
import { bears } from './token.ts';
import { writerOn } from './writer/index.ts';

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

/** `reads`: what was read for the request before it came to graphql-js. */
export const contextFor = (graph: Pick<Graph, 'read'>, extractor: Extractor, reads?: Reads): SchemaContext => ({
  read: (text, parameters) => reads?.get(readKey(text, parameters)) ?? graph.read(text, parameters),
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
  /** Writes go here with their author. */
  readonly log: Logger;
}

const unauthenticated = (): GraphQLError =>
  new GraphQLError('Writing needs the token of this server: send Authorization: Bearer …', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
  });

export const graphqlServer = ({ graph, extractor, report, api, log }: GraphqlOptions): GraphqlServer => {
  const writer = writerOn({ graph, log });
  const admittedWriter = (request: IncomingMessage | undefined): Writer => {
    if (bears(request?.headers.authorization, api.token)) return writer;
    throw unauthenticated();
  };
  return createYoga<NodeContext, SchemaContext>({
    schema,
    context: ({ req }) => ({
      ...contextFor(graph, extractor, req && readsOf(req)),
      ...cutsOf(),
      ...(api.token ? { writer: () => admittedWriter(req) } : {}),
    }),
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    // the gate has read the body and holds it to its limit
    maxRequestBodySize: LIMITS.writersBody,
    parserAndValidationCache: {
      documentCache: lru<DocumentNode>(LIMITS.keptDocuments),
      errorCache: lru<Error>(LIMITS.keptDocuments),
    },
    maskedErrors: { maskError: masked },
    extraParamNames: PERSISTED_PARAMETERS,
    plugins: [
      persistedPlugin({ only: api.persistedOnly, schema: api.explorer }),
      csvPlugin,
      limitsPlugin as Plugin,
      cutsPlugin as Plugin,
      errorsPlugin(api.suggestions) as Plugin,
    ],
    logging: { debug: () => undefined, info: () => undefined, warn: report, error: report },
  } as Parameters<typeof createYoga<NodeContext, SchemaContext>>[0]);
};
