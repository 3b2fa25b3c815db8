import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCE = resolve(process.env.KAMERGRAAF_SHARED ?? '../shared', 'tools/reliability');
const COPY = resolve('.kamergraaf/reliability');

/** Runs a command with our output; its exit code. */
export const run = (command: string, args: readonly string[], folder = '.', env = process.env): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: 'inherit' });
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });

/** The suites, in a folder of ours with their packages. */
export const toolsFolder = async (): Promise<string> => {
  if (!existsSync(join(SOURCE, 'abuse.mjs')))
    throw new Error(`no suites at ${SOURCE}: set KAMERGRAAF_SHARED to the folder that holds tools/reliability`);
  mkdirSync(COPY, { recursive: true });
  cpSync(SOURCE, COPY, { recursive: true, force: false });
  if (existsSync(join(COPY, 'node_modules/graphql-http'))) return COPY;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  if ((await run('npm', args, COPY)) !== 0) throw new Error(`npm ci failed in ${COPY}`);
  return COPY;
};
