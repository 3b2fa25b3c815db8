import type { IncomingMessage, ServerResponse } from 'node:http';

const ALLOWED: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type, authorization, if-none-match',
  'access-control-max-age': '86400',
};

/** Whether pages of an origin may read answers; never with cookies or other credentials of the browser. */
const isAllowed = (origin: string, origins: readonly string[]): boolean =>
  origins.includes('*') || origins.includes(origin);

/**
 * Says to browsers which other pages may read the answer. With no origins (the default) nothing is said, and only pages of this
 * server may. Ends preflights; true where the response is done.
 */
export const cors = (request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean => {
  const { origin } = request.headers;
  if (origins.length > 0 && !origins.includes('*')) response.setHeader('vary', 'Origin');
  const isFine = origin !== undefined && isAllowed(origin, origins);
  if (isFine) {
    response.setHeader('access-control-allow-origin', origins.includes('*') ? '*' : origin);
    response.setHeader('access-control-expose-headers', 'etag, retry-after');
  }
  if (request.method !== 'OPTIONS') return false;
  response.writeHead(204, isFine ? ALLOWED : { allow: 'GET, POST' });
  response.end();
  return true;
};
