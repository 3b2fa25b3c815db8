import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import {
  compile,
  type Field,
  type Leaf,
  type ScalarField,
  type Step,
  type StepField,
} from '../../../src/graph/read.ts';
import { describeGraph, emptyGraph } from '../../support/graph.ts';

const TEXT: Leaf = { type: 'String', isList: false, isNullable: true };
const scalar = (key: string, expression = `{n}.${key}`): ScalarField => ({
  kind: 'scalar',
  key,
  expression,
  leaf: TEXT,
});
const step = (match: string, more: Partial<Step> = {}): Step => ({
  match,
  where: [],
  order: [],
  isBackward: false,
  isDistinct: false,
  ...more,
});
const one = (match: string, fields: readonly Field[], more: Partial<StepField> = {}): StepField => ({
  kind: 'step',
  key: 'one',
  step: step(match),
  many: false,
  isNullable: true,
  isItemNullable: false,
  target: { variants: [{ typeName: 'Law', test: '{n}:Law', fields }] },
  ...more,
});
const BY_DATE = [
  { expression: "coalesce({s}.date, '')", descending: true },
  { expression: '{t}.key', descending: false },
];
const LAW = '({t}:Law {id: $p0})';

/** A page of what cites the node at hand. */
const pageOf = (more: Partial<Step>): Field => ({
  kind: 'connection',
  key: 'citedBy',
  typeName: 'CitingConnection',
  step: step('({n})<-[{s}:CITES]-({t}:Part)', { order: BY_DATE, isPaged: true, ...more }),
  parts: [
    { kind: 'nodes', key: 'nodes', target: { variants: [{ typeName: 'Part', test: '', fields: [scalar('id')] }] } },
  ],
});

/** Tree in, text out. */
const CASES: readonly (readonly [string, Field, string])[] = [
  ['a look-up', one(LAW, [scalar('title')]), 'MATCH (n1:Law {id: $p0}) WITH n1 LIMIT 1 RETURN [n1.title] AS answer'],
  [
    'a page of a long list: sorted without the unique key first, which is then read only where it decides',
    one(LAW, [pageOf({ limit: { index: 1 } })]),
    "MATCH (n1:Law {id: $p0}) WITH n1 LIMIT 1 RETURN [[COLLECT { MATCH (n1)<-[r2:CITES]-(n2:Part) WITH n2, r2, coalesce(r2.date, '') AS k0_n2 ORDER BY k0_n2 DESC WITH n2, r2, k0_n2 ORDER BY k0_n2 DESC, n2.key LIMIT $p1 RETURN [null, [n2.id]] }, null]] AS answer",
  ],
  [
    'a page: ordered and cut before anything is projected, cursors only where they are asked',
    {
      kind: 'connection',
      key: 'citedBy',
      typeName: 'CitingConnection',
      step: step('({t})<-[{s}:CITES]-(:Law)', { order: BY_DATE, limit: { index: 1 } }),
      parts: [
        {
          kind: 'nodes',
          key: 'nodes',
          target: { variants: [{ typeName: 'Answer', test: '', fields: [scalar('id')] }] },
        },
      ],
    },
    "RETURN [COLLECT { MATCH (n1)<-[r1:CITES]-(:Law) WITH n1, r1 ORDER BY coalesce(r1.date, '') DESC, n1.key LIMIT $p1 RETURN [null, [n1.id]] }, null] AS answer",
  ],
  [
    'a page behind a cursor, from the end',
    {
      kind: 'connection',
      key: 'laws',
      typeName: 'LawConnection',
      step: step('({t}:Law)', {
        order: [{ expression: '{t}.key', descending: false }],
        isBackward: true,
        limit: { index: 0 },
        before: { index: 1 },
      }),
      parts: [{ kind: 'pageInfo', key: 'pageInfo', fields: [{ key: 'startCursor', name: 'startCursor' }] }],
    },
    'RETURN [COLLECT { MATCH (n1:Law) WHERE n1.key < $p1[0] WITH n1 ORDER BY n1.key DESC LIMIT $p0 RETURN [[n1.key]] }, null] AS answer',
  ],
  [
    'a number of relationships that Neo4j keeps with the node',
    one(LAW, [
      {
        kind: 'connection',
        key: 'citedBy',
        typeName: 'CitingConnection',
        step: step('({n})<-[{s}:CITES]-({t})', { order: BY_DATE }),
        parts: [{ kind: 'totalCount', key: 'totalCount' }],
      },
    ]),
    'MATCH (n1:Law {id: $p0}) WITH n1 LIMIT 1 RETURN [[[], COUNT { (n1)<-[:CITES]-() }]] AS answer',
  ],
  [
    'types that ask the same share what remains when no other test holds',
    one('({t}:Resource)', [], {
      target: (() => {
        const usual = [scalar('id')];
        return {
          variants: [
            { typeName: 'Motion', test: '{n}:Motion', isA: 'Kamerstuk', fields: usual },
            { typeName: 'Law', test: '{n}:Law', fields: usual },
            { typeName: 'Kamerstuk', test: '{n}:Kamerstuk', fields: [scalar('number')] },
          ],
        };
      })(),
    }),
    'MATCH (n1:Resource) WITH n1 LIMIT 1 RETURN [CASE WHEN n1:Motion THEN 0 WHEN n1:Law THEN 1 WHEN n1:Kamerstuk THEN 2 END, CASE WHEN n1:Motion THEN [n1.id] WHEN n1:Kamerstuk THEN [n1.number] ELSE [n1.id] END] AS answer',
  ],
  [
    'clauses with their own place for conditions, names of their own, and rows without doubles',
    one('UNWIND $p0 AS {x1} MATCH ({t}:Law {id: {x1}}){where}', [scalar('id')], {
      many: true,
      step: step('UNWIND $p0 AS {x1} MATCH ({t}:Law {id: {x1}}){where}', {
        where: ['{t}.kind IN $p1'],
        isDistinct: true,
        limit: { index: 2 },
      }),
    }),
    'UNWIND $p0 AS x1_n1 MATCH (n1:Law {id: x1_n1}) WHERE n1.kind IN $p1 WITH DISTINCT n1 LIMIT $p2 RETURN [n1.id] AS answer',
  ],
];

const FINDS =
  "CALL { CALL db.index.fulltext.queryNodes('search_names', $p0) YIELD node, score RETURN node AS {x1}, score AS {x2} }";

test('rows that are dear to find are found once, for the page, the count and what stands beside them', () => {
  const field: Field = {
    kind: 'connection',
    key: 'search',
    typeName: 'SearchConnection',
    step: step(FINDS.replace('{x1}', '{t}').replace('{x2}', '{s}'), { where: ['{t}:Law'], limit: { index: 1 } }),
    parts: [
      { kind: 'totalCount', key: 'totalCount' },
      { kind: 'nodes', key: 'nodes', target: { variants: [{ typeName: 'Law', test: '', fields: [scalar('id')] }] } },
      {
        kind: 'beside',
        key: 'facets',
        field: one('', [scalar('count', '{r}.count')], {
          many: true,
          step: step(`${FINDS} WITH labels({x1}) AS {x4}, count(*) AS {x5} WITH null AS {t}, {count: {x5}} AS {s}`, {
            finds: FINDS,
          }),
        }),
      },
    ],
  };
  const text = compile(field);
  expect(text.match(/queryNodes/gu)).toHaveLength(1);
  expect(text).toContain('CALL (found) { UNWIND found AS x3_n2 WITH x3_n2[0] AS x1_n2, x3_n2[1] AS x2_n2 WITH labels');
  expect(text).toMatch(/ AS beside0 \} RETURN \[.*, beside0\] AS answer$/u);
  // what stands beside a page is of all that was found
  expect(text.indexOf('n1:Law')).toBe(-1);
  expect(text.match(/:Law/gu)).toHaveLength(2);
});

test.each(CASES)('%s', (_, field, text) => {
  expect(compile(field)).toBe(text);
  expect(compile(field)).toBe(text);
});

describeGraph('on a real Neo4j', () => {
  const holder = emptyGraph();

  test.each(CASES)('%s is understood', async (_, field) => {
    await expect(holder.graph.write((run) => run(`EXPLAIN ${compile(field)}`))).resolves.toBeDefined();
  });

  test('a page out of many of one day starts with the first keys, whichever way they were written', async () => {
    const holds = "CREATE (l:Law:Resource {id: 'y', key: 'Law:y'}) WITH l UNWIND [3, 1, 4, 0, 2] AS i";
    const days = "CASE WHEN i < 3 THEN '2020-01-02' ELSE '2020-01-01' END";
    await holder.graph.write((run) =>
      run(`${holds} CREATE (l)<-[:CITES {date: ${days}}]-(:Part:Resource {id: 'q' + i, key: 'Part:q' + i})`),
    );
    const rowsOf = async (isBackward: boolean): Promise<unknown> => {
      const text = compile(one("({t}:Law {id: 'y'})", [pageOf({ isBackward, limit: { index: 0 } })]));
      return holder.graph.read(text, { p0: neo4j.int(4) });
    };
    const page = (...ids: readonly string[]) => [[[[ids.map((id) => [null, [id]]), null]]]];
    expect(await rowsOf(false)).toEqual(page('q0', 'q1', 'q2', 'q3'));
    expect(await rowsOf(true)).toEqual(page('q4', 'q3', 'q2', 'q1'));
  });

  test('a count of one hop counts', async () => {
    await holder.graph.write((run) =>
      run(
        "CREATE (l:Law:Resource {id: 'x', key: 'Law:x'}) WITH l UNWIND range(1, 50) AS i CREATE (l)<-[:CITES]-(:Part:Resource {key: 'p' + i})",
      ),
    );
    const rows = await holder.graph.read("MATCH (n1:Law {id: 'x'}) RETURN COUNT { (n1)<-[:CITES]-() } AS counted");
    expect(rows).toEqual([[50]]);
  });
});
