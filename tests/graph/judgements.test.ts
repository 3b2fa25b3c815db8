import { afterAll, beforeAll, expect, test } from 'vitest';
import { configOf } from '../../src/config.ts';
import { judgementsIn } from '../../src/graph/judgements.ts';
import { applyGraphWrite } from '../../src/graph/write.ts';
import { readDocument } from '../../src/ingest/index.ts';
import { analyse } from '../../src/pipeline.ts';
import { loadRegistries } from '../../src/registries/load.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { noExtractor } from '../support/extractor.ts';
import { describeGraph, emptyGraph } from '../support/graph.ts';

const TOKEN = 'a-token-for-the-tests-only-0123456789';
const HEAD = 'Onze referentie\n2026-0000012345\n\n';
const TEXT = `${HEAD}Vraag 1
Kent u de regels?

Antwoord 1
Ja. De zorgplicht volgt uit artikel 3 van de Arbeidsomstandighedenwet. Voor de uren geldt de Arbeidstijdenwet.
Het rapport van de tafelpotencommissie is mij bekend.
`;
/** The same with a paragraph before what was judged. */
const MOVED = TEXT.replace(
  'Ja. De',
  'Ja. Over deze regels is eerder met de Kamer gesproken, en dat is nuttig geweest.\n\nDe',
);

/** Relationships of mentions and parts with all their properties, but for the judgements themselves. */
const LINKS = `MATCH (n)-[r:REFERS_TO|MAY_REFER_TO|CITES]->(x) WHERE n:Mention OR n:Part
RETURN n.key, type(r), x.key, r {.confidence, .method, .paragraph, .count, .direct, .firstStart, .mentionIds} AS values
ORDER BY n.key, type(r), x.key`;

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describeGraph('judgements', () => {
  const holder = emptyGraph();
  let server: RunningServer;
  let closed: RunningServer;
  beforeAll(async () => {
    const start = (environment: Record<string, string>): Promise<RunningServer> =>
      startServer({
        config: { host: '127.0.0.1', port: 0, api: configOf(environment).api },
        graph: holder.graph,
        extractor: noExtractor,
        report: (error) => console.error(error),
      });
    [server, closed] = await Promise.all([start({ KAMERGRAAF_TOKEN: TOKEN }), start({})]);
  });
  afterAll(async () => {
    await Promise.all([server.close(), closed.close()]);
  });

  const ask = async (
    query: string,
    variables: Record<string, unknown> = {},
    authorization = `Bearer ${TOKEN}`,
    at = server,
  ): Promise<Answer> => {
    const response = await fetch(at.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const INGEST = 'mutation ($text: String!) { ingest(text: $text, source: "test") { id mentions { totalCount } } }';
  const JUDGE = `mutation ($mention: ID, $place: JudgedPlace, $entity: ID!, $verdict: Verdict!) {
    judge(mention: $mention, place: $place, entity: $entity, verdict: $verdict, author: "Anna", note: "gezien") {
      id verdict author at exact prefix mention { id rule status } entity { id }
    }
  }`;
  const reread = async (text: string): Promise<void> => {
    const judged = await judgementsIn(holder.graph);
    const source = await readDocument(Buffer.from(text), 'test');
    const { write } = analyse(source, await loadRegistries(), (document) => judged.get(document) ?? []);
    await applyGraphWrite(holder.graph, [write]);
  };
  const targets = async (surface: string): Promise<unknown[]> => {
    const rows = await holder.graph.read(
      'MATCH (m:Mention) WHERE m.surface CONTAINS $surface OPTIONAL MATCH (m)-[r:REFERS_TO]->(e) RETURN m.id, m.rule, e.key, r.method ORDER BY e.key',
      { surface },
    );
    return rows.map(([, rule, key, method]) => [rule, key, method]);
  };
  const mentionOf = async (surface: string): Promise<string> => {
    const [row] = await holder.graph.read('MATCH (m:Mention) WHERE m.surface CONTAINS $surface RETURN m.id', {
      surface,
    });
    return `Mention:${row?.[0]}`;
  };

  test('nobody writes without the token, and the answer says how', async () => {
    const off = await ask(INGEST, { text: TEXT }, 'Bearer whatever', closed);
    expect(off.errors?.[0]?.extensions.code).toBe('MUTATIONS_OFF');
    expect(off.errors?.[0]?.message).toContain('KAMERGRAAF_TOKEN');
    expect((await ask(INGEST, { text: TEXT }, 'Bearer wrong')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask(INGEST, { text: TEXT }, '')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await holder.graph.read('MATCH (d:Document) RETURN d')).toEqual([]);
  });

  test('a text is read into the graph', async () => {
    const { data, errors } = await ask(INGEST, { text: TEXT });
    expect(errors).toBeUndefined();
    expect(data?.ingest).toMatchObject({ id: 'Document:doc:2026-0000012345' });
    expect(await targets('Arbeidstijdenwet')).toEqual([[expect.any(String), 'Law:BWBR0007671', expect.any(String)]]);
  });

  test('a wrong link goes, at once and at the next reading', async () => {
    const mention = await mentionOf('Arbeidstijdenwet');
    const { data, errors } = await ask(JUDGE, { mention, entity: 'Law:BWBR0007671', verdict: 'WRONG' });
    expect(errors).toBeUndefined();
    expect(data?.judge).toMatchObject({ author: 'Anna', mention: { id: mention, status: 'UNRESOLVED' } });
    const atOnce = await holder.graph.read(LINKS);
    expect(await targets('Arbeidstijdenwet')).toEqual([[expect.any(String), null, null]]);
    await reread(TEXT);
    expect(await holder.graph.read(LINKS)).toEqual(atOnce);
    expect(atOnce.flat()).not.toContain('Law:BWBR0007671');
  });

  test('another target takes the place of the found one, an unknown thing comes into the graph', async () => {
    const mention = await mentionOf('artikel 3');
    const entity = 'LawArticle:BWBR0005290/611';
    const { errors } = await ask(JUDGE, { mention, entity, verdict: 'RIGHT' });
    expect(errors).toBeUndefined();
    const atOnce = await holder.graph.read(LINKS);
    expect((await targets('artikel 3')).map((row) => (row as unknown[]).slice(1))).toEqual([[entity, 'curated']]);
    await reread(TEXT);
    expect(await holder.graph.read(LINKS)).toEqual(atOnce);
  });

  test('a place where the rules find nothing becomes a mention', async () => {
    const start = TEXT.indexOf('tafelpotencommissie');
    const place = { document: 'Document:doc:2026-0000012345', start, end: start + 'tafelpotencommissie'.length };
    const { data, errors } = await ask(JUDGE, { place, entity: 'Organization:meubelbond', verdict: 'RIGHT' });
    expect(errors).toBeUndefined();
    expect(data?.judge).toMatchObject({ exact: 'tafelpotencommissie', mention: { rule: 'judgement' } });
    const atOnce = await holder.graph.read(LINKS);
    await reread(TEXT);
    expect(await holder.graph.read(LINKS)).toEqual(atOnce);
    expect(await targets('tafelpotencommissie')).toContainEqual(['judgement', 'Organization:meubelbond', 'curated']);
  });

  test('all are found again after the text moved, and are shown with their author', async () => {
    await reread(MOVED);
    expect(await targets('Arbeidstijdenwet')).toEqual([[expect.any(String), null, null]]);
    expect((await targets('artikel 3')).map((row) => (row as unknown[])[1])).toEqual(['LawArticle:BWBR0005290/611']);
    expect(await targets('tafelpotencommissie')).toContainEqual(['judgement', 'Organization:meubelbond', 'curated']);
    const { data } = await ask(
      `{ judgements(first: 10) { totalCount nodes { author exact mention { start judgements { totalCount } } document { id } } } }`,
    );
    const nodes = (data?.judgements as { nodes: { mention: { start: number } }[] } | undefined)?.nodes ?? [];
    expect(nodes).toHaveLength(3);
    for (const { mention } of nodes) expect(mention.start).toBeGreaterThan(MOVED.indexOf('nuttig'));
  });

  test('what cannot be judged is refused with a reason', async () => {
    const codeOf = async (variables: Record<string, unknown>): Promise<unknown> =>
      (await ask(JUDGE, variables)).errors?.[0]?.extensions.code;
    const mention = await mentionOf('artikel 3');
    expect(await codeOf({ mention: 'Mention:none#m1-2-law', entity: 'Law:BW', verdict: 'WRONG' })).toBe('NOT_FOUND');
    expect(await codeOf({ mention, entity: 'Law:nonsense', verdict: 'RIGHT' })).toBe('BAD_ID');
    expect(await codeOf({ entity: 'Law:BW', verdict: 'RIGHT' })).toBe('BAD_USER_INPUT');
    const place = { document: 'Document:doc:2026-0000012345', start: 5, end: 2 };
    expect(await codeOf({ place, entity: 'Law:BW', verdict: 'RIGHT' })).toBe('BAD_USER_INPUT');
  });
});
