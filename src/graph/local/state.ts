import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the process that owns the local Neo4j writes down, so that others find it. */
export interface ServerState {
  /** The JVM. */
  readonly pid: number;
  /** The process that started it. */
  readonly owner: number;
  readonly port: number;
}

const pathIn = (folder: string): string => join(folder, 'server.json');

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

export const readState = (folder: string): ServerState | undefined => {
  if (!existsSync(pathIn(folder))) return undefined;
  try {
    const { pid, owner, port } = JSON.parse(readFileSync(pathIn(folder), 'utf8')) as ServerState;
    return Number.isInteger(pid) && Number.isInteger(port) ? { pid, owner, port } : undefined;
  } catch {
    return undefined;
  }
};

/** Replaced in one step: a reader never sees half of it. */
export const writeState = (folder: string, state: ServerState): void => {
  const fresh = `${pathIn(folder)}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(state)}\n`);
  renameSync(fresh, pathIn(folder));
};

export const clearState = (folder: string, pid: number): void => {
  if (readState(folder)?.pid === pid) rmSync(pathIn(folder), { force: true });
};
