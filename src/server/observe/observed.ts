import type { Logger } from 'pino';
import type { Handler } from '../gate/index.ts';
import type { Metrics } from './metrics.ts';
import { noteOf } from './note.ts';

export interface ObserveOptions {
  readonly metrics: Metrics;
  /** Absent: no line a request. */
  readonly log?: Logger | undefined;
}

/** Codes are ours, but for those of faults that a client can bring about at will. */
const labelOf = (code: string): string => (/^[A-Z_]{1,40}$/u.test(code) ? code : 'OTHER');

/** Counts and, where wanted, logs each request when its answer is out: never what was asked, only its hash and name. */
export const observed = (next: Handler, { metrics, log }: ObserveOptions): Handler => {
  return (request, response) => {
    const started = performance.now();
    response.once('close', () => {
      const ms = performance.now() - started;
      const { operation, hash, cost, codes = [], isHit } = noteOf(request);
      // a client that went away got no status
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.duration.observe({ status: String(status) }, ms / 1000);
      if (cost !== undefined) metrics.cost.observe(cost);
      if (isHit) metrics.hits.inc();
      for (const code of codes) metrics.errors.inc({ code: labelOf(code) });
      log?.info(
        {
          method: request.method,
          status,
          ms: Math.round(ms * 10) / 10,
          ...(operation === undefined ? {} : { operation: operation.slice(0, 60) }),
          ...(hash === undefined ? {} : { hash }),
          ...(cost === undefined ? {} : { cost }),
          ...(codes.length > 0 ? { codes: [...new Set(codes)] } : {}),
          ...(isHit ? { cache: 'hit' } : {}),
        },
        'request',
      );
    });
    return next(request, response);
  };
};
