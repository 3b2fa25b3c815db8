import { execFile } from 'node:child_process';

export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a command to its end; `ok` is false where it failed, is not there, or took longer than `timeoutMs`. */
export const run = (
  command: string,
  args: readonly string[],
  timeoutMs: number,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(command, args, { timeout: timeoutMs, env: environment, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      resolve({ ok: !error, output: `${stdout}${stderr}` });
    });
  });
