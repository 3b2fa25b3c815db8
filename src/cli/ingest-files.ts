import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { Listr } from 'listr2';
import type { GraphWrite } from '../domain/graph-write.ts';
import type { Graph } from '../graph/driver.ts';
import { judgementsIn } from '../graph/judgements.ts';
import { applyGraphWrite, recordRun } from '../graph/write.ts';
import { readDocument } from '../ingest/index.ts';
import { analyse } from '../pipeline.ts';
import { loadRegistries } from '../registries/load.ts';
import { type SetAside, setAside } from './set-aside.ts';

export interface IngestSummary {
  readonly read: number;
  readonly mentions: number;
  readonly quarantined: readonly SetAside[];
}

const BATCH = 20;

/**
 * Reads files and writes them to the graph; one that cannot be read is set aside with the reason, the others go on.
 * @param named those that were asked for by name, not found in a folder
 */
export const ingestFiles = async (
  graph: Graph,
  files: readonly string[],
  named: readonly string[] = files,
): Promise<IngestSummary> => {
  const registries = await loadRegistries();
  const judged = await judgementsIn(graph);
  const judgementsOn = (document: string) => judged.get(document) ?? [];
  const quarantined: SetAside[] = [];
  const at = new Date();
  let pending: GraphWrite[] = [];
  let read = 0;
  let mentions = 0;
  const flush = async (): Promise<void> => {
    await applyGraphWrite(graph, pending, at);
    pending = [];
  };
  const tasks = new Listr(
    [
      {
        title: `Reading ${files.length} documents`,
        task: async (_, task) => {
          for (const [index, file] of files.entries()) {
            const shown = relative(process.cwd(), file) || file;
            task.output = `${index + 1}/${files.length} ${shown}`;
            try {
              const { extraction, write } = analyse(
                await readDocument(await readFile(file), shown),
                registries,
                judgementsOn,
              );
              pending.push(write);
              read += 1;
              mentions += extraction.mentions.length;
            } catch (error) {
              quarantined.push(setAside(shown, error, named.includes(file)));
            }
            if (pending.length >= BATCH) await flush();
          }
          await flush();
          task.title = `${read} documents, ${mentions} references`;
        },
      },
    ],
    { renderer: process.stderr.isTTY ? 'default' : 'silent', rendererOptions: { showSubtasks: true } },
  );
  await tasks.run();
  if (read > 0) await recordRun(graph, at, read);
  return { read, mentions, quarantined };
};
