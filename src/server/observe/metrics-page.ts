import { createServer, type Server } from 'node:http';
import { json, send } from '../answers.ts';
import type { Handler } from '../gate/index.ts';
import type { Metrics } from './metrics.ts';

/** Metrics in the text format of Prometheus. */
export const metricsPage = ({ registry }: Metrics): Handler => {
  return async (_, response) => send(response, 200, registry.contentType, await registry.metrics());
};

/** The same on a port of its own, for a server that others can reach. */
export const metricsServer = (metrics: Metrics): Server => {
  const page = metricsPage(metrics);
  return createServer((request, response) =>
    request.url === '/metrics' ? page(request, response) : json(response, 404, { error: 'only /metrics is here' }),
  );
};
