import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Logger, pino } from 'pino';
import { schema } from '../../schema/index.ts';
import { type Config, defaultApi } from '../config.ts';
import { withBreaker } from '../graph/breaker.ts';
import type { Graph } from '../graph/driver.ts';
import { withFormat } from './csv.ts';
import { drainable } from './drain.ts';
import { buildExplorer } from './explorer.ts';
import type { Extractor } from './extractor.ts';
import { fastPath } from './fast-path/index.ts';
import { gate, type Handler } from './gate/index.ts';
import { LIMITER, Limiter } from './gate/limiter.ts';
import { contextFor, graphqlServer } from './graphql.ts';
import { admitted, Shapes } from './limits/shapes.ts';
import { metricsOf } from './observe/metrics.ts';
import { metricsPage, metricsServer } from './observe/metrics-page.ts';
import { observed } from './observe/observed.ts';
import { timedGraph } from './observe/statements.ts';
import { tabs } from './operations.ts';
import { DataVersion } from './response-cache/data-version.ts';
import { ResponseCache } from './response-cache/index.ts';
import { programVersion } from './response-cache/program-version.ts';
import { router } from './router.ts';

export interface RunningServer {
  /** Where GraphiQL is: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Takes no new requests, lets those under way finish (at most 10 s), then ends. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly config: Pick<Config, 'host' | 'port'> & Partial<Pick<Config, 'api' | 'fastPath' | 'answerCache'>>;
  readonly graph: Graph;
  /** Reads texts that are not in the graph. */
  readonly extractor: Extractor;
  readonly report: (error: unknown) => void;
  /** Requests, slow statements and writes; silent where absent. */
  readonly log?: Logger;
}

/** Those who send slowly, or hold connections open, are cut off. */
const CONNECTIONS = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 1000,
} as const;
const MOST_CONNECTIONS = 2000;
const UNKNOWN = { current: undefined };

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice =
        error.code === 'EADDRINUSE' ? `port ${port} is taken: choose another with --port or PORT` : error.message;
      reject(new Error(advice, { cause: error }));
    });
    server.listen({ host, port }, resolve);
  });

/** GraphQL, GraphiQL, `/health`, `/ready` and `/metrics`. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { config, extractor, report, log = pino({ level: 'silent' }) } = options;
  const { api = defaultApi(config.host) } = config;
  const limiter = new Limiter({ ...LIMITER, slots: api.concurrency });
  const metrics = metricsOf(limiter);
  const graph = admitted(timedGraph(withBreaker(options.graph), { metrics, log, slowMs: api.slowMs }), new Shapes());
  const explorer = api.explorer
    ? await buildExplorer(
        tabs().map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) })),
      )
    : undefined;
  const yoga = graphqlServer({ graph, extractor, report, api, log }) as unknown as Handler;
  // the tests say nothing of caching: then the data are not watched either
  const version = config.answerCache === undefined ? undefined : new DataVersion(options.graph);
  const fast = (): Handler =>
    fastPath({
      schema,
      context: contextFor(graph, extractor),
      next: yoga,
      cache: new ResponseCache(version ?? UNKNOWN, config.answerCache ?? 0, programVersion()),
      persistedOnly: api.persistedOnly,
    });
  const answer = config.fastPath === false ? yoga : fast();
  const gated = gate(withFormat(answer), {
    origins: api.corsOrigins,
    token: api.token,
    limiter,
    onShed: () => metrics.shed.inc(),
  });
  const graphql = observed(gated, { metrics, log: api.requestLog ? log : undefined });
  const page = api.metrics === 'on' ? metricsPage(metrics) : undefined;
  const server = createServer(CONNECTIONS, router({ graph, explorer, graphql, metrics: page }));
  const drain = drainable(server);
  server.maxConnections = MOST_CONNECTIONS;
  await listen(server, config.host, config.port);
  const beside = typeof api.metrics === 'number' ? metricsServer(metrics) : undefined;
  if (beside) await listen(beside, '127.0.0.1', Number(api.metrics));
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}/graphql`,
    close: async () => {
      version?.close();
      beside?.close();
      await drain();
    },
  };
};
