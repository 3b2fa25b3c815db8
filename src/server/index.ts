import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/driver.ts';
import { buildExplorer, type Explorer } from './explorer.ts';
import type { Extractor } from './extractor.ts';
import { graphqlServer } from './graphql.ts';
import { tabs } from './operations.ts';

export interface RunningServer {
  /** Where GraphiQL is: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Takes no new requests, lets those under way finish (at most 10 s), then ends. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly config: Pick<Config, 'host' | 'port'>;
  readonly graph: Graph;
  /** Reads texts that are not in the graph. */
  readonly extractor: Extractor;
  readonly report: (error: unknown) => void;
}

const DRAIN_MS = 10_000;
const HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;

const send = (
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { ...HEADERS, 'content-type': type, ...headers });
  response.end(body);
};

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body), {
    'cache-control': 'no-store',
    ...headers,
  });

const ready = async (graph: Graph, response: ServerResponse): Promise<void> => {
  try {
    await graph.ping();
    json(response, 200, { status: 'ready' });
  } catch {
    json(
      response,
      503,
      { status: 'unavailable', reason: 'Neo4j does not answer; this server goes on as soon as it does' },
      { 'retry-after': '5' },
    );
  }
};

const wantsPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Small fixed pages first; all else is GraphQL's. */
const router = (graph: Graph, explorer: Explorer, graphql: Handler): Handler => {
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const asset = explorer.assets.get(path);
    if (asset)
      return send(response, 200, asset.type, asset.gzipped, {
        'content-encoding': 'gzip',
        'cache-control': 'public, max-age=31536000, immutable',
      });
    if (path === '/health') return json(response, 200, { status: 'alive' });
    if (path === '/ready') return ready(graph, response);
    if (path === '/') return send(response, 302, 'text/plain', 'See /graphql\n', { location: '/graphql' });
    if (path === '/graphql' && wantsPage(request)) {
      return send(response, 200, 'text/html; charset=utf-8', explorer.page, {
        'content-security-policy': explorer.policy,
        'cache-control': 'no-cache',
      });
    }
    if (path === '/graphql') return graphql(request, response);
    return json(response, 404, { error: `nothing at ${path}: GraphiQL and the API are at /graphql` });
  };
};

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice =
        error.code === 'EADDRINUSE' ? `port ${port} is taken: choose another with --port or PORT` : error.message;
      reject(new Error(advice, { cause: error }));
    });
    server.listen({ host, port }, resolve);
  });

/** GraphQL, GraphiQL, `/health` and `/ready` on one port. */
export const startServer = async ({ config, graph, extractor, report }: ServerOptions): Promise<RunningServer> => {
  const explorer = await buildExplorer(
    tabs().map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) })),
  );
  const server = createServer(router(graph, explorer, graphqlServer(graph, extractor, report) as unknown as Handler));
  server.requestTimeout = 30_000;
  await listen(server, config.host, config.port);
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
};
