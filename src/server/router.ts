import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Graph } from '../graph/driver.ts';
import { json, secured, send } from './answers.ts';
import { entityLink } from './entity-link.ts';
import type { Explorer } from './explorer.ts';
import type { Handler } from './gate/index.ts';

export interface Routes {
  readonly graph: Pick<Graph, 'ping'>;
  /** Absent where there is to be none. */
  readonly explorer?: Explorer | undefined;
  readonly graphql: Handler;
  /** Absent where `/metrics` is not on this port. */
  readonly metrics?: Handler | undefined;
}

const ready = async (graph: Pick<Graph, 'ping'>, response: ServerResponse): Promise<void> => {
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

/** A browser, unless it followed a link to a table. */
const wantsPage = ({ method, headers, url = '' }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html') && !/[?&]format=csv\b/u.test(url);

/** Small fixed pages first; all else is GraphQL's. */
export const router = ({ graph, explorer, graphql, metrics }: Routes): Handler => {
  return (request, response) => {
    secured(response);
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const asset = explorer?.assets.get(path);
    if (asset)
      return send(response, 200, asset.type, asset.gzipped, {
        'content-encoding': 'gzip',
        'cache-control': 'public, max-age=31536000, immutable',
      });
    if (path === '/health') return json(response, 200, { status: 'alive' });
    if (path === '/ready') return ready(graph, response);
    if (path === '/metrics' && metrics) return metrics(request, response);
    if (path === '/') return send(response, 302, 'text/plain', 'See /graphql\n', { location: '/graphql' });
    if (path === '/graphql' && explorer && wantsPage(request)) {
      return send(response, 200, 'text/html; charset=utf-8', explorer.page, {
        'content-security-policy': explorer.policy,
        'cache-control': 'no-cache',
      });
    }
    if (path === '/graphql') return graphql(request, response);
    const link = entityLink(path);
    if (link) return send(response, 303, 'text/plain', `See ${link}\n`, { location: link });
    return json(response, 404, { error: `nothing at ${path.slice(0, 100)}: GraphiQL and the API are at /graphql` });
  };
};
