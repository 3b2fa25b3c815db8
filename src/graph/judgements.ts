import type { GraphWrite } from '../domain/graph-write.ts';
import type { DocumentId, EntityId, PartId } from '../domain/ids.ts';
import type { Judgement, Verdict } from '../domain/judgement.ts';
import { cypherFile } from './cypher-file.ts';
import type { Graph, Run } from './driver.ts';
import { mergeAll } from './write.ts';

type Stored = Readonly<Record<string, string | number | null>>;

const stored = (one: Judgement) => {
  const { anchor, note, ...rest } = one;
  return { ...rest, ...anchor, note: note ?? null };
};

const judgementOf = (row: Stored): Judgement => ({
  id: String(row.id),
  document: String(row.document) as DocumentId,
  anchor: {
    part: String(row.part) as PartId,
    exact: String(row.exact),
    prefix: String(row.prefix ?? ''),
    suffix: String(row.suffix ?? ''),
    start: Number(row.start),
  },
  kind: String(row.kind),
  entity: String(row.entity) as EntityId,
  key: String(row.entityKey),
  label: String(row.label),
  verdict: String(row.verdict) as Verdict,
  author: String(row.author),
  at: String(row.at),
  ...(row.note ? { note: String(row.note) } : {}),
});

/** What people judged, of one document or of all, by document; oldest first. */
export const judgementsIn = async (
  graph: Pick<Graph, 'read'>,
  document: string | null = null,
): Promise<ReadonlyMap<string, readonly Judgement[]>> => {
  const found = new Map<string, Judgement[]>();
  for (const [row] of await graph.read(cypherFile('read/judgements').text, { document })) {
    const judgement = judgementOf(row as Stored);
    const list = found.get(judgement.document);
    if (list) list.push(judgement);
    else found.set(judgement.document, [judgement]);
  }
  return found;
};

/** A judgement with what it makes of its mention. */
export interface JudgementWrite {
  readonly judgement: Judgement;
  /** The mention with what it refers to from now on; absent where the judgement changes nothing. */
  readonly write: GraphWrite;
  /** Id of the mention. */
  readonly mention: string;
}

/** Keeps a judgement and lets it work at once, as a new reading of the document would. Safe to do twice. */
export const writeJudgement = async (graph: Graph, { judgement, write, mention }: JudgementWrite): Promise<void> => {
  const key = `Judgement:${judgement.id}`;
  const { key: entityKey, ...properties } = stored(judgement);
  const judgedBy = { type: 'JUDGED_BY', from: `Mention:${mention}`, to: key, properties: {} };
  await graph.write(async (run: Run) => {
    await run(cypherFile('write/merge-judgement').text, { key, properties: { ...properties, entityKey } });
    await run(cypherFile('write/clear-links').text, { mention: `Mention:${mention}` });
    await mergeAll(run, { ...write, edges: [...write.edges, judgedBy] });
    await run(cypherFile('write/cite-anew').text, { mention: `Mention:${mention}` });
    const { document, at } = judgement;
    await run(cypherFile('write/stamp-judged').text, { document, at });
  });
};
