import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyGraphWrite } from '../../src/graph/write.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { operations } from '../../src/server/operations.ts';
import { noExtractor as extractor } from '../support/extractor.ts';
import { describeGraph, emptyGraph } from '../support/graph.ts';
import { sampleWrites } from '../support/samples.ts';

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Questions about what is hard to write: types, aliases, fragments, directives, pages, cursors, gaps. */
const HARD: readonly Question[] = [
  {
    query:
      '{ search(text: "wet", first: 2) { totalCount pageInfo { endCursor hasNextPage } edges { cursor score node { id } } } }',
  },
  { query: '{ __typename law(id: "BW") { __typename id title articles { __typename totalCount nodes { id } } } }' },
  { query: '{ a: law(id: "BW") { id } b: law(id: "BWBR0010346") { id t: title title } c: law(id: "none") { id } }' },
  {
    query: `{ nodes(ids: ["Law:BW", "Law:none", "Person:nobody", "Law:BWBR0010346"]) { __typename id
      ... on Law { title abbreviations treaty } ... on Person { name } } }`,
  },
  {
    query:
      'query($no: Boolean!) { laws @skip(if: $no) { totalCount } documents { nodes { id @include(if: $no) kind } } }',
    variables: { no: true },
  },
  {
    query:
      'query($no: Boolean!) { laws @skip(if: $no) { totalCount } documents { nodes { id @include(if: $no) kind } } }',
    variables: { no: false },
  },
  {
    query:
      '{ laws(last: 3) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  },
  {
    query:
      '{ laws(first: 2) { __typename edges { cursor node { id } } pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor } } }',
  },
  { query: '{ documents { nodes { id text } } }' },
  {
    query:
      '{ search(text: "arbeid", first: 7) { __typename totalCount facets { type count } edges { score snippet node { __typename id } } } }',
  },
  {
    query: `fragment What on Citable { id name url citationCount citedBy(first: 2) { nodes { __typename id } } }
      query Cites { documents { nodes { id cites { edges { count direct confidence date evidence { id quote } node { ...What ...What } } } } } }
      query Other { laws { totalCount } }`,
    operationName: 'Cites',
  },
  {
    query:
      '{ mentions(first: 20) { nodes { id type status confidence reason quoteStart refersTo { edges { confidence method note node { id } } } part { __typename id } } } }',
  },
  {
    query:
      '{ persons { nodes { id birthYear sameAs memberships { edges { startDate endDate chamber node { id } } } } } }',
  },
  {
    query: 'query($filter: DocumentFilter) { documents(filter: $filter) { totalCount nodes { id date } } }',
    variables: { filter: { date: { from: '2015-01-01' } } },
  },
  { query: '{ laws(first: 0) { totalCount } }' },
  { query: '{ laws(after: "nonsense") { totalCount } }' },
  { query: '{ law(id: "Person:x") { id } documents { totalCount } }' },
  { query: '{ nothing }' },
  { query: '{ law(id: "BW") { id }' },
  { query: 'query A { laws { totalCount } } query B { laws { totalCount } }' },
  { query: 'query($id: ID!) { law(id: $id) { id } }', variables: {} },
  { query: 'query($id: ID = "BW") { law(id: $id) { id } }', variables: { id: null } },
  { query: 'query($id: ID = "BW") { law(id: $id) { id } }' },
  { query: '{ __schema { queryType { name } } laws { totalCount } }' },
];

describeGraph('the fast path', () => {
  const holder = emptyGraph();
  let fast: RunningServer;
  let slow: RunningServer;
  beforeAll(async () => {
    if (!holder.graph) return;
    await applyGraphWrite(holder.graph, await sampleWrites());
    const start = (fastPath: boolean) =>
      startServer({
        config: { host: '127.0.0.1', port: 0, fastPath },
        graph: holder.graph,
        report: () => undefined,
        extractor,
      });
    fast = await start(true);
    slow = await start(false);
  });
  afterAll(async () => {
    await fast?.close();
    await slow?.close();
  });

  /** A database that plans a statement for the first time may take too long on a busy machine: then once more. */
  const post = async (...asked: Parameters<typeof postOnce>): ReturnType<typeof postOnce> => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const answer = await postOnce(...asked);
      if (answer.status !== 503) return answer;
    }
    throw new Error('no answer in five attempts');
  };

  const postOnce = async (
    server: RunningServer,
    question: Question,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(question),
    });
    // what caches are told is the fast path's own
    const { date, etag: _, 'cache-control': __, vary: ___, ...rest } = Object.fromEntries(response.headers);
    expect(date).toBeDefined();
    return { status: response.status, headers: rest, body: await response.text() };
  };

  test.each([...operations(), ...HARD])(
    'answers as yoga does, byte for byte: $query',
    async ({ query, variables, operationName }: Question) => {
      const question = { query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) };
      expect(await post(fast, question)).toEqual(await post(slow, question));
    },
  );

  const ACCEPT = [
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'text/html',
    'text/event-stream',
    'application/graphql-response+json; charset=utf-8, application/json;q=0.9',
    'application/json; charset=latin1',
    'text/plain, */*;q=0.1',
  ];
  test.each(ACCEPT)('and speaks the same media types: %s', async (accept) => {
    const question = { query: '{ laws(first: 3) { nodes { id title } } }' };
    expect(await post(fast, question, { accept })).toEqual(await post(slow, question, { accept }));
  });

  test('and takes the same addresses', async () => {
    for (const search of [
      '?query={laws{totalCount}}',
      '?query=query($id:ID!){law(id:$id){id}}&variables={"id":"BW"}',
      '?query={laws{nodes{id}}}&variables=x',
      '?query=',
      '',
    ]) {
      const [one, other] = await Promise.all(
        [fast, slow].map(async ({ url }) => {
          const response = await fetch(`${url}${search}`, { headers: { accept: 'application/json' } });
          return [response.status, response.headers.get('content-type'), await response.text()];
        }),
      );
      expect(one).toEqual(other);
    }
  });
});
