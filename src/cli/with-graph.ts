import type { Config } from '../config.ts';
import { type Graph, openGraph } from '../graph/driver.ts';
import { type Neo4jHandle, obtainNeo4j } from '../graph/local/index.ts';
import { migrate } from '../graph/migrate.ts';
import { say } from './output.ts';

export interface Opened {
  readonly handle: Neo4jHandle;
  readonly graph: Graph;
  close(): Promise<void>;
}

/** Gets a Neo4j and brings it up to date. */
export const openCurrent = async (config: Config, log: (message: string) => void = say): Promise<Opened> => {
  const handle = await obtainNeo4j(config, log);
  const graph = openGraph(handle, config);
  const close = async (): Promise<void> => {
    await graph.close();
    await handle.close();
  };
  try {
    const applied = await migrate(graph);
    log(
      `Neo4j: ${handle.description}${applied.length > 0 ? `; migrations ${applied.map(({ version }) => `V${version}`).join(', ')} applied` : ''}`,
    );
    return { handle, graph, close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Does some work with a Neo4j and lets go of it, also when the work fails. */
export const withGraph = async <T>(config: Config, work: (opened: Opened) => Promise<T>): Promise<T> => {
  const opened = await openCurrent(config);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
};
