import { join, resolve } from 'node:path';
import { packageRoot } from '../../package-root.ts';
import { openGraph } from '../driver.ts';
import { EnvironmentError, type Log, type Neo4jHandle } from './handle.ts';
import { answers, freePort } from './ports.ts';
import { run } from './run.ts';
import { passwordIn } from './secret.ts';

const PORT = 7687;
const UP_MS = 10 * 60_000;
const START_MS = 120_000;

/** Which engine answers: `docker`, `podman`, or none. */
export const containerEngine = async (): Promise<string | undefined> => {
  if ((await run('docker', ['version', '--format', '{{.Server.Version}}'], 5000)).ok) return 'docker';
  return (await run('podman', ['info', '--format', '{{.Version.Version}}'], 5000)).ok ? 'podman' : undefined;
};

/** The first compose command that there is. */
const composeCommand = async (): Promise<readonly [string, ...string[]] | undefined> => {
  if ((await run('docker', ['compose', 'version'], 5000)).ok) return ['docker', 'compose'];
  return (await run('podman-compose', ['version'], 10_000)).ok ? ['podman-compose'] : undefined;
};

/** Bolt answers a moment before the password is set; asking too often would lock us out for some seconds. */
const untilItLetsUsIn = async (handle: Neo4jHandle): Promise<void> => {
  const graph = openGraph(handle);
  try {
    for (const until = Date.now() + START_MS; ; await new Promise((done) => setTimeout(done, 3000))) {
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

/** Neo4j from docker-compose.yml; undefined where no engine or no compose answers. It stays up when this process ends. */
export const containerNeo4j = async (
  dataFolder: string,
  given: string | undefined,
  database: string,
  log: Log,
): Promise<Neo4jHandle | undefined> => {
  if (!(await containerEngine())) return undefined;
  const compose = await composeCommand();
  if (!compose) return undefined;
  const password = given ?? passwordIn(resolve(dataFolder, 'container'));
  const file = join(packageRoot(), 'docker-compose.yml');
  const [command, ...first] = compose;
  const running =
    (
      await run(command, [...first, '-f', file, 'ps', '-q'], 20_000, { ...process.env, NEO4J_PASSWORD: password })
    ).output.trim() !== '';
  const port = running ? PORT : await freePort(PORT);
  log(`Starting Neo4j by ${compose.join(' ')} (the image is fetched once) …`);
  const environment = { ...process.env, NEO4J_PASSWORD: password, NEO4J_BOLT_PORT: String(port) };
  const { ok, output } = await run(command, [...first, '-f', file, 'up', '-d'], UP_MS, environment);
  if (!ok)
    throw new EnvironmentError(`${compose.join(' ')} up failed:\n${output.trim().split('\n').slice(-6).join('\n')}`);
  for (const until = Date.now() + START_MS; !(await answers(port)); ) {
    if (Date.now() > until)
      throw new EnvironmentError(
        `the container's Neo4j did not answer within ${START_MS / 1000} s: ${compose.join(' ')} logs`,
      );
    await new Promise((done) => setTimeout(done, 500));
  }
  const handle: Neo4jHandle = {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database,
    origin: 'container',
    description: `container (${compose.join(' ')}), port ${port}`,
    close: async () => undefined,
  };
  await untilItLetsUsIn(handle);
  return handle;
};
