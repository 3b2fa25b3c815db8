import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseUnavailable, type Graph, openGraph } from '../../src/graph/driver.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { noExtractor } from '../support/extractor.ts';

/** Nothing listens on port 1 of the loopback. */
const away = {
  uri: 'bolt://127.0.0.1:1',
  username: 'neo4j',
  password: 'nobody-there',
  database: 'neo4j',
  origin: 'given' as const,
  description: '',
  close: async () => undefined,
};

describe('a server whose Neo4j is away', () => {
  let graph: Graph;
  let server: RunningServer;
  beforeAll(async () => {
    graph = openGraph(away);
    server = await startServer({
      config: { host: '127.0.0.1', port: 0 },
      graph,
      extractor: noExtractor,
      report: () => undefined,
    });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });
  const at = (path: string): string => new URL(path, server.url).href;

  test('is alive and says that it is not ready', async () => {
    expect((await fetch(at('/health'))).status).toBe(200);
    const ready = await fetch(at('/ready'));
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('Neo4j') });
  });

  test('answers a query within 3 s with a code', async () => {
    const started = Date.now();
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ law(id: "BW") { title } }' }),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe('DB_UNAVAILABLE');
    expect(response.headers.get('retry-after')).toBe('5');
    expect(Date.now() - started).toBeLessThan(3000);
  });

  test('serves GraphiQL from its own files alone', async () => {
    const response = await fetch(server.url, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page).not.toMatch(/(?:src|href)="https?:/u);
    expect(page.length).toBeLessThan(20_000);
    const [, script = ''] = /<script src="([^"]+explorer[^"]+)"/u.exec(page) ?? [];
    const asset = await fetch(at(script));
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await asset.text()).length).toBeGreaterThan(1_000_000);
  });

  test('refuses what is too large, and batches', async () => {
    const post = (body: string) =>
      fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const long = await post(JSON.stringify({ query: `{ law(id: "BW") { ${'id '.repeat(3000)} } }` }));
    expect(await long.text()).toContain('2000 tokens');
    expect((await post(`[${JSON.stringify({ query: '{ __typename }' })}]`)).status).toBe(400);
    expect((await post(JSON.stringify({ query: `# ${'x'.repeat(200_000)}\n{ __typename }` }))).status).toBe(413);
  });

  test('says where things are when nothing is at a path', async () => {
    const response = await fetch(at('/nothing'));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/graphql');
  });
});

describe('drain', () => {
  test('a request under way finishes; new ones are refused', async () => {
    let answer: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let arrived: () => void = () => undefined;
    const underWay = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const graph = {
      read: async () => {
        arrived();
        await slow;
        return [[null]];
      },
      ping: async () => {
        throw new DatabaseUnavailable('away');
      },
    } as unknown as Graph;
    const server = await startServer({
      config: { host: '127.0.0.1', port: 0 },
      graph,
      extractor: noExtractor,
      report: () => undefined,
    });
    const status = new Promise<number>((resolve, reject) => {
      const sent = request(
        server.url,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ query: '{ law(id: "BW") { title } }' }));
    });
    await underWay;
    const closed = server.close();
    await expect(fetch(new URL('/health', server.url))).rejects.toThrow();
    answer();
    expect(await status).toBe(200);
    await closed;
  });
});
