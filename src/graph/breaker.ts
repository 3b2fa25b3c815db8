import type { Graph } from './driver.ts';
import { DatabaseUnavailable } from './patience.ts';

/** So long nobody asks a database that did not answer; then it is tried again. */
const REST_MS = 1000;

/** Spares those who ask the wait for a database that has just been found away: they are told at once. */
export const withBreaker = (graph: Graph, now: () => number = () => performance.now()): Graph => {
  let closedUntil = 0;
  let reason: DatabaseUnavailable | undefined;
  return {
    ...graph,
    read: async (text, parameters) => {
      if (reason && now() < closedUntil) throw new DatabaseUnavailable(reason.message, { cause: reason });
      try {
        const rows = await graph.read(text, parameters);
        reason = undefined;
        return rows;
      } catch (error) {
        if (error instanceof DatabaseUnavailable) {
          reason = error;
          closedUntil = now() + REST_MS;
        }
        throw error;
      }
    },
  };
};
