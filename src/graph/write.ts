import { createHash } from 'node:crypto';
import type { EdgeWrite, GraphWrite } from '../domain/graph-write.ts';
import { cypherFile } from './cypher-file.ts';
import type { Graph, Run } from './driver.ts';

/** Rows of one statement: large enough to be quick, small enough for the transaction's memory. */
const BATCH = 2000;
/** Documents are written together up to this weight: a row weighs 1, and so do so many characters of text. */
const TRANSACTION_WEIGHT = 6000;
const CHARACTERS = 400;

const inBatches = async <T>(rows: readonly T[], work: (batch: readonly T[]) => Promise<unknown>): Promise<void> => {
  for (let start = 0; start < rows.length; start += BATCH) await work(rows.slice(start, start + BATCH));
};

const edgeKey = ({ type, from, to, discriminator = '' }: EdgeWrite): string => `${type} ${from} ${to} ${discriminator}`;

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Nodes and relationships by their keys, as they are given. */
export const mergeAll = async (run: Run, { nodes, edges }: GraphWrite): Promise<void> => {
  await inBatches(nodes, (rows) => run(cypherFile('write/merge-nodes').text, { rows }));
  const rows = edges.map((edge) => ({ ...edge, discriminator: edge.discriminator ?? '' }));
  await inBatches(rows, (batch) => run(cypherFile('write/merge-edges').text, { rows: batch }));
};

const clearStale = async (run: Run, { document, nodes, edges }: GraphWrite): Promise<void> => {
  await run(cypherFile('write/delete-stale-nodes').text, { document, keys: nodes.map(({ key }) => key) });
  await run(cypherFile('write/delete-stale-edges').text, { document, edges: edges.map(edgeKey) });
};

const stamp = async (run: Run, write: GraphWrite, at: string): Promise<void> => {
  await run(cypherFile('write/stamp-document').text, { document: write.document, hash: hashOf(write), at });
};

const writeOne = async (run: Run, write: GraphWrite, at: string): Promise<void> => {
  await clearStale(run, write);
  await mergeAll(run, write);
  await stamp(run, write, at);
};

const textOf = ({ properties }: GraphWrite['nodes'][number]): number =>
  Object.values(properties).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);

const weightOf = ({ nodes, edges }: GraphWrite): number =>
  nodes.length + edges.length + nodes.reduce((sum, node) => sum + textOf(node), 0) / CHARACTERS;

/** Documents in groups that are each one transaction; one that is too heavy stands alone. */
const groupsOf = (writes: readonly GraphWrite[]): GraphWrite[][] => {
  const groups: GraphWrite[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const write of writes) {
    const own = weightOf(write);
    if (weight + own > TRANSACTION_WEIGHT) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)?.push(write);
    weight += own;
  }
  return groups;
};

/**
 * A document too heavy for the memory of one transaction, in several: each may be done twice, and the stamp that says
 * what the document holds comes last, so that a run that was cut off is mended by the next one.
 */
const writeApart = async (graph: Graph, write: GraphWrite, at: string): Promise<void> => {
  const { document, nodes, edges } = write;
  await graph.write((run) => clearStale(run, write));
  await inBatches(nodes, (batch) => graph.write((run) => mergeAll(run, { document, nodes: batch, edges: [] })));
  await inBatches(edges, (batch) => graph.write((run) => mergeAll(run, { document, nodes: [], edges: batch })));
  await graph.write((run) => stamp(run, write, at));
};

/**
 * Writes whole documents. Doing it twice leaves the graph as once: everything is merged by key and set to absolute
 * values, and what an earlier reading of a document said and the new one does not is removed with it. `at` is the moment
 * of the run: it becomes `updatedAt` of the documents that say something new.
 */
export const applyGraphWrite = async (
  graph: Graph,
  writes: readonly GraphWrite[],
  at: Date = new Date(),
): Promise<void> => {
  const moment = at.toISOString();
  for (const group of groupsOf(writes)) {
    const [first] = group;
    if (first && group.length === 1 && weightOf(first) > TRANSACTION_WEIGHT) await writeApart(graph, first, moment);
    else
      await graph.write(async (run) => {
        for (const write of group) await writeOne(run, write, moment);
      });
  }
};

/** Notes a run of so many documents; it is no part of the data. */
export const recordRun = async (graph: Graph, at: Date, documents: number): Promise<void> => {
  const parameters = { id: `${at.toISOString()}-${process.pid}`, at: at.toISOString(), documents };
  await graph.write((run) => run(cypherFile('write/record-run').text, parameters));
};
