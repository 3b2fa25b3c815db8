import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { packageRoot } from '../../package-root.ts';
import { openGraph } from '../driver.ts';
import { type Compose, composeWay, publishedPort } from './engine.ts';
import { EnvironmentError, type Log, type Neo4jHandle } from './handle.ts';
import { answers, freePort } from './ports.ts';
import { run } from './run.ts';
import { passwordIn } from './secret.ts';

const PORT = 7687;
const UP_MS = 10 * 60_000;
const START_MS = 120_000;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Bolt answers a moment before the password is set; asking too often would lock us out for some seconds. */
const untilItLetsUsIn = async (handle: Neo4jHandle): Promise<void> => {
  const graph = openGraph(handle);
  try {
    for (const until = Date.now() + START_MS; ; await pause(3000)) {
      const error = await graph.ping().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error === undefined) return;
      if (Date.now() > until) throw new EnvironmentError(`the container's Neo4j does not let us in: ${String(error)}`);
    }
  } finally {
    await graph.close();
  }
};

/** One container and one volume a data folder: two clones on a machine do not meet in one database. */
const projectOf = (dataFolder: string): string =>
  `kamergraaf-${createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 8)}`;

/** The container that an earlier start left running for this data folder. */
export const runningContainer = async (dataFolder: string): Promise<{ uri: string; password: string } | undefined> => {
  const way = await composeWay();
  const port = way && (await publishedPort(way.engine, projectOf(dataFolder)));
  if (!port) return undefined;
  return { uri: `bolt://127.0.0.1:${port}`, password: passwordIn(resolve(dataFolder, 'container')) };
};

/** Makes the container (a stopped one of an earlier start is taken away, its volume kept); the port that it shows. */
const up = async ({ command }: Compose, project: string, password: string): Promise<number> => {
  const [program, ...first] = command;
  const port = await freePort(PORT);
  const environment = { ...process.env, NEO4J_PASSWORD: password, NEO4J_BOLT_PORT: String(port) };
  const args = [...first, '-p', project, '-f', join(packageRoot(), 'docker-compose.yml')];
  await run(program, [...args, 'down'], UP_MS, environment);
  const { ok, output } = await run(program, [...args, 'up', '-d'], UP_MS, environment);
  if (ok) return port;
  throw new EnvironmentError(`${command.join(' ')} up failed:\n${output.trim().split('\n').slice(-6).join('\n')}`);
};

/** Neo4j from docker-compose.yml; undefined where no engine or no compose answers. It stays up when this process ends. */
export const containerNeo4j = async (
  dataFolder: string,
  given: string | undefined,
  database: string,
  log: Log,
): Promise<Neo4jHandle | undefined> => {
  const way = await composeWay();
  if (!way) return undefined;
  const compose = way.command.join(' ');
  const project = projectOf(dataFolder);
  const password = given ?? passwordIn(resolve(dataFolder, 'container'));
  const running = await publishedPort(way.engine, project);
  if (running === undefined) log(`Starting Neo4j by ${compose} (the image is fetched once) …`);
  const port = running ?? (await up(way, project, password));
  for (const until = Date.now() + START_MS; !(await answers(port)); await pause(500)) {
    if (Date.now() > until)
      throw new EnvironmentError(
        `the container's Neo4j did not answer within ${START_MS / 1000} s: see ${compose} -p ${project} logs`,
      );
  }
  const handle: Neo4jHandle = {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database,
    origin: 'container',
    description: `container (${compose} -p ${project}), port ${port}`,
    close: async () => undefined,
  };
  await untilItLetsUsIn(handle);
  return handle;
};
