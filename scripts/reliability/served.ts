import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Neo4jHandle } from '../../src/graph/local/index.ts';

/** As a server in public runs: no page, no hints about the schema, no metrics on its port. */
export const productionEnvironment = ({ uri, username, password, database }: Neo4jHandle): NodeJS.ProcessEnv => ({
  ...process.env,
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
  NODE_ENV: 'production',
  KAMERGRAAF_EXPLORER: 'false',
  KAMERGRAAF_SUGGESTIONS: 'false',
  KAMERGRAAF_METRICS: 'off',
  KAMERGRAAF_REQUEST_LOG: 'true',
});

export const serveCommand = (port: number): string =>
  `${process.execPath} ${resolve('dist/src/cli/main.js')} serve --port ${port}`;

export interface Served {
  readonly url: string;
  close(): Promise<number>;
}

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(new URL('/ready', url))).ok;
  } catch {
    return false;
  }
};

/** The built server in a process of its own, once it answers. */
export const served = async (port: number, env: NodeJS.ProcessEnv): Promise<Served> => {
  const url = `http://127.0.0.1:${port}/graphql`;
  if (await answers(url)) throw new Error(`port ${port} is taken: a server of an earlier run is still there, end it`);
  const [command = '', ...args] = serveCommand(port).split(' ');
  const child = spawn(command, args, { env, stdio: 'ignore' });
  const ended = new Promise<number>((done) => child.once('exit', (code) => done(code ?? 1)));
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (tries > 300 || child.exitCode !== null) throw new Error(`no server at ${url}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    url,
    close: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
};
