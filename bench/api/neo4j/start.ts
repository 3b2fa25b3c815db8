import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../src/graph/local/ports.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { javaFor } from './java.ts';

export interface Neo4j {
  readonly pid: number;
  readonly port: number;
  readonly password: string;
  close(): Promise<void>;
}

const START_MS = 180_000;
const PASSWORD = 'kamergraaf-bench';
/** The whole store fits: disks are not what is measured. */
const PAGE_CACHE_MB = '1024';

const ready = (child: ChildProcess, log: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Neo4j did not answer; see ${log}`)), START_MS);
    child.once('exit', (code) => reject(new Error(`Neo4j ended with code ${code}; see ${log}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('READY')) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve();
    });
  });

/** Starts the launcher that the product itself uses, with more memory; it ends with this process. */
export const startNeo4j = async (lib: string, home: string): Promise<Neo4j> => {
  const { path, args } = await javaFor(lib);
  const port = await freePort(17_687);
  const log = join(home, 'bench.log');
  const logFile = openSync(log, 'w');
  const launcher = join(packageRoot(), 'launcher/Launcher.java');
  const child = spawn(path, [...args, launcher, home, String(port)], {
    stdio: ['pipe', 'pipe', logFile],
    env: { ...process.env, NEO4J_PASSWORD: PASSWORD, KAMERGRAAF_NEO4J_PAGE_CACHE_MB: PAGE_CACHE_MB },
  });
  closeSync(logFile);
  await ready(child, log);
  return {
    pid: child.pid ?? 0,
    port,
    password: PASSWORD,
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.stdin?.end();
      await ended;
    },
  };
};

/** One that an earlier call with `--hold` started: `pid:port`. */
export const runningNeo4j = (given: string): Neo4j => {
  const [pid = 0, port = 0] = given.split(':').map(Number);
  return { pid, port, password: PASSWORD, close: async () => undefined };
};
