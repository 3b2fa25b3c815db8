import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { migrate } from '../../src/graph/migrate.ts';

export const address = inject('neo4j');

/** Tests of this block need a Neo4j; they are skipped where the set-up said that there is none. */
export const describeGraph = describe.skipIf(address === undefined);

export interface TestGraph {
  /** Open after `beforeAll`. */
  graph: Graph;
}

/** An empty, migrated graph for a test file. */
export const emptyGraph = (): TestGraph => {
  const holder = {} as TestGraph;
  beforeAll(async () => {
    if (!address) return;
    holder.graph = openGraph({
      ...address,
      database: 'neo4j',
      origin: 'given',
      description: 'tests',
      close: async () => undefined,
    });
    await holder.graph.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'));
    await migrate(holder.graph);
  });
  afterAll(async () => {
    await holder.graph?.close();
  });
  return holder;
};
