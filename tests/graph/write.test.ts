import { expect, test } from 'vitest';
import type { GraphWrite } from '../../src/domain/graph-write.ts';
import { documentId } from '../../src/domain/ids.ts';
import { applyGraphWrite, recordRun } from '../../src/graph/write.ts';
import { describeGraph, emptyGraph } from '../support/graph.ts';
import { sampleWrites } from '../support/samples.ts';

const COUNTS = `MATCH (n:Resource) WITH count(n) AS nodes, sum(size(keys(n))) AS properties
OPTIONAL MATCH (:Resource)-[r]->(:Resource)
RETURN nodes, properties, count(r) AS relationships, sum(size(keys(r))) AS edgeProperties`;

const aDocument = (id: string, mentions: readonly number[]): GraphWrite => ({
  document: documentId(id),
  nodes: [
    { key: `Document:${id}`, labels: ['Document'], id, properties: { text: 'tekst' } },
    { key: `Answer:${id}/a1`, labels: ['Answer', 'Part'], id: `${id}/a1`, properties: {} },
    { key: 'Law:BWBR0010346', labels: ['Law'], id: 'BWBR0010346', properties: { title: 'Arbeidsomstandighedenwet' } },
    ...mentions.map((at) => ({
      key: `Mention:${id}#m${at}`,
      labels: ['Mention'] as const,
      id: `${id}#m${at}`,
      properties: { start: at, end: at + 1 },
    })),
  ],
  edges: [
    { type: 'HAS_PART', from: `Document:${id}`, to: `Answer:${id}/a1`, properties: {} },
    { type: 'CITES', from: `Answer:${id}/a1`, to: 'Law:BWBR0010346', properties: { count: mentions.length } },
    ...mentions.flatMap((at) => [
      { type: 'CONTAINS', from: `Answer:${id}/a1`, to: `Mention:${id}#m${at}`, properties: {} },
      { type: 'REFERS_TO', from: `Mention:${id}#m${at}`, to: 'Law:BWBR0010346', properties: { confidence: 0.9 } },
    ]),
  ],
});

describeGraph('applyGraphWrite', () => {
  const holder = emptyGraph();
  const value = async (text: string): Promise<unknown> => (await holder.graph.read(text))[0]?.[0];

  test('two documents that cite one law share its node', async () => {
    await applyGraphWrite(holder.graph, [aDocument('een', [1, 5]), aDocument('twee', [3])]);
    expect(await value('MATCH (l:Law) RETURN count(l)')).toBe(1);
    expect(await value('MATCH (:Answer)-[c:CITES]->(:Law) RETURN sum(c.count)')).toBe(3);
  });

  test('a new reading removes what the old one said and leaves other documents alone', async () => {
    await applyGraphWrite(holder.graph, [aDocument('een', [9])]);
    const ids = await holder.graph.read('MATCH (m:Mention) RETURN m.id ORDER BY m.id');
    expect(ids.flat()).toEqual(['een#m9', 'twee#m3']);
    expect(await value("MATCH (:Answer {id: 'een/a1'})-[c:CITES]->() RETURN c.count")).toBe(1);
  });

  test('a property set to null goes, and integers stay integers', async () => {
    const [write] = [aDocument('een', [9])];
    const nodes = write.nodes.map((node) =>
      node.key.startsWith('Law') ? { ...node, properties: { title: null, kind: 'wet' } } : node,
    );
    await applyGraphWrite(holder.graph, [{ ...write, nodes }]);
    expect((await holder.graph.read('MATCH (l:Law) RETURN l.title, l.kind'))[0]).toEqual([null, 'wet']);
    expect(await value("MATCH (m:Mention {id: 'een#m9'}) RETURN valueType(m.start)")).toBe('INTEGER NOT NULL');
  });

  test('a document too heavy for one transaction is written whole, and stays the same when written again', async () => {
    const many = aDocument(
      'zwaar',
      Array.from({ length: 3000 }, (_, at) => at),
    );
    await applyGraphWrite(holder.graph, [aDocument('licht', [1]), many]);
    const mentions = () =>
      value("MATCH (:Answer {id: 'zwaar/a1'})-[:CONTAINS]->(m)-[:REFERS_TO]->(:Law) RETURN count(m)");
    expect(await mentions()).toBe(3000);
    const before = await holder.graph.read(COUNTS);
    await applyGraphWrite(holder.graph, [many]);
    expect(await holder.graph.read(COUNTS)).toEqual(before);
    await applyGraphWrite(holder.graph, [aDocument('zwaar', [2])]);
    expect(await mentions()).toBe(1);
  });

  test('updatedAt is the moment that a document said something new, not the last time it was read', async () => {
    const moment = async (): Promise<unknown> => value("MATCH (d:Document {id: 'een'}) RETURN d.updatedAt");
    await applyGraphWrite(holder.graph, [aDocument('een', [2])], new Date('2026-01-01T00:00:00Z'));
    await applyGraphWrite(holder.graph, [aDocument('een', [2])], new Date('2026-02-02T00:00:00Z'));
    expect(await moment()).toBe('2026-01-01T00:00:00.000Z');
    await applyGraphWrite(holder.graph, [aDocument('een', [2, 9])], new Date('2026-03-03T00:00:00Z'));
    expect(await moment()).toBe('2026-03-03T00:00:00.000Z');
    await applyGraphWrite(holder.graph, [aDocument('een', [9])]);
  });

  test('ingesting all samples twice leaves every count equal', async () => {
    const writes = await sampleWrites();
    await applyGraphWrite(holder.graph, writes);
    await recordRun(holder.graph, new Date(0), writes.length);
    const once = await holder.graph.read(COUNTS);
    await applyGraphWrite(holder.graph, writes);
    await recordRun(holder.graph, new Date(1), writes.length);
    expect(await holder.graph.read(COUNTS)).toEqual(once);
    expect(Number(once[0]?.[0])).toBeGreaterThan(300);
  });

  test('a motion is one node with the labels of both', async () => {
    const [labels] = await holder.graph.read("MATCH (n {key: 'Kamerstuk:kst-34483-5'}) RETURN labels(n)");
    expect(labels?.[0]).toEqual(expect.arrayContaining(['Kamerstuk', 'Motion']));
  });
});
