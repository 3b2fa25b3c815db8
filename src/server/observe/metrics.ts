import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Limiter } from '../gate/limiter.ts';

export interface Metrics {
  readonly registry: Registry;
  /** Seconds until the answer was out. */
  readonly duration: Histogram<'status'>;
  readonly errors: Counter<'code'>;
  readonly cost: Histogram;
  readonly hits: Counter;
  /** Seconds of one statement, its way over the network included. */
  readonly statement: Histogram<'outcome'>;
  readonly shed: Counter;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Metrics of one server, in a registry of its own; the process's and the event loop's among them. */
export const metricsOf = (limiter: Limiter): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'kamergraaf_' });
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('kamergraaf_in_flight', 'Questions that are worked on', () => limiter.inFlight);
  gauge('kamergraaf_queued', 'Questions that wait for a turn', () => limiter.queued);
  return {
    registry,
    duration: new Histogram({
      name: 'kamergraaf_request_duration_seconds',
      help: 'Time until a question was answered, waiting included',
      labelNames: ['status'],
      buckets: SECONDS,
      registers,
    }),
    errors: new Counter({
      name: 'kamergraaf_errors_total',
      help: 'Errors in answers by their code',
      labelNames: ['code'],
      registers,
    }),
    cost: new Histogram({
      name: 'kamergraaf_cost',
      help: 'Cost of questions, in rows that they may read',
      buckets: [1, 10, 50, 100, 500, 1000, 5000, 10_000, 20_000],
      registers,
    }),
    hits: new Counter({ name: 'kamergraaf_cache_hits_total', help: 'Answers given without the database', registers }),
    statement: new Histogram({
      name: 'kamergraaf_statement_duration_seconds',
      help: 'Time of one statement of Neo4j',
      labelNames: ['outcome'],
      buckets: SECONDS,
      registers,
    }),
    shed: new Counter({ name: 'kamergraaf_shed_total', help: 'Questions turned away as too many', registers }),
  };
};
