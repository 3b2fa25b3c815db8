import { describe, expect, test } from 'vitest';
import { askedSamples } from '../support/asking.ts';
import { describeGraph } from '../support/graph.ts';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Lists with orders in which many rows are equal, so that only the tie-break keeps pages apart. */
const LISTS = [
  'persons',
  'mentions(orderBy: { field: TYPE, direction: DESC }',
  'mentions(orderBy: { field: CONFIDENCE }, filter: { status: RESOLVED, type: [LAW, PERSON, ORGANISATION] }',
  'questions(orderBy: { field: DATE, direction: DESC }',
  'kamerstukken',
  'lawArticles(filter: { citedBy: { kind: [QUESTION, ANSWER] } }',
  'search(text: "de"',
  'coCitations(id: "Law:BWBR0010346"',
];

describeGraph('reads of the samples', () => {
  const { ask } = askedSamples();

  test.each(LISTS)('%s): pages follow each other in both directions without gaps or doubles', async (list) => {
    const call = list.includes('(') ? `${list}, ` : `${list}(`;
    const source = `query($first: Int, $after: String, $last: Int, $before: String) {
      list: ${call}first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const page = async (variables: Readonly<Record<string, unknown>>): Promise<Page> => {
      const { data, errors } = await ask(source, variables);
      expect(errors).toBeUndefined();
      return data.list;
    };
    const whole = (await page({ first: 500 })).nodes.map(({ id }) => id);
    const size = Math.max(1, Math.ceil(whole.length / 5));
    const forward: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page({ first: size, after });
      forward.push(...nodes.map(({ id }) => id));
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(forward).toEqual(whole);
    const backward: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page({ last: size, before });
      backward.unshift(...nodes.map(({ id }) => id));
      expect(pageInfo.hasNextPage).toBe(before !== null);
      [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
    }
    expect(backward).toEqual(whole);
    const middle = await page({ first: size });
    const between = await page({ first: 500, after: middle.pageInfo.startCursor, before: middle.pageInfo.endCursor });
    expect(between.nodes.map(({ id }) => id)).toEqual(whole.slice(1, size - 1));
  });

  test('the same document with other values of the same shape is the same statement', async () => {
    const source = `query($id: ID!, $filter: CitedByFilter, $first: Int, $after: String, $by: CitationOrder) {
      law(id: $id) { citedBy(filter: $filter, first: $first, after: $after, orderBy: $by) { totalCount nodes { id } } }
    }`;
    const by = { field: 'DATE', direction: 'DESC' };
    const one = await ask(source, { id: 'BWBR0010346', filter: { kind: ['ANSWER'] }, first: 5, by });
    const two = await ask(source, {
      id: 'Law:BWBR0005290',
      filter: { kind: ['QUESTION', 'NOTE'], direct: null },
      first: 500,
      by,
    });
    expect(two.statements).toEqual(one.statements);
    expect(one.statements[0]).not.toMatch(/BWBR|\b5\b|ANSWER|LIMIT \d{2}/u);
    const other = await ask(source, { id: 'BWBR0010346', by: { field: 'COUNT', direction: 'ASC' } });
    expect(other.statements).not.toEqual(one.statements);
    expect(other.statements[0]).not.toContain('WHERE n2');
  });

  test("a filter's patterns keep apart from those of the list", async () => {
    const { data } = await ask(`{
      party(id: "pvda") { documents(filter: { person: "gijs-van-dijk", ministry: "szw" }) { totalCount } }
      filtered: citationCounts(groupBy: MINISTRY, filter: { ministry: "szw" }) { key citations }
      whole: citationCounts(groupBy: MINISTRY) { key citations }
    }`);
    const szw = (counts: readonly { key: string }[]) => counts.filter(({ key }) => key === 'Ministry:szw');
    expect(data.party.documents.totalCount).toBe(2);
    expect(szw(data.filtered)).toEqual(szw(data.whole));
    expect(szw(data.filtered)).toHaveLength(1);
  });

  test('what is not asked leaves no trace in the statement', async () => {
    const { statements } = await ask('{ law(id: "BW") { citedBy { nodes { id } } } }');
    expect(statements[0]).not.toContain('COUNT');
    const counted = await ask('{ law(id: "BW") { citedBy { totalCount } } }');
    expect(counted.statements[0]).toContain('COUNT { (n1)<-[:CITES]-() }');
    expect(counted.statements[0]).not.toContain('ORDER BY');
  });

  test('two aliases of one relation with other arguments, fragments, directives and introspection: one statement', async () => {
    const source = `query($id: ID!, $no: Boolean!) {
      __schema { queryType { name } }
      document(id: $id) {
        laws: mentions(filter: { type: LAW }) { totalCount again: totalCount }
        people: mentions(filter: { type: [PERSON] }, first: 2) {
          totalCount
          nodes { ...surface refersTo { nodes { __typename id ... on Person { surname } } } }
          more: nodes { start }
        }
        parts { nodes { __typename id ... on Answer { numbers } } }
        text @include(if: $no)
      }
      __typename
    }
    fragment surface on Mention { surface part { __typename } }`;
    const { data, errors, statements } = await ask(source, { id: 'doc:2018-0000090001', no: false });
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(data.__typename).toBe('Query');
    expect(data.document.people.nodes).toHaveLength(2);
    expect(data.document.people.more).toHaveLength(2);
    expect(data.document.laws.again).toBe(data.document.laws.totalCount);
    expect(data.document.people.nodes[0].refersTo.nodes[0]).toEqual({
      __typename: 'Person',
      id: 'Person:kirsten-van-den-hul',
      surname: 'Hul',
    });
    const types = data.document.parts.nodes.map(({ __typename }: { __typename: string }) => __typename);
    expect(types).toEqual(expect.arrayContaining(['TextPart', 'Question', 'Answer', 'Note']));
    expect(data.document).not.toHaveProperty('text');
  });

  describe('what cannot be answered says why', () => {
    test.each([
      ['{ laws(first: 100000) { totalCount nodes { id } } }', 'BAD_USER_INPUT', '1 to 500'],
      ['{ laws(first: 0) { nodes { id } } }', 'BAD_USER_INPUT', '1 to 500'],
      ['{ laws(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT', 'not both'],
      ['{ laws(after: "abc") { nodes { id } } }', 'BAD_CURSOR', 'endCursor'],
      ['{ node(id: "rubbish") { id } }', 'BAD_ID', 'Type:id'],
      ['{ node(id: "Lwa:BWBR0010346") { id } }', 'BAD_ID', 'Did you mean Law:BWBR0010346?'],
      ['{ law(id: "Person:gijs-van-dijk") { id } }', 'BAD_ID', 'Did you mean node(id: "Person:gijs-van-dijk")?'],
      ['{ documents(filter: { party: "Law:BW" }) { totalCount } }', 'BAD_ID', 'not a Party'],
      ['{ path(from: "Law:BW", to: "Law:BWBR0010346", maxLength: 9) { length } }', 'BAD_USER_INPUT', '1 to 8'],
      ['{ neighbourhood(id: "Law:BW", depth: 3) { totalCount } }', 'BAD_USER_INPUT', '1 or 2'],
      [`{ nodes(ids: [${'"Law:BW",'.repeat(501)}]) { id } }`, 'BAD_USER_INPUT', 'at most 500'],
      ['{ documents(filter: { date: { from: "2018-3-8" } }) { totalCount } }', 'BAD_USER_INPUT', 'YYYY-MM-DD'],
      ['{ mentions(filter: { type: LAWS }) { totalCount } }', undefined, 'Did you mean the enum value "LAW"'],
    ])('%s', async (source, code, words) => {
      const { errors } = await ask(source);
      expect(errors?.[0]?.extensions.code).toBe(code);
      expect(errors?.[0]?.message).toContain(words);
    });

    test('a cursor of another order is refused', async () => {
      const { data } = await ask('{ laws(first: 1) { pageInfo { endCursor } } }');
      const { errors } = await ask(
        'query($after: String) { laws(after: $after, orderBy: { field: NAME }) { nodes { id } } }',
        {
          after: data.laws.pageInfo.endCursor,
        },
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    });

    test.each([
      '"',
      '(a OR',
      '',
      '   ',
      '*:*',
      'title:[* TO *]',
      'AND OR NOT',
      '('.repeat(2000),
      '~',
      'a~2 b^3',
      '\\',
      '`',
    ])('search and resolve %j is harmless', async (text) => {
      const { errors } = await ask(
        'query($text: String!) { search(text: $text) { totalCount facets { count } } resolve(text: $text) { __typename } }',
        { text },
      );
      expect(errors).toBeUndefined();
    });

    test('facets count all that was found, alone and beside any page of it', async () => {
      const all = (await ask('{ search(text: "de") { facets { type count } } }')).data.search.facets;
      expect(all.length).toBeGreaterThan(1);
      const source = `query($types: [SearchType!]) {
        search(text: "de", types: $types, first: 2) { totalCount facets { type count } nodes { __typename } again: facets { type count } }
      }`;
      const whole = (await ask(source)).data.search;
      const laws = (await ask(source, { types: ['LAW'] })).data.search;
      for (const { facets, again } of [whole, laws]) expect([facets, again]).toEqual([all, all]);
      const [law] = all.filter(({ type }: { type: string }) => type === 'LAW');
      expect(laws.totalCount).toBe(law?.count ?? 0);
      expect(whole.totalCount).toBeGreaterThan(laws.totalCount);
    });

    test('an unknown id is null, an empty list empty', async () => {
      const { data, errors } = await ask(
        '{ law(id: "BWBR9999999") { id } node(id: "Law:BWBR9999999") { id } nodes(ids: []) { id } coCitations(id: "Law:BWBR9999999") { totalCount nodes { id } } }',
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ law: null, node: null, nodes: [], coCitations: { totalCount: 0, nodes: [] } });
    });
  });
});
