import { run } from './run.ts';

/** A way to start what docker-compose.yml describes: the compose command, and the engine that then answers for it. */
export interface Compose {
  readonly engine: 'docker' | 'podman';
  readonly command: readonly [string, ...string[]];
}

const SHORT_MS = 5000;
const LONG_MS = 10_000;

/** Which container engine answers: `docker`, `podman`, or none. */
export const containerEngine = async (): Promise<Compose['engine'] | undefined> => {
  if ((await run('docker', ['version', '--format', '{{.Server.Version}}'], SHORT_MS)).ok) return 'docker';
  return (await run('podman', ['info', '--format', '{{.Version.Version}}'], SHORT_MS)).ok ? 'podman' : undefined;
};

/** The first pair of engine and compose of which both answer; Docker's own before Podman's. */
export const composeWay = async (): Promise<Compose | undefined> => {
  const engine = await containerEngine();
  if (engine === 'docker' && (await run('docker', ['compose', 'version'], SHORT_MS)).ok)
    return { engine, command: ['docker', 'compose'] };
  const podman = engine !== undefined && (await run('podman-compose', ['version'], LONG_MS)).ok;
  return podman ? { engine: 'podman', command: ['podman-compose'] } : undefined;
};

/** The port of the loopback on which a running container of this compose project shows its Bolt; undefined where none runs. */
export const publishedPort = async (engine: Compose['engine'], project: string): Promise<number | undefined> => {
  const label = `label=com.docker.compose.project=${project}`;
  const ids = await run(engine, ['ps', '-q', '--filter', label], LONG_MS);
  const id = ids.ok ? ids.output.trim().split('\n')[0] : undefined;
  if (!id) return undefined;
  const port = await run(engine, ['port', id, '7687/tcp'], LONG_MS);
  const found = /:(\d+)\s*$/m.exec(port.output)?.[1];
  return port.ok && found ? Number(found) : undefined;
};
