import { graphql, parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { applyGraphWrite } from '../../src/graph/write.ts';
import { operations } from '../../src/server/operations.ts';
import { describeGraph, emptyGraph } from '../support/graph.ts';
import { sampleWrites } from '../support/samples.ts';

const named = (name: string) => {
  const found = operations().find((operation) => operation.name === name);
  if (!found) throw new Error(`no operation ${name}`);
  return found;
};

test.each(operations())('$name fits the schema', ({ query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
});

describeGraph('the samples, asked', () => {
  const holder = emptyGraph();
  beforeAll(async () => {
    if (holder.graph) await applyGraphWrite(holder.graph, await sampleWrites());
  });

  const ask = async (source: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const statements: string[] = [];
    const read = (text: string, parameters: Readonly<Record<string, unknown>>) => {
      statements.push(text);
      return holder.graph.read(text, parameters);
    };
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues: { ...variables },
      contextValue: { read },
    });
    // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
    return { data: data as any, errors, statements };
  };

  test.each(operations())('$name gives data by one statement a root field', async ({ query, variables }) => {
    const { data, errors, statements } = await ask(query, variables);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(Object.keys(data).length);
    for (const value of Object.values(data)) expect(value).not.toBeNull();
  });

  test('which laws the answer cites, each with its sentence', async () => {
    const { query, variables } = named('WhichLawsDoesThisAnswerCite');
    const { data } = await ask(query, variables);
    const edges = data.answer.cites.edges as { node: { id: string }; evidence: { quote: string; surface: string }[] }[];
    expect(edges.map(({ node }) => node.id)).toEqual(['Law:BW', 'Law:BWBR0010346']);
    for (const { evidence } of edges) for (const { quote, surface } of evidence) expect(quote).toContain(surface);
  });

  test('who cites the Arbowet: also those that name only an article', async () => {
    const { query, variables } = named('WhoCitesThisLaw');
    const { data } = await ask(query, variables);
    const citing = data.law.citedBy.edges.map(({ node, direct }: { node: { id: string }; direct: boolean }) => [
      node.id.split('/')[1],
      direct,
    ]);
    expect(citing).toEqual(
      expect.arrayContaining([
        ['a2', true],
        ['q3', false],
      ]),
    );
    expect(data.law.citedBy.totalCount).toBe(citing.length);
  });

  test('a member, co-askers and party', async () => {
    const { query, variables } = named('QuestionsOfAMember');
    const { data } = await ask(query, variables);
    expect(data.person.memberships.edges[0].node.name).toBe('Partij van de Arbeid');
    expect(data.person.questions.totalCount).toBe(9);
    const names = data.person.questions.nodes.flatMap(({ askedBy }: { askedBy: { name: string }[] }) =>
      askedBy.map(({ name }) => name),
    );
    expect(names).toContain('Kirsten van den Hul');
  });

  test('a misprinted number keeps its literal target and carries the doubt', async () => {
    const { query, variables } = named('MotionAndItsDoubts');
    const { data } = await ask(query, variables);
    const motion = data.document.mentions.nodes.find(({ type }: { type: string }) => type === 'MOTION');
    expect(motion.refersTo.edges[0].node.id).toBe('Motion:kst-34483-5');
    expect(motion.suspicions.edges[0].node.id).toMatch(/:kst-34843-5$/u);
  });

  test('the same document with other variables is the same statement', async () => {
    const { query } = named('WhoCitesThisLaw');
    const first = await ask(query, { law: 'Law:BWBR0010346' });
    const second = await ask(query, { law: 'Law:BWBR0005537' });
    expect(second.statements).toEqual(first.statements);
  });

  test('pages follow each other without gaps or doubles', async () => {
    const source =
      'query($after: String) { persons(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page += 1) {
      const { data }: Awaited<ReturnType<typeof ask>> = await ask(source, { after });
      ids.push(...data.persons.nodes.map(({ id }: { id: string }) => id));
      after = data.persons.pageInfo.endCursor;
      if (!data.persons.pageInfo.hasNextPage) break;
    }
    const { data } = await ask('{ persons(first: 500) { totalCount nodes { id } } }');
    expect(ids).toEqual(data.persons.nodes.map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(data.persons.totalCount);
  });

  test('two aliases of one relation with other arguments, fragments and directives: one statement', async () => {
    const source = `query($id: ID!, $no: Boolean!) {
      document(id: $id) {
        laws: mentions(filter: { type: LAW }) { totalCount }
        people: mentions(filter: { type: [PERSON] }, first: 2) { totalCount nodes { ...surface refersTo { nodes { __typename id ... on Person { surname } } } } }
        parts { nodes { __typename id ... on Answer { numbers } } }
        text @include(if: $no)
      }
    }
    fragment surface on Mention { surface part { __typename } }`;
    const { data, errors, statements } = await ask(source, { id: 'doc:2018-0000090001', no: false });
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(data.document.people.nodes).toHaveLength(2);
    expect(data.document.people.totalCount).toBeGreaterThan(data.document.laws.totalCount);
    expect(data.document.people.nodes[0].refersTo.nodes[0]).toEqual({
      __typename: 'Person',
      id: 'Person:kirsten-van-den-hul',
      surname: 'Hul',
    });
    expect(data.document.parts.nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual(
      expect.arrayContaining(['TextPart', 'Question', 'Answer', 'Note']),
    );
    expect(data.document).not.toHaveProperty('text');
  });

  describe('what cannot be answered says why', () => {
    test.each([
      ['{ laws(first: 100000) { totalCount nodes { id } } }', 'BAD_USER_INPUT'],
      ['{ laws(after: "abc") { nodes { id } } }', 'BAD_CURSOR'],
      ['{ node(id: "rubbish") { id } }', 'BAD_ID'],
      ['{ law(id: "Person:gijs-van-dijk") { id } }', 'BAD_ID'],
    ])('%s', async (source, code) => {
      const { errors } = await ask(source);
      expect(errors?.[0]?.extensions.code).toBe(code);
    });

    test.each(['"', '(a OR', '', '   ', '*:*', 'title:[* TO *]', 'AND OR NOT', '('.repeat(2000)])(
      'search %j is harmless',
      async (text) => {
        const { errors } = await ask('query($text: String!) { search(text: $text) { totalCount } }', { text });
        expect(errors).toBeUndefined();
      },
    );

    test('an unknown id is null', async () => {
      const { data, errors } = await ask('{ law(id: "BWBR9999999") { id } node(id: "Law:BWBR9999999") { id } }');
      expect(errors).toBeUndefined();
      expect(data).toEqual({ law: null, node: null });
    });
  });
});
