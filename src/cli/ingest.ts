import type { Command } from 'commander';
import { loadConfig } from '../config.ts';
import { documentFiles } from './document-files.ts';
import { ingestFiles } from './ingest-files.ts';
import { done, hint } from './output.ts';
import { reportSetAside } from './set-aside.ts';
import { withGraph } from './with-graph.ts';

export const registerIngest = (program: Command): void => {
  program
    .command('ingest')
    .description('read documents into the graph; doing it again changes nothing')
    .argument('<files...>', 'files or folders (PDF, Word, OpenDocument, XML, HTML, text)')
    .addHelpText('after', '\nExamples:\n  $ kamergraaf ingest samples/\n  $ kamergraaf ingest answer.pdf letter.txt')
    .action(async (inputs: string[]) => {
      const files = await documentFiles(inputs);
      const { read, mentions, quarantined } = await withGraph(loadConfig(), ({ graph }) =>
        ingestFiles(graph, files, inputs),
      );
      done(`${read} documents, ${mentions} references`);
      reportSetAside(quarantined);
      hint('next: kamergraaf serve');
      if (quarantined.some(({ skipped }) => !skipped)) process.exitCode = 1;
    });
};
