import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/driver.ts';
import { neo4jJars } from '../../src/graph/local/artifacts.ts';
import type { Neo4jHandle } from '../../src/graph/local/handle.ts';
import { localNeo4j, missingForLocal } from '../../src/graph/local/local-neo4j.ts';
import { isAlive, readState, writeState } from '../../src/graph/local/state.ts';

const quiet = (): void => undefined;
const missing = await missingForLocal();
if (missing && process.env.CI) throw new Error(missing);
if (missing) console.warn(`*** SKIPPED: local Neo4j: ${missing} ***`);

const until = async (what: () => boolean | Promise<boolean>, ms: number): Promise<boolean> => {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((done) => setTimeout(done, 200)))
    if (await what()) return true;
  return false;
};

describe.skipIf(missing !== undefined)('a Neo4j in a JVM of our own', () => {
  const data = mkdtempSync(join(tmpdir(), 'kamergraaf-local-'));
  const folder = join(data, 'neo4j');
  let first: Neo4jHandle;
  beforeAll(async () => {
    process.env.KAMERGRAAF_NEO4J_LIB = await neo4jJars(resolve('.kamergraaf/neo4j/lib'), quiet);
    // what a process that died long ago left behind
    first = await localNeo4j(data, 'neo4j', quiet);
  });
  afterAll(async () => {
    await first?.close();
    rmSync(data, { recursive: true, force: true });
  });
  const answers = async (handle: Neo4jHandle): Promise<boolean> => {
    const graph = openGraph(handle);
    try {
      await graph.ping();
      return true;
    } catch {
      return false;
    } finally {
      await graph.close();
    }
  };

  test('asks for a password that only its owner can read', async () => {
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    expect(await answers(first)).toBe(true);
    expect(await answers({ ...first, password: 'a-wrong-password' })).toBe(false);
  });

  test('a second user finds it and leaves it running', async () => {
    const second = await localNeo4j(data, 'neo4j', quiet);
    expect(second.uri).toBe(first.uri);
    expect(second.description).toContain('another process');
    await second.close();
    expect(await answers(first)).toBe(true);
  });

  test('comes back on the same port when it is killed', async () => {
    const graph = openGraph(first);
    await graph.write((run) => run('MERGE (:Kept {id: 1})'));
    const dead = readState(folder)?.pid ?? 0;
    process.kill(dead, 'SIGKILL');
    expect(await until(() => readState(folder)?.pid !== dead, 60_000)).toBe(true);
    expect(await until(() => answers(first), 60_000)).toBe(true);
    expect((await graph.read('MATCH (n:Kept) RETURN count(n)'))[0]?.[0]).toBe(1);
    await graph.close();
  });
});

/** A process of its own that holds a Neo4j on the folder until it is killed. */
const holder = (data: string, lib: string): ChildProcess => {
  const code = `import('${resolve('src/graph/local/local-neo4j.ts')}').then(async ({ localNeo4j }) => { await localNeo4j('${data}', 'neo4j', () => undefined); setInterval(() => undefined, 1000); });`;
  return spawn(process.execPath, ['--import', 'tsx', '-e', code], {
    env: { ...process.env, KAMERGRAAF_NEO4J_LIB: lib },
    stdio: 'ignore',
  });
};

describe.skipIf(missing !== undefined)('ownership', () => {
  const data = mkdtempSync(join(tmpdir(), 'kamergraaf-owner-'));
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  test('a stale lock is recognised, and the JVM ends with an owner that is killed', async () => {
    const folder = join(data, 'neo4j');
    const lib = await neo4jJars(resolve('.kamergraaf/neo4j/lib'), quiet);
    mkdirSync(folder, { recursive: true });
    writeState(folder, { pid: 999_999_999, owner: 999_999_999, port: 17_999 });
    const owner = holder(data, lib);
    expect(await until(() => (readState(folder)?.owner ?? 0) === owner.pid, 90_000)).toBe(true);
    const jvm = readState(folder)?.pid ?? 0;
    expect(isAlive(jvm)).toBe(true);
    owner.kill('SIGKILL');
    expect(await until(() => !isAlive(jvm), 30_000)).toBe(true);
  });

  test('a second user goes on with a Neo4j of its own on the same data when the owner is killed', async () => {
    const folder = join(data, 'neo4j');
    const lib = await neo4jJars(resolve('.kamergraaf/neo4j/lib'), quiet);
    const owner = holder(data, lib);
    expect(await until(() => (readState(folder)?.owner ?? 0) === owner.pid, 90_000)).toBe(true);
    process.env.KAMERGRAAF_NEO4J_LIB = lib;
    const second = await localNeo4j(data, 'neo4j', quiet);
    const graph = openGraph(second);
    try {
      await graph.write((run) => run('MERGE (:Kept {id: 2})'));
      owner.kill('SIGKILL');
      expect(await until(() => readState(folder)?.owner === process.pid, 90_000)).toBe(true);
      const kept = async () => (await graph.read('MATCH (n:Kept) RETURN count(n)'))[0]?.[0] === 1;
      expect(await until(() => kept().catch(() => false), 60_000)).toBe(true);
    } finally {
      await graph.close();
      await second.close();
    }
  });
});
