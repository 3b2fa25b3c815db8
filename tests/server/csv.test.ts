import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { flattenOne, SeveralLists } from '../../src/tables/flatten.ts';
import { noExtractor } from '../support/extractor.ts';

/** `law(id) { title }` as Neo4j gives it. */
const graph = { read: async () => [[['=Wet "A", B']]], ping: async () => undefined } as unknown as Graph;

describe('answers as tables', () => {
  let server: RunningServer;
  beforeAll(async () => {
    const config = { host: '127.0.0.1', port: 0 };
    server = await startServer({ config, graph, extractor: noExtractor, report: () => undefined });
  });
  afterAll(() => server.close());
  const query = '{ law(id: "BW") { title } }';
  const TABLE = 'law.title\r\n"\'=Wet ""A"", B"\r\n';

  test('by Accept, and by an address as spreadsheets and browsers take it', async () => {
    const posted = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/csv' },
      body: JSON.stringify({ query }),
    });
    expect(posted.headers.get('content-type')).toContain('text/csv');
    expect(await posted.text()).toBe(TABLE);
    const link = `${server.url}?format=csv&query=${encodeURIComponent(query)}`;
    const got = Buffer.from(await (await fetch(link, { headers: { accept: 'text/html,*/*' } })).arrayBuffer());
    expect(got.toString()).toBe(`\uFEFF${TABLE}`);
  });

  test('faults stay JSON, with their codes', async () => {
    const response = await fetch(`${server.url}?format=csv&query=${encodeURIComponent('{ nothing }')}`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { extensions: unknown }[] };
    expect(errors[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

test('two lists side by side are no table, and are named', () => {
  const parts = { questions: { nodes: [{ id: 'q1' }] }, answers: { nodes: [{ id: 'a1' }] } };
  expect(() => flattenOne({ document: parts })).toThrow(SeveralLists);
  expect(() => flattenOne({ document: parts })).toThrow(/document\.questions\.nodes, document\.answers\.nodes/u);
  const nested = { laws: { nodes: [{ title: 'a', citedBy: { nodes: [{ id: 'x' }, { id: 'y' }] } }] } };
  expect(flattenOne(nested).rows).toEqual([
    ['a', 'x'],
    ['a', 'y'],
  ]);
});
