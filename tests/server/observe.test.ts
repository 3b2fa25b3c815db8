import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configOf } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { noExtractor } from '../support/extractor.ts';

const SECRET = 'iets-dat-niemand-hoeft-te-weten';
const graph = {
  read: async () => {
    await new Promise((done) => setTimeout(done, 20));
    return [[null]];
  },
  ping: async () => undefined,
} as unknown as Graph;

let server: RunningServer;
let lines: string[] = [];

beforeAll(async () => {
  const stream = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const { api } = configOf({ KAMERGRAAF_REQUEST_LOG: 'true', KAMERGRAAF_SLOW_MS: '10' });
  const config = { host: '127.0.0.1', port: 0, api };
  server = await startServer({ config, graph, extractor: noExtractor, report: () => undefined, log: pino(stream) });
});
afterAll(() => server.close());

const asked = async (query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> => {
  lines = [];
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` },
    body: JSON.stringify({ query, variables }),
  });
  await response.text();
  while (!lines.some((line) => line.includes('"request"'))) await new Promise((done) => setTimeout(done, 5));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

test('a request leaves its name, hash, cost and time, and not a word of what was asked', async () => {
  const logged = await asked('query Wet($id: ID!) { law(id: $id) { title } }', { id: SECRET });
  expect(logged.find(({ msg }) => msg === 'request')).toMatchObject({
    method: 'POST',
    status: 200,
    operation: 'Wet',
    hash: expect.stringMatching(/^[0-9a-f]{16}$/u),
    cost: 2,
    ms: expect.any(Number),
  });
  expect(lines.join('')).not.toContain(SECRET);
});

test('a slow statement is logged as it was compiled, with shapes for its parameters', async () => {
  const logged = await asked('query ($id: ID!) { law(id: $id) { title } }', { id: SECRET });
  expect(logged.find(({ msg }) => msg === 'slow statement')).toMatchObject({
    statement: expect.stringContaining('Law {id: $p0}'),
    parameters: { p0: `string(${SECRET.length})` },
  });
});

test('faults leave their codes', async () => {
  const logged = await asked(`{ law(id: "${SECRET}") { nothing } }`);
  expect(logged.find(({ msg }) => msg === 'request')).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'] });
  expect(lines.join('')).not.toContain(SECRET);
});
