import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Neo4jContainer, type StartedNeo4jContainer } from '@testcontainers/neo4j';
import type { TestProject } from 'vitest/node';
import { neo4jJars } from '../../src/graph/local/artifacts.ts';
import { containerEngine } from '../../src/graph/local/engine.ts';
import type { Neo4jHandle } from '../../src/graph/local/handle.ts';
import { localNeo4j } from '../../src/graph/local/local-neo4j.ts';

export interface TestNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Undefined where none could be had (at a desk; in CI that fails). */
    neo4j: TestNeo4j | undefined;
  }
}

const say = (message: string): void => console.log(`\n[neo4j for the tests] ${message}`);
const PASSWORD = 'kamergraaf-tests';

const given = (): TestNeo4j | undefined => {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  return uri ? { uri, username, password } : undefined;
};

const container = async (): Promise<StartedNeo4jContainer | undefined> => {
  if (!(await containerEngine())) return undefined;
  // an engine may be installed and still offer no socket, or not have the image
  return new Neo4jContainer('neo4j:5.26-community')
    .withPassword(PASSWORD)
    .start()
    .catch((error: unknown) => {
      say(`no container: ${String(error)}`);
      return undefined;
    });
};

/** Given address, else a container, else a JVM of our own on a folder of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const address = given();
  if (address) {
    say(`given address ${address.uri}`);
    project.provide('neo4j', address);
    return async () => undefined;
  }
  const started = await container();
  if (started) {
    say('testcontainers, neo4j:5.26-community');
    project.provide('neo4j', { uri: started.getBoltUri(), username: 'neo4j', password: PASSWORD });
    return async () => void (await started.stop());
  }
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-tests-'));
  let handle: Neo4jHandle;
  try {
    process.env.KAMERGRAAF_NEO4J_LIB = await neo4jJars(resolve('.kamergraaf/neo4j/lib'), say);
    handle = await localNeo4j(folder, 'neo4j', say);
  } catch (error) {
    if (process.env.CI) throw error;
    say(`NONE: ${String(error)}\n*** THE TESTS THAT NEED A NEO4J ARE SKIPPED ***`);
    project.provide('neo4j', undefined);
    return async () => undefined;
  }
  say(handle.description);
  project.provide('neo4j', { uri: handle.uri, username: handle.username, password: handle.password });
  return async () => {
    await handle.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
