import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configOf } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { noExtractor } from '../support/extractor.ts';

const graph = { read: async () => [[null]], ping: async () => undefined } as unknown as Graph;

const started = (environment: Record<string, string> = {}): Promise<RunningServer> =>
  startServer({
    config: { host: '127.0.0.1', port: 0, api: configOf(environment).api },
    graph,
    extractor: noExtractor,
    report: () => undefined,
  });

const body = JSON.stringify({ query: '{ law(id: "BW") { title } }' });
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

describe('the gate', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await started({ KAMERGRAAF_SUGGESTIONS: 'false' });
  });
  afterAll(() => server.close());
  const post = (given: string, headers: Record<string, string> = {}, search = ''): Promise<Response> =>
    fetch(`${server.url}${search}`, {
      method: 'POST',
      body: given,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const ask = (query: string): Promise<Response> => post(JSON.stringify({ query }));

  test('takes JSON only, whole and small', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await post(body, { 'content-type': type })).status).toBe(415);
    expect((await post(body, { 'content-encoding': 'gzip' })).status).toBe(415);
    expect(await codeOf(await post(`{"query":"# ${'x'.repeat(100_000)}"}`))).toBe('BODY_TOO_LARGE');
    expect((await post('')).status).toBe(400);
    expect((await fetch(server.url, { method: 'PUT', body })).status).toBe(405);
    expect((await post(body)).status).toBe(200);
  });

  test('tells other sites nothing, and browsers not to guess', async () => {
    const response = await post(body, { origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('shows the cost, and refuses what costs too much with advice', async () => {
    const fine = (await (await ask('{ law(id: "BW") { title } }')).json()) as { extensions: unknown };
    expect(fine.extensions).toEqual({ cost: { asked: 2, limit: 20_000 } });
    const dear = await ask('{ documents(first: 500) { nodes { mentions(first: 500) { nodes { id } } } } }');
    expect(dear.status).toBe(400);
    expect(await codeOf(dear)).toBe('COST_TOO_HIGH');
  });

  test('every error has a code, and none says what the schema has', async () => {
    expect(await codeOf(await ask('{ law('))).toBe('GRAPHQL_PARSE_FAILED');
    const wrong = await ask('{ documnts { totalCount } }');
    const text = await wrong.text();
    expect(text).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(text).not.toMatch(/did you mean/iu);
    const variables = await post(
      JSON.stringify({ query: 'query ($n: Int!) { __typename documents(first: $n) { totalCount } }' }),
    );
    expect(await codeOf(variables)).toBe('BAD_USER_INPUT');
  });

  test('answers named operations by name and by hash', async () => {
    const named = await post(JSON.stringify({ id: 'Documents' }));
    expect(named.status).toBe(200);
    expect(await codeOf(await post(JSON.stringify({ id: 'NoSuchThing' })))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('official ids lead to the thing', async () => {
    const at = (path: string): Promise<Response> => fetch(new URL(path, server.url), { redirect: 'manual' });
    const cases: [string, string][] = [
      ['/kst-34843-1', 'Kamerstuk:kst-34843-1'],
      ['/BWBR0010346', 'Law:BWBR0010346'],
      ['/jci1.3:c:BWBR0005290&artikel=611', 'LawArticle:BWBR0005290/611'],
      ['/ah-tk-20232024-1292', 'Work:ah-tk-20232024-1292'],
      ['/ECLI:NL:HR:2019:2006', 'CourtDecision:ECLI:NL:HR:2019:2006'],
      ['/stb-2018-33', 'Work:stb-2018-33'],
    ];
    for (const [path, id] of cases) {
      const response = await at(path);
      expect(response.status).toBe(303);
      const { searchParams } = new URL(response.headers.get('location') ?? '', server.url);
      expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual({ id });
    }
    expect((await at('/favicon.ico')).status).toBe(404);
    expect((await at('/%E0%A4%A')).status).toBe(404);
  });

  test('gives metrics to this machine', async () => {
    const text = await (await fetch(new URL('/metrics', server.url))).text();
    expect(text).toMatch(/kamergraaf_request_duration_seconds_count\{status="415"\} 4/u);
    expect(text).toMatch(/kamergraaf_errors_total\{code="COST_TOO_HIGH"\} 1/u);
    expect(text).toContain('kamergraaf_nodejs_eventloop_lag_p99_seconds');
  });
});

describe('a server that others can reach', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await started({
      HOST: '0.0.0.0',
      KAMERGRAAF_CORS_ORIGINS: 'https://a.example, https://b.example',
      KAMERGRAAF_PERSISTED_ONLY: 'true',
      KAMERGRAAF_EXPLORER: 'false',
    });
  });
  afterAll(() => server.close());

  test('lets the pages of its list read answers, without credentials', async () => {
    const preflight = await fetch(server.url, { method: 'OPTIONS', headers: { origin: 'https://b.example' } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://b.example');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const other = await fetch(server.url, { method: 'OPTIONS', headers: { origin: 'https://c.example' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('access-control-allow-methods')).toBeNull();
  });

  test('has no metrics and no page, and answers named operations only', async () => {
    expect((await fetch(new URL('/metrics', server.url))).status).toBe(404);
    expect((await fetch(server.url, { headers: { accept: 'text/html' } })).status).not.toBe(200);
    const ask = (given: unknown): Promise<Response> =>
      fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given),
      });
    const free = await ask({ query: '{ __typename }' });
    expect(free.status).toBe(403);
    expect(await codeOf(free)).toBe('PERSISTED_ONLY');
    expect((await ask({ id: 'Documents' })).status).toBe(200);
    expect(await codeOf(await ask({ query: getIntrospectionQuery() }))).toBe('PERSISTED_ONLY');
  });
});

describe('a server of named operations that shows GraphiQL', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await started({ KAMERGRAAF_PERSISTED_ONLY: 'true', KAMERGRAAF_EXPLORER: 'true' });
  });
  afterAll(() => server.close());
  const ask = (query: string): Promise<Response> =>
    fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });

  test('tells of its schema, without which GraphiQL has no docs', async () => {
    for (const query of [getIntrospectionQuery(), getIntrospectionQuery({ oneOf: true, schemaDescription: true })]) {
      const response = await ask(query);
      expect(response.status).toBe(200);
      expect(((await response.json()) as { data: { __schema: unknown } }).data.__schema).toBeDefined();
    }
  });

  test.each([
    '{ __schema { queryType { name } } law(id: "BW") { id } }',
    'query A { __schema { queryType { name } } } query B { law(id: "BW") { id } }',
    'mutation { __schema { queryType { name } } }',
    '{ ...F } fragment F on Query { __schema { queryType { name } } law(id: "BW") { id } }',
    '{ law(id: "__schema") { id } }',
    '{ __schema {',
  ])('and of nothing else: %s', async (query) => {
    expect(await codeOf(await ask(query))).toBe('PERSISTED_ONLY');
  });
});
