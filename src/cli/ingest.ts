import type { Command } from 'commander';
import { loadConfig } from '../config.ts';
import { documentFiles } from './document-files.ts';
import { ingestFiles } from './ingest-files.ts';
import { done, failed, hint } from './output.ts';
import { withGraph } from './with-graph.ts';

export const registerIngest = (program: Command): void => {
  program
    .command('ingest')
    .description('read documents into the graph; doing it again changes nothing')
    .argument('<files...>', 'files or folders (txt, pdf)')
    .addHelpText('after', '\nExamples:\n  $ kamergraaf ingest samples/\n  $ kamergraaf ingest answer.pdf letter.txt')
    .action(async (inputs: string[]) => {
      const files = await documentFiles(inputs);
      const { read, mentions, quarantined } = await withGraph(loadConfig(), ({ graph }) => ingestFiles(graph, files));
      done(`${read} documents, ${mentions} references`);
      for (const { file, reason } of quarantined) failed(`set aside ${file}: ${reason}`);
      hint('next: kamergraaf serve');
      if (quarantined.length > 0) process.exitCode = 1;
    });
};
