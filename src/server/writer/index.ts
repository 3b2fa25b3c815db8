import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Ingested, Writer } from '../../../schema/index.ts';
import type { Registries } from '../../domain/registries.ts';
import type { Graph } from '../../graph/driver.ts';
import { judgementsIn } from '../../graph/judgements.ts';
import { applyGraphWrite, recordRun } from '../../graph/write.ts';
import { readDocument } from '../../ingest/index.ts';
import { analyse } from '../../pipeline.ts';
import { loadRegistries } from '../../registries/load.ts';
import { judge } from './judge.ts';

const ingest = async (graph: Graph, registries: Registries, { bytes, source }: Ingested): Promise<string> => {
  const read = await readDocument(bytes, source).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    throw new GraphQLError(`${source}: ${message}`, { extensions: { code: 'UNREADABLE_DOCUMENT' } });
  });
  const judged = await judgementsIn(graph);
  const { write } = analyse(read, registries, (document) => judged.get(document) ?? []);
  const at = new Date();
  await applyGraphWrite(graph, [write], at);
  await recordRun(graph, at, 1);
  return `Document:${write.document}`;
};

export interface WriterOptions {
  readonly graph: Graph;
  /** Who wrote what when. */
  readonly log: Logger;
}

/** Writes for one who bears the token; each write stands in the log with its author. */
export const writerOn = ({ graph, log }: WriterOptions): Writer => ({
  ingest: async (given) => {
    const key = await ingest(graph, await loadRegistries(), given);
    log.info({ audit: true, document: key, source: given.source, bytes: given.bytes.length }, 'ingested');
    return key;
  },
  judge: async (given) => {
    const key = await judge(graph, await loadRegistries(), given);
    const { author, mention, place, entity, verdict } = given;
    log.info({ audit: true, judgement: key, author, mention, place, entity, verdict }, 'judged');
    return key;
  },
});
