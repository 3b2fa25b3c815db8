import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { operations } from '../../src/server/operations.ts';
import { askedSamples, READ_AT } from '../support/asking.ts';
import { describeGraph } from '../support/graph.ts';

interface Named {
  readonly id: string;
}
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
type Answer = any;
const ids = (all: readonly Named[]): string[] => all.map(({ id }) => id);
const nodes = (edges: readonly { node: Named }[]): string[] => edges.map(({ node }) => node.id);

/** What each named operation must say of the samples. */
const VALUES: Readonly<Record<string, (data: Answer) => void>> = {
  WhichLawsDoesThisAnswerCite: ({ answer }) => {
    expect(answer.numbers).toEqual([2, 3]);
    expect(nodes(answer.cites.edges)).toEqual(['Law:BW', 'Law:BWBR0010346']);
    expect(answer.cites.edges.map(({ count }: { count: number }) => count)).toEqual([1, 3]);
    for (const { evidence } of answer.cites.edges)
      for (const { quote, surface } of evidence) expect(quote).toContain(surface);
  },
  WhoCitesThisLaw: ({ law }) => {
    const citing = law.citedBy.edges.map(({ node, direct }: { node: Named; direct: boolean }) => [
      node.id.split('/')[1],
      direct,
    ]);
    expect(citing).toEqual([
      ['a2', false],
      ['a2', true],
      ['q3', false],
    ]);
    expect(law.citedBy.edges[0].date > law.citedBy.edges[1].date).toBe(true);
    expect(law.citedBy.totalCount).toBe(3);
    expect(ids(law.articles.nodes)).toContain('LawArticle:BWBR0010346/3');
  },
  QuestionsOfAMember: ({ person }) => {
    expect(person.memberships.edges).toEqual([
      { startDate: '2017-03-23', endDate: '2022-02-15', node: { name: 'Partij van de Arbeid' } },
    ]);
    expect(person.questions.totalCount).toBe(9);
    const [question] = person.questions.nodes.filter(({ id }: Named) => id.endsWith('doc:2018-0000090001/q3'));
    expect(question.askedBy.map(({ name }: { name: string }) => name)).toEqual([
      'Kirsten van den Hul',
      'Gijs van Dijk',
    ]);
    expect(ids(question.cites.nodes)).toContain('LawArticle:BWBR0005290/611');
    expect(ids(question.answer.cites.nodes)).toContain('Law:BWBR0010346');
  },
  MotionAndItsDoubts: ({ document }) => {
    const motion = document.mentions.nodes.find(({ type }: { type: string }) => type === 'MOTION');
    expect(motion.refersTo.edges[0].node.id).toBe('Motion:kst-34483-5');
    expect(motion.suspicions.edges[0].node.id).toBe('Kamerstuk:kst-34843-5');
    expect(motion.suspicions.edges[0].reason).toContain('34483');
  },
  Search: ({ search }) => {
    expect(search.edges[0].node).toEqual({
      __typename: 'Law',
      id: 'Law:BWBR0010346',
      name: 'Arbeidsomstandighedenwet',
    });
    expect(search.edges[1].snippet).toContain('**Arbowet**');
    expect(search.facets).toEqual([
      { type: 'ANSWER', count: 1 },
      { type: 'LAW', count: 1 },
      { type: 'PART', count: 1 },
    ]);
  },
  Documents: ({ documents }) => {
    expect(documents.totalCount).toBe(2);
    expect(documents.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['ANSWER', 'ANSWER']);
    expect(documents.nodes[1].signedBy).toEqual([{ id: 'Person:tamara-van-ark', name: 'Tamara van Ark' }]);
  },
  PathBetween: ({ path }) => {
    expect(path.length).toBe(2);
    expect(path.nodes[0].id).toBe('Person:gijs-van-dijk');
    expect(path.nodes[2].id).toBe('Law:BWBR0010346');
    const types = path.edges.map(({ type }: { type: string }) => type);
    expect(types).toEqual(['ASKED_BY', 'CITES']);
    expect(path.edges[1].to.id).toBe('Law:BWBR0010346');
    expect(path.edges[1].evidence[0].surface).toContain('Arbeidsomstandighedenwet');
  },
  ReferencesInAText: ({ extractReferences: [article, law, paper] }) => {
    expect(article).toMatchObject({
      type: 'LAW_ARTICLE',
      surface: 'artikel 7:611 BW',
      start: 13,
      end: 29,
      status: 'RESOLVED',
    });
    expect(article.targets[0]).toMatchObject({ id: 'LawArticle:BWBR0005290/611', node: { citationCount: 2 } });
    expect(law.targets[0].node.id).toBe('Law:BWBR0010346');
    expect(paper.targets[0]).toMatchObject({ id: 'Kamerstuk:kst-34843-1', node: { id: 'Letter:kst-34843-1' } });
  },
  WhatIsMeant: ({ resolve }) => {
    expect(resolve.__typename).toBe('ResolveMatches');
    expect(resolve.matches[0]).toMatchObject({ id: 'LawArticle:BWBR0005290/611', node: { __typename: 'LawArticle' } });
  },
  Neighbourhood: ({ neighbourhood }) => {
    expect(neighbourhood.center.id).toBe('Law:BWBR0010346');
    expect(neighbourhood.totalCount).toBe(neighbourhood.nodes.length);
    expect(ids(neighbourhood.nodes)).toContain('LawArticle:BWBR0010346/3');
    const drawn = new Set([...ids(neighbourhood.nodes), 'Law:BWBR0010346']);
    for (const { from, to } of neighbourhood.edges) expect(drawn.has(from.id) && drawn.has(to.id)).toBe(true);
    const articles = neighbourhood.edges.filter(({ type }: { type: string }) => type === 'PART_OF');
    expect(articles[0].to.id).toBe('Law:BWBR0010346');
  },
  MostCited: ({ citationCounts }) => {
    expect(citationCounts[0]).toEqual({
      key: 'Law:BWBR0010346',
      name: 'Arbeidsomstandighedenwet',
      citations: 3,
      documents: 2,
      firstDate: '2018-03-08',
      lastDate: '2021-03-01',
    });
    const counts = citationCounts.map(({ citations }: { citations: number }) => citations);
    expect(counts).toEqual([...counts].sort((a: number, b: number) => b - a));
  },
  CitedTogether: ({ coCitations }) => {
    expect(coCitations.totalCount).toBe(coCitations.edges.length);
    expect(coCitations.edges[0]).toMatchObject({ parts: 2, documents: 2, node: { id: 'Law:BWBR0005290' } });
    expect(nodes(coCitations.edges)).not.toContain('LawArticle:BWBR0010346/3');
  },
  Timeline: ({ timeline }) => {
    expect(timeline).toEqual([
      { period: '2018', citations: 2, documents: 1 },
      { period: '2021', citations: 1, documents: 1 },
    ]);
  },
  UnresolvedMentions: ({ unresolvedMentions }) => {
    const motion = unresolvedMentions.find(({ type }: { type: string }) => type === 'MOTION');
    expect(motion).toMatchObject({ surface: 'motie van het lid Pietersen', count: 1, documents: 1 });
    expect(motion.reasons).toHaveLength(1);
    expect(motion.examples[0].quote).toContain('Pietersen');
  },
  MinistryAndItsAnswers: ({ ministry }) => {
    expect(ministry.abbreviation).toBe('SZW');
    const [, secretary] = ministry.posts.nodes;
    expect(secretary.holders.edges[0].node.name).toBe('Tamara van Ark');
    expect(ministry.documents.totalCount).toBe(2);
  },
  PartyAndItsQuestions: ({ party, laws }) => {
    expect(nodes(party.members.edges)).toEqual(['Person:gijs-van-dijk', 'Person:kirsten-van-den-hul']);
    expect(party.documents.totalCount).toBe(2);
    expect(laws.nodes[0].id).toBe('Law:BWBR0010346');
    expect(ids(laws.nodes)).not.toContain('Law:BWBR0001840');
  },
  UnsureMentions: ({ mentions }) => {
    expect(mentions.totalCount).toBe(mentions.nodes.length);
    const sure = mentions.nodes.map(({ confidence }: { confidence: number }) => confidence);
    expect(sure).toEqual([...sure].sort());
    expect(Math.max(...sure)).toBeLessThanOrEqual(0.7);
    expect(mentions.nodes[0].suspicions.edges[0].node.id).toBe('Kamerstuk:kst-34843-5');
  },
  DossierAndItsPapers: ({ dossier }) => {
    expect(dossier.number).toBe('34843');
    const [letter, motion] = dossier.papers.nodes;
    expect(letter).toMatchObject({ __typename: 'Letter', id: 'Letter:kst-34843-1', number: '1' });
    expect(letter.citedBy.nodes[0].document.id).toBe('Document:doc:2018-0000090001');
    expect(motion.suspectedIn.edges[0].node.surface).toContain('Özütok');
  },
  SeveralAtOnce: ({ nodes: several }) => {
    expect(several.map((one: Named | null) => one?.id ?? null)).toEqual([
      'Law:BWBR0010346',
      'Person:gijs-van-dijk',
      null,
      'Document:doc:2018-0000090001',
    ]);
    expect(several[0].citationCount).toBe(3);
    expect(several[1].sameAs.length).toBeGreaterThan(0);
  },
  DocumentInFull: ({ document }) => {
    expect(document).not.toHaveProperty('text');
    expect(document.updatedAt).toBe(READ_AT.toISOString());
    expect(document.questions.nodes).toHaveLength(5);
    expect(ids(document.questions.nodes.map(({ answer }: { answer: Named }) => answer))).toContain(
      'Answer:doc:2018-0000090001/a2',
    );
    expect(document.notes.nodes.every(({ noteOf }: { noteOf: Named | null }) => noteOf !== null)).toBe(true);
    expect(document.parts.totalCount).toBe(document.parts.nodes.length);
    expect(document.mentions.nodes.some((one: Answer) => one.takesMeaningFrom.edges.length > 0)).toBe(true);
    expect(ids(document.cites.nodes)).toContain('LawArticle:BWBR0005290/611');
  },
  ChangedSince: ({ documents }) => {
    expect(documents.totalCount).toBe(9);
    expect(documents.nodes[0].updatedAt).toBe(READ_AT.toISOString());
  },
  CaseLawAndUnionLaw: ({ courtDecisions, euActs, treaties }) => {
    expect(courtDecisions.nodes[0]).toMatchObject({ ecli: 'ECLI:NL:RVS:2019:1603', court: 'RVS', year: 2019 });
    expect(euActs.nodes[0]).toMatchObject({ celex: '32016R0679', citationCount: 2 });
    expect(treaties.nodes.every(({ treaty }: { treaty: boolean }) => treaty)).toBe(true);
    expect(treaties.totalCount).toBe(1);
  },
  NewsBehindQuestions: ({ newsArticles, webPages, works }) => {
    const [news] = newsArticles.nodes.filter(({ id }: Named) => id.includes('2018-03-06'));
    expect(ids(news.citedBy.nodes)).toEqual(['Question:doc:2018-0000090001/q1']);
    expect(ids(news.citedBy.nodes[0].askedBy)).toEqual(['Person:kirsten-van-den-hul', 'Person:gijs-van-dijk']);
    expect(webPages.totalCount).toBe(2);
    expect(works.nodes.map(({ scheme }: { scheme: string }) => scheme)).toContain('ah');
  },
  MembersOnADay: ({ persons, organizations }) => {
    const names = persons.nodes.map(({ name }: { name: string }) => name);
    expect(names).toContain('Kirsten van den Hul');
    for (const { memberships } of persons.nodes)
      expect(memberships.edges.some((one: Answer) => one.startDate <= '2018-03-08')).toBe(true);
    expect(organizations.nodes).toHaveLength(5);
  },
};

test.each(operations())(
  '$name fits the schema, has a description of four lines and its values are known',
  (operation) => {
    expect(validate(schema, parse(operation.query))).toEqual([]);
    expect(operation.query.match(/^# .+$/gmu)).toHaveLength(4);
    expect(VALUES).toHaveProperty(operation.name);
  },
);

describeGraph('the samples, asked', () => {
  const { ask } = askedSamples();

  test.each(operations())('$name: its values, by one statement a root field', async ({ name, query, variables }) => {
    const { data, errors, statements } = await ask(query, variables);
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(Object.keys(data).length);
    VALUES[name]?.(data);
    const again = await ask(query, variables);
    expect(again.statements.toSorted()).toEqual(statements.toSorted());
  });

  describe('resolve takes what people type', () => {
    test.each([
      ['7:611 BW', 'LawArticle:BWBR0005290/611'],
      ['7:611', 'LawArticle:BWBR0005290/611'],
      ['art. 3 Arbowet', 'LawArticle:BWBR0010346/3'],
      ['3 arbowet', 'LawArticle:BWBR0010346/3'],
      ['34 843, nr. 1', 'Kamerstuk:kst-34843-1'],
      ['Kamerstuk 34 843-5', 'Kamerstuk:kst-34843-5'],
      ['34843', 'Dossier:34843'],
      ['Özütok', 'Person:nevin-ozutok'],
      ['ozutok', 'Person:nevin-ozutok'],
      ['arbowet', 'Law:BWBR0010346'],
      ['szw', 'Ministry:szw'],
      ['PvdA', 'Party:pvda'],
      ['https://wetten.overheid.nl/BWBR0010346/2024-01-01', 'Law:BWBR0010346'],
      ['https://wetten.overheid.nl/jci1.3:c:BWBR0010346&artikel=3&z=2020-01-01', 'LawArticle:BWBR0010346/3'],
      ['https://zoek.officielebekendmakingen.nl/kst-34843-5.html', 'Kamerstuk:kst-34843-5'],
      ['ECLI:NL:RVS:2019:1603', 'CourtDecision:ECLI:NL:RVS:2019:1603'],
      ['32016R0679', 'EuAct:32016R0679'],
      ['2023D16081', 'Work:2023D16081'],
      ['Aanhangsel Handelingen, vergaderjaar 2017-2018, nr. 1234', 'Work:ah-tk-20172018-1234'],
    ])('%s', async (text, id) => {
      const { data, errors } = await ask(
        'query($text: String!) { resolve(text: $text) { ... on ResolveMatches { matches { id name } } } }',
        { text },
      );
      expect(errors).toBeUndefined();
      expect(data.resolve.matches[0].id).toBe(id);
    });

    test('what is not there is data with a suggestion', async () => {
      const { data } = await ask(
        '{ resolve(text: "arbowt") { __typename ... on NotFoundError { message suggestion nearest { id } } } }',
      );
      expect(data.resolve).toEqual({
        __typename: 'NotFoundError',
        message: 'Nothing is known as "arbowt".',
        suggestion: 'Arbeidsomstandighedenwet',
        nearest: [{ id: 'Law:BWBR0010346' }],
      });
    });
  });

  test('citations counted by each group', async () => {
    const groups = schema.getType('CitationGroup');
    const names = groups && 'getValues' in groups ? groups.getValues().map(({ name }) => name) : [];
    for (const group of names) {
      const { data, errors } = await ask(
        'query($by: CitationGroup!) { citationCounts(groupBy: $by, first: 500) { key name citations documents node { id } } }',
        { by: group },
      );
      expect(errors, group).toBeUndefined();
      expect(data.citationCounts.length, group).toBeGreaterThan(0);
      for (const { citations, documents } of data.citationCounts) expect(citations).toBeGreaterThanOrEqual(documents);
    }
    const { data } = await ask(
      '{ citationCounts(groupBy: PARTY, cited: "Law:BWBR0010346", filter: { kind: QUESTION }) { key citations } }',
    );
    expect(data.citationCounts).toEqual([{ key: 'Party:pvda', citations: 1 }]);
  });

  test('a path may be kept to some relationships, and there may be none', async () => {
    const { data } = await ask(`{
      none: path(from: "Person:gijs-van-dijk", to: "Law:BWBR0010346", types: [MEMBER_OF]) { length }
      same: path(from: "Law:BW", to: "Law:BW") { length }
      short: path(from: "Person:gijs-van-dijk", to: "Law:BWBR0010346", maxLength: 1) { length }
    }`);
    expect(data).toEqual({ none: null, same: null, short: null });
  });
});
