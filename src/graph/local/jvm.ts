import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.ts';
import { EnvironmentError } from './handle.ts';

export interface JvmOptions {
  readonly java: string;
  readonly lib: string;
  /** Neo4j's home, and its log. */
  readonly folder: string;
  readonly port: number;
  readonly password: string;
}

const START_MS = 170_000;
const OPENS = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.lang'];

const lastLines = (path: string): string => readFileSync(path, 'utf8').trim().split('\n').slice(-6).join('\n');

/** Starts the launcher and waits until Bolt answers. The JVM ends when this process does: it watches its standard input. */
export const startJvm = ({ java, lib, folder, port, password }: JvmOptions): Promise<ChildProcess> => {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const logPath = join(folder, 'neo4j.log');
  const logFile = openSync(logPath, 'w');
  const opens = OPENS.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  const launcher = join(packageRoot(), 'launcher/Launcher.java');
  const child = spawn(java, ['-Xmx1g', '-cp', `${lib}/*`, ...opens, launcher, home, String(port)], {
    stdio: ['pipe', 'pipe', logFile],
    env: { ...process.env, NEO4J_PASSWORD: password },
  });
  closeSync(logFile);
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      child.kill('SIGKILL');
      reject(new EnvironmentError(`the local Neo4j ${why}; its log is ${logPath}:\n${lastLines(logPath)}`));
    };
    const timer = setTimeout(() => fail(`did not answer within ${START_MS / 1000} s`), START_MS);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('READY')) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      child.stdout?.resume();
      resolve(child);
    });
  });
};
