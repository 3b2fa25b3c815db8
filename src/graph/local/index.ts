import type { Config } from '../../config.ts';
import { containerNeo4j } from './container.ts';
import { EnvironmentError, type Log, type Neo4jHandle } from './handle.ts';
import { localNeo4j, missingForLocal } from './local-neo4j.ts';
import { run } from './run.ts';

export { EnvironmentError, type Log, type Neo4jHandle } from './handle.ts';

const WAYS = `Kamergraaf needs a Neo4j 5.26. Choose one of three ways:
  1. a Neo4j of your own:   NEO4J_URI=bolt://host:7687 NEO4J_PASSWORD=… npm start
  2. a container engine:    install Docker (or Podman with podman-compose), then npm start
  3. a local JVM:           install a JDK 17 or 21 and Maven, then npm start`;

const localReason = async (): Promise<string | undefined> => {
  const missing = await missingForLocal();
  if (missing) return missing;
  if (process.env.KAMERGRAAF_NEO4J_LIB) return undefined;
  return (await run('mvn', ['--version'], 20_000)).ok ? undefined : 'Maven (mvn) is needed to fetch Neo4j';
};

/**
 * A Neo4j, by the first way that works: the given address, a container engine, a JVM of our own.
 * @throws EnvironmentError that names all three ways
 */
export const obtainNeo4j = async (config: Config, log: Log): Promise<Neo4jHandle> => {
  const { uri, username, password, database } = config.neo4j;
  if (uri) {
    if (!password) throw new EnvironmentError('NEO4J_URI is given without NEO4J_PASSWORD');
    return {
      uri,
      username,
      password,
      database,
      origin: 'given',
      description: `given address ${uri}`,
      close: async () => undefined,
    };
  }
  const container = await containerNeo4j(config.data, password, database, log).catch((error: unknown) => {
    if (!(error instanceof EnvironmentError)) throw error;
    log(`${error.message}\nThe container is left aside; a local JVM is tried instead.`);
    return undefined;
  });
  if (container) return container;
  const reason = await localReason();
  if (reason) throw new EnvironmentError(`${WAYS}\nHere: no container engine with compose answers, and ${reason}.`);
  return localNeo4j(config.data, database, log);
};
