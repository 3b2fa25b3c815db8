import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Config, loadConfig } from '../config.ts';
import { cypherFile } from '../graph/cypher-file.ts';
import { openGraph } from '../graph/driver.ts';
import { runningContainer } from '../graph/local/container.ts';
import { containerEngine } from '../graph/local/engine.ts';
import { findJava } from '../graph/local/java.ts';
import { run } from '../graph/local/run.ts';
import { passwordIn } from '../graph/local/secret.ts';
import { isAlive, readState } from '../graph/local/state.ts';
import { pendingMigrations } from '../graph/migrate.ts';
import { done, failed, hint } from './output.ts';

interface Reachable {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** The Neo4j that a start would use and that runs already; undefined where none does. */
const running = async (config: Config): Promise<Reachable | undefined> => {
  const { uri, username, password } = config.neo4j;
  if (uri) return { uri, username, password: password ?? '' };
  const container = await runningContainer(config.data);
  if (container) return { username: 'neo4j', ...container, password: password ?? container.password };
  const folder = resolve(config.data, 'neo4j');
  const state = readState(folder);
  if (!state || !isAlive(state.pid)) return undefined;
  return { uri: `bolt://127.0.0.1:${state.port}`, username: 'neo4j', password: passwordIn(folder) };
};

const checkMachine = async (): Promise<boolean> => {
  done(`Node ${process.versions.node}`);
  const engine = await containerEngine();
  if (engine) done(`container engine: ${engine}`);
  else hint('no container engine answers');
  const { suitable, others } = await findJava();
  if (suitable) done(`Java ${suitable.version}: ${suitable.path}`);
  else
    hint(`no Java 17 or 21${others.length > 0 ? ` (found ${others.map(({ version }) => version).join(', ')})` : ''}`);
  const maven = (await run('mvn', ['--version'], 20_000)).ok;
  if (maven) done('Maven');
  else hint('no Maven');
  return engine !== undefined || (suitable !== undefined && maven);
};

const checkGraph = async (config: Config, reachable: Reachable): Promise<string> => {
  const graph = openGraph({
    ...reachable,
    database: config.neo4j.database,
    origin: 'given',
    description: '',
    close: async () => undefined,
  });
  try {
    await graph.ping();
    const [[version] = []] = await graph.read('CALL dbms.components() YIELD versions RETURN versions[0] AS version');
    done(`Neo4j ${String(version)} at ${reachable.uri}`);
    const pending = await pendingMigrations(graph);
    if (pending.length > 0) {
      failed(`migrations to apply: ${pending.map((one) => `V${one.version}`).join(', ')}`);
      return 'kamergraaf migrate';
    }
    done('migrations are up to date');
    const counts = await graph.read(cypherFile('read/counts').text);
    done(`nodes: ${counts.map(([label, nodes]) => `${String(label)} ${String(nodes)}`).join(', ') || 'none'}`);
    return counts.length === 0 ? 'kamergraaf ingest samples/' : 'kamergraaf serve';
  } finally {
    await graph.close();
  }
};

export const registerDoctor = (program: Command): void => {
  program
    .command('doctor')
    .description('say what was found on this machine, and what to type next')
    .addHelpText('after', '\nExample:\n  $ kamergraaf doctor')
    .action(async () => {
      const config = loadConfig();
      done(
        `settings: port ${config.port}, data in ${resolve(config.data)}${config.neo4j.uri ? `, Neo4j at ${config.neo4j.uri}` : ''}`,
      );
      const able = await checkMachine();
      const reachable = await running(config);
      if (!reachable) {
        hint('no Neo4j of this folder runs now');
        hint(
          able ? 'next: npm start' : 'next: install Docker, or a JDK 17 with Maven, or set NEO4J_URI; then npm start',
        );
        if (!able) process.exitCode = 2;
        return;
      }
      try {
        hint(`next: ${await checkGraph(config, reachable)}`);
      } catch (error) {
        failed(`Neo4j at ${reachable.uri}: ${error instanceof Error ? error.message : String(error)}`);
        hint('next: check NEO4J_URI and NEO4J_PASSWORD, or start it with npm start');
        process.exitCode = 2;
      }
    });
};
