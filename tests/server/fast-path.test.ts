import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { defaultApi } from '../../src/config.ts';
import { DatabaseUnavailable, type Graph } from '../../src/graph/driver.ts';
import { Bounded } from '../../src/server/bounded.ts';
import { fastPath } from '../../src/server/fast-path/index.ts';
import { gate } from '../../src/server/gate/index.ts';
import { Limiter } from '../../src/server/gate/limiter.ts';
import { contextFor, graphqlServer } from '../../src/server/graphql.ts';
import { ResponseCache } from '../../src/server/response-cache/index.ts';
import { noExtractor as extractor } from '../support/extractor.ts';

/** What the database answers in these tests, and how often it was asked. */
let answer: unknown;
let reads = 0;
let passedOn = 0;
const graph = {
  read: async () => {
    reads += 1;
    if (answer instanceof Error) throw answer;
    return [[answer]];
  },
} as unknown as Graph;

describe('the fast path', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    const api = defaultApi('127.0.0.1');
    const log = pino({ level: 'silent' });
    const yoga = graphqlServer({ graph, extractor, report: () => undefined, api, log }) as unknown as RequestListener;
    const next: RequestListener = (request, response) => {
      passedOn += 1;
      yoga(request, response);
    };
    const cache = new ResponseCache({ current: undefined }, 0, '');
    const context = contextFor(graph, extractor);
    const fast = fastPath({ schema, context, next, cache, persistedOnly: false });
    const listener = gate(fast, { origins: [], limiter: new Limiter() });
    server = createServer(listener as RequestListener);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(() => server.close());
  beforeEach(() => {
    reads = 0;
    passedOn = 0;
  });

  const ask = async (question: unknown): Promise<unknown> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof question === 'string' ? question : JSON.stringify(question),
    });
    return response.json();
  };

  test('writes what the database gave, signs escaped', async () => {
    answer = ['BW', 'Een "wet"\n\\ \u0001 \u{1F600} \ud800'];
    expect(await ask({ query: '{ law(id: "BW") { id title __typename } }' })).toMatchObject({
      data: { law: { id: 'Law:BW', title: 'Een "wet"\n\\ \u0001 \u{1F600} \ud800', __typename: 'Law' } },
    });
    expect([reads, passedOn]).toEqual([1, 0]);
  });

  test('writes a list of which nothing is asked in the end', async () => {
    answer = [[], null];
    expect(
      await ask({ query: '{ laws { totalCount @skip(if: true) pageInfo @include(if: false) { endCursor } } }' }),
    ).toMatchObject({ data: { laws: {} } });
    expect([reads, passedOn]).toEqual([1, 0]);
  });

  test('says of a list without pages that it is longer than what is given', async () => {
    const query = '{ document(id: "x") { submittedBy { id } } }';
    const asked = async (length: number) => {
      answer = [Array.from({ length }, (_, at) => [`p${at}`])];
      return (await ask({ query })) as {
        data: { document: { submittedBy: unknown[] } };
        extensions: { cut?: readonly unknown[] };
      };
    };
    const whole = await asked(500);
    expect(whole.data.document.submittedBy).toHaveLength(500);
    expect(whole.extensions.cut).toBeUndefined();
    const cut = await asked(501);
    expect(cut.data.document.submittedBy).toHaveLength(500);
    expect(cut.extensions.cut).toEqual([{ list: 'submittedBy', given: 500, message: expect.any(String) }]);
    expect([reads, passedOn]).toEqual([2, 1]);
  });

  test('runs one statement for each root field, and names nothing twice', async () => {
    answer = ['BW'];
    const query = '{ a: law(id: "BW") { id } b: law(id: "BW") { id } __typename }';
    expect(await ask({ query })).toMatchObject({
      data: { a: { id: 'Law:BW' }, b: { id: 'Law:BW' }, __typename: 'Query' },
    });
    expect([reads, passedOn]).toEqual([2, 0]);
  });

  test('answers stored documents by their name', async () => {
    answer = null;
    const question = { id: 'WhoCitesThisLaw', variables: { law: 'BW' } };
    expect(await ask(question)).toEqual({ data: { law: null }, extensions: { cost: expect.anything() } });
    expect([reads, passedOn]).toEqual([1, 0]);
  });

  test('leaves a null where none may be to graphql-js, without reading again', async () => {
    answer = ['BW', null];
    const { data, errors } = (await ask({ query: '{ law(id: "BW") { id name } }' })) as {
      data: unknown;
      errors: readonly { readonly path: readonly string[] }[];
    };
    expect(data).toEqual({ law: null });
    expect(errors[0]?.path).toEqual(['law', 'name']);
    expect([reads, passedOn]).toEqual([1, 1]);
  });

  test('leaves a database that is away to graphql-js, without asking it again', async () => {
    answer = new DatabaseUnavailable('away');
    const { errors } = (await ask({ query: '{ law(id: "BW") { id } }' })) as {
      errors: readonly { readonly extensions: unknown }[];
    };
    expect(errors[0]?.extensions).toMatchObject({ code: 'DB_UNAVAILABLE' });
    expect([reads, passedOn]).toEqual([1, 1]);
  });

  test.each([
    ['faults of syntax', { query: '{ law(' }],
    ['faults of the schema', { query: '{ nothing }' }],
    ['variables of another type', { query: 'query($id: ID!) { law(id: $id) { id } }', variables: { id: [1, 2] } }],
    ['missing variables', { query: 'query($id: ID!) { law(id: $id) { id } }' }],
    [
      'a null for what may not be null',
      { query: 'query($id: ID = "a") { law(id: $id) { id } }', variables: { id: null } },
    ],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['pages out of bounds', { query: '{ laws(first: 0) { totalCount } }' }],
    ['cursors of another list', { query: '{ laws(after: "x") { totalCount } }' }],
    ['no operation of that name', { query: 'query A { laws { totalCount } }', operationName: 'B' }],
    ['several operations without a name', { query: 'query A { __typename } query B { __typename }' }],
    ['what costs too much', { query: `{ laws(first: 500) { nodes { articles(first: 500) { nodes { id } } } } }` }],
    ['too many aliases', { query: `{ ${Array.from({ length: 70 }, (_, at) => `a${at}: __typename`).join(' ')} }` }],
    [
      'variables too deep',
      {
        query: 'query($id: ID!) { law(id: $id) { id } }',
        variables: { id: 'a', x: JSON.parse('['.repeat(20) + ']'.repeat(20)) },
      },
    ],
    ['stored documents that it does not know', { id: 'Nothing' }],
    ['batches', [{ query: '{ __typename }' }]],
    ['no JSON', '{'],
    ['parameters that it does not know', { query: '{ __typename }', extensions: {} }],
  ])('leaves to graphql-js: %s', async (_, question) => {
    answer = null;
    await ask(question);
    expect([reads, passedOn]).toEqual([0, 1]);
  });
});

describe('a bounded map', () => {
  test('forgets what was not asked for longest, and keeps nothing too large', () => {
    const map = new Bounded<number>(3, 10);
    map.set('a', 1, 4);
    map.set('b', 2, 4);
    expect(map.get('a')).toBe(1);
    map.set('c', 3, 4);
    expect([map.get('a'), map.get('b'), map.get('c'), map.size]).toEqual([1, undefined, 3, 8]);
    map.set('d', 4, 11);
    expect([map.get('d'), map.size]).toEqual([undefined, 8]);
    map.set('a', 5, 1);
    expect([map.get('a'), map.size]).toEqual([5, 5]);
  });
});
