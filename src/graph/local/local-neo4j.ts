import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { neo4jJars } from './artifacts.ts';
import { EnvironmentError, type Log, type Neo4jHandle } from './handle.ts';
import { findJava } from './java.ts';
import { startJvm } from './jvm.ts';
import { answers, freePort } from './ports.ts';
import { passwordIn } from './secret.ts';
import { clearState, isAlive, readState, writeState } from './state.ts';

const FIRST_PORT = 7687;
const LOOK_MS = 500;
const MAX_WAIT_MS = 16_000;
const ATTEMPTS = 4;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms).unref());

/** Why no local JVM can run here; undefined where one can. */
export const missingForLocal = async (): Promise<string | undefined> => {
  const { suitable, others } = await findJava();
  if (!suitable) {
    const found = others.map(({ version }) => version).join(', ');
    return found ? `Java 17 or 21 is needed (found ${found})` : 'Java 17 or 21 is needed';
  }
  return undefined;
};

/**
 * A Neo4j in a JVM of our own, on the data folder. It belongs to the process that started it; others use it, and when the
 * owner ends, the first that notices starts its own on the same folder and port. One that dies is started again.
 */
export const localNeo4j = async (dataFolder: string, database: string, log: Log): Promise<Neo4jHandle> => {
  const folder = resolve(dataFolder, 'neo4j');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { suitable } = await findJava();
  if (!suitable) throw new EnvironmentError((await missingForLocal()) ?? 'no Java');
  const java = suitable.path;
  const lib = await neo4jJars(join(folder, 'lib'), log);
  const password = passwordIn(folder);
  let child: ChildProcess | undefined;
  let closed = false;
  let port = readState(folder)?.port ?? FIRST_PORT;

  /** A server that another living process runs on this folder. */
  const found = async (): Promise<boolean> => {
    const state = readState(folder);
    if (!state || !isAlive(state.pid) || !(await answers(state.port))) return false;
    port = state.port;
    return true;
  };

  const start = async (): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      if (await found()) return;
      if (attempt === 1) port = await freePort(port);
      try {
        child = await startJvm({ java, lib, folder, port, password });
        writeState(folder, { pid: child.pid ?? 0, owner: process.pid, port });
        return;
      } catch (error) {
        // two processes may have started at once: Neo4j's own lock lets one in, and the other finds it here
        if (attempt >= ATTEMPTS) throw error;
        await pause(2000);
      }
    }
  };

  const watch = async (): Promise<void> => {
    let wait = 1000;
    while (!closed) {
      await pause(LOOK_MS);
      const state = readState(folder);
      const up = child
        ? child.exitCode === null && child.signalCode === null
        : state !== undefined && isAlive(state.pid);
      if (closed || up) {
        if (up) wait = 1000;
        continue;
      }
      log(`The local Neo4j has gone; starting it again in ${wait / 1000} s`);
      await pause(wait);
      wait = Math.min(wait * 2, MAX_WAIT_MS);
      child = undefined;
      await start().then(
        () => log('The local Neo4j is back'),
        (error: unknown) => log(String(error)),
      );
    }
  };

  if (!(await found())) log('Starting the local Neo4j (about 10 s) …');
  await start();
  void watch();
  const description = child
    ? `local JVM (Java ${suitable.version}) on ${folder}`
    : `local JVM of another process on ${folder}`;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database,
    origin: 'local JVM',
    description,
    close: async () => {
      closed = true;
      const mine = child;
      if (!mine || mine.exitCode !== null || mine.signalCode !== null) return;
      const ended = new Promise<void>((done) => mine.once('exit', () => done()));
      mine.stdin?.end();
      const timer = setTimeout(() => mine.kill('SIGKILL'), 20_000);
      await ended;
      clearTimeout(timer);
      clearState(folder, mine.pid ?? 0);
    },
  };
};
