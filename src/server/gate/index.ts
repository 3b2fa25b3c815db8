import type { IncomingMessage, ServerResponse } from 'node:http';
import { LIMITS } from '../limits/limits.ts';
import { bears } from '../token.ts';
import { refuse } from './answers.ts';
import { BodyTooLarge, type ReadRequest, readBody } from './body.ts';
import { cors } from './cors.ts';
import type { Limiter } from './limiter.ts';
import { typeFault } from './media-types.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface GateOptions {
  /** Origins whose pages may read answers; none by default. */
  readonly origins: readonly string[];
  readonly limiter: Limiter;
  /** Those who bear it may send documents. */
  readonly token?: string | undefined;
  /** Called where a request is turned away because there are too many. */
  readonly onShed?: () => void;
}

/** A little apart, so that those turned away do not come back all at once. */
const retryAfter = (): string => String(1 + Math.floor(Math.random() * 3));

const closing = { connection: 'close' };

const wholeBody = async (request: ReadRequest, response: ServerResponse, token?: string): Promise<boolean> => {
  const limit = bears(request.headers.authorization, token) ? LIMITS.writersBody : LIMITS.body;
  try {
    const body = await readBody(request, limit);
    if (body.length > 0) return true;
    refuse(response, 400, 'BAD_REQUEST', 'the body is empty: send {"query": "…"} as JSON');
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) return false;
    refuse(response, 413, 'BODY_TOO_LARGE', `the body is over ${limit} bytes: ask for less at a time`, closing);
  }
  return false;
};

type Taken = Pick<GateOptions, 'origins' | 'token'>;

const isTaken = async (request: ReadRequest, response: ServerResponse, { origins, token }: Taken): Promise<boolean> => {
  if (cors(request, response, origins)) return false;
  if (request.method !== 'GET' && request.method !== 'POST') {
    refuse(response, 405, 'METHOD_NOT_ALLOWED', 'ask with GET or POST', { allow: 'GET, POST', ...closing });
    return false;
  }
  if (request.method === 'GET') return true;
  const fault = typeFault(request);
  if (fault === undefined) return wholeBody(request, response, token);
  refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', fault, closing);
  return false;
};

/**
 * What stands before all that answers GraphQL: types and size of the body, other sites, and how many at a time. A body is read
 * before a turn is taken, so that one who sends slowly holds up nobody.
 */
export const gate = (next: Handler, options: GateOptions): Handler => {
  const { limiter, onShed } = options;
  return async (request, response) => {
    if (!(await isTaken(request, response, options))) return;
    try {
      await limiter.enter();
    } catch {
      onShed?.();
      return refuse(response, 503, 'OVERLOADED', 'too many questions at the moment: try again in a few seconds', {
        'retry-after': retryAfter(),
      });
    }
    if (response.destroyed) return limiter.leave();
    response.once('close', () => limiter.leave());
    await next(request, response);
  };
};
