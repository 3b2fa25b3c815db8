import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from '../../../src/graph/local/ports.ts';

/** A server under measurement. */
export interface Server {
  readonly name: string;
  readonly url: URL;
  readonly pid: number;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

const START_MS = 60_000;
const SIGN = /READY|GraphiQL and API/u;

const ready = (child: ChildProcess, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let seen = '';
    const timer = setTimeout(() => reject(new Error(`${name} did not start: ${seen.slice(-2000)}`)), START_MS);
    const failed = (code: number | null): void => reject(new Error(`${name} ended with ${code}: ${seen.slice(-2000)}`));
    child.once('exit', failed);
    const look = (chunk: Buffer): void => {
      seen += chunk;
      if (!SIGN.test(seen)) return;
      clearTimeout(timer);
      child.off('exit', failed);
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', look).resume();
      resolve();
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
  });

/** Starts node with a server on a free port, and waits until it says that it is ready. */
export const startServer = async ({ name, command, cwd, environment }: ServerOptions): Promise<Server> => {
  const port = await freePort(0);
  const child = spawn(process.execPath, command, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await ready(child, name);
  return {
    name,
    url: new URL(`http://127.0.0.1:${port}/graphql`),
    pid: child.pid ?? 0,
    close: async () => {
      if (child.exitCode !== null) return;
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(force);
    },
  };
};
