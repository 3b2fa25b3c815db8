import { createHash } from 'node:crypto';
import type { EdgeWrite, GraphWrite } from '../domain/graph-write.ts';
import { cypherFile } from './cypher-file.ts';
import type { Graph, Run } from './driver.ts';

/** Rows of one statement: large enough to be quick, small enough for the transaction's memory. */
const BATCH = 2000;
/** Whole documents are written together up to this many rows. */
const TRANSACTION_ROWS = 10_000;

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

const writeOne = async (run: Run, write: GraphWrite, at: string): Promise<void> => {
  const { document, nodes, edges } = write;
  await run(cypherFile('write/delete-stale-nodes').text, { document, keys: nodes.map(({ key }) => key) });
  await run(cypherFile('write/delete-stale-edges').text, { document, edges: edges.map(edgeKey) });
  await mergeAll(run, write);
  await run(cypherFile('write/stamp-document').text, { document, hash: hashOf(write), at });
};

const sizeOf = ({ nodes, edges }: GraphWrite): number => nodes.length + edges.length;

/** Documents in groups that are each one transaction. */
const groupsOf = (writes: readonly GraphWrite[]): GraphWrite[][] => {
  const groups: GraphWrite[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const write of writes) {
    if (size + sizeOf(write) > TRANSACTION_ROWS) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(write);
    size += sizeOf(write);
  }
  return groups;
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
    await graph.write(async (run) => {
      for (const write of group) await writeOne(run, write, moment);
    });
  }
};

/** Notes a run; it is no part of the data. */
export const recordRun = async (graph: Graph, at: Date, writes: readonly GraphWrite[]): Promise<void> => {
  const parameters = {
    id: `${at.toISOString()}-${process.pid}`,
    at: at.toISOString(),
    documents: writes.length,
  };
  await graph.write((run) => run(cypherFile('write/record-run').text, parameters));
};
