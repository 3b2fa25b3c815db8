import { readFile } from 'node:fs/promises';
import { documentFiles } from '../../src/cli/document-files.ts';
import type { GraphWrite } from '../../src/domain/graph-write.ts';
import { readDocument } from '../../src/ingest/index.ts';
import { analyse } from '../../src/pipeline.ts';
import { loadRegistries } from '../../src/registries/load.ts';

/** What the bundled samples add to the graph. */
export const sampleWrites = async (): Promise<readonly GraphWrite[]> => {
  const registries = await loadRegistries();
  const files = await documentFiles(['samples']);
  return Promise.all(
    files.map(async (file) => analyse(await readDocument(await readFile(file), file), registries).write),
  );
};
