import type { Logger } from 'pino';
import type { Graph } from '../../graph/driver.ts';
import type { Metrics } from './metrics.ts';

export interface StatementOptions {
  readonly metrics: Metrics;
  readonly log: Logger;
  /** A statement that took longer is logged, in milliseconds. */
  readonly slowMs: number;
}

/** What kind of value a parameter held; never the value, which may be what a stranger typed. */
const shapeOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return `string(${value.length})`;
  if (Array.isArray(value)) return `list(${value.length})`;
  return typeof value;
};

const shapesOf = (parameters: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, shapeOf(value)]));

/** Times the statements of a graph; the slow ones go to the log as they were compiled, ready for `PROFILE`. */
export const timedGraph = (graph: Graph, { metrics, log, slowMs }: StatementOptions): Graph => ({
  ...graph,
  read: async (text, parameters = {}) => {
    const started = performance.now();
    let outcome = 'ok';
    try {
      return await graph.read(text, parameters);
    } catch (error) {
      outcome = error instanceof Error && error.name === 'DatabaseUnavailable' ? 'unavailable' : 'error';
      throw error;
    } finally {
      const ms = performance.now() - started;
      metrics.statement.observe({ outcome }, ms / 1000);
      if (ms >= slowMs)
        log.warn({ ms: Math.round(ms), outcome, statement: text, parameters: shapesOf(parameters) }, 'slow statement');
    }
  },
});
