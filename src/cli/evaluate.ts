import type { Command } from 'commander';
import pc from 'picocolors';
import { outcomesOf, reliabilityOf } from '../evaluation/reliability.ts';
import { scoreboardOf, scoresOf } from '../evaluation/scoreboard.ts';
import { loadRegistries } from '../registries/load.ts';
import { goldFiles, scoreGoldFiles, scoreLinkFile } from './evaluate-read.ts';
import { documentTable, linkReport, missLines, reliabilityTable, scoreTable } from './evaluate-report.ts';
import { say } from './output.ts';

interface Options {
  readonly corpus?: string;
  readonly links?: string;
  readonly byDocument?: true;
  readonly misses?: true;
  readonly json?: true;
}

const print = (...blocks: readonly string[]): void => void process.stdout.write(`${blocks.join('\n\n')}\n`);

const evaluateGold = async (inputs: readonly string[], options: Options): Promise<void> => {
  const files = await goldFiles(inputs, options.corpus);
  const documents = await scoreGoldFiles(files, await loadRegistries());
  for (const problem of documents.flatMap(({ problems }) => problems)) say(`${pc.yellow('!')} ${problem}`);
  const scoreboard = scoreboardOf(documents);
  if (options.json) {
    const reliability = reliabilityOf(documents.flatMap(outcomesOf));
    return print(JSON.stringify({ ...scoresOf(scoreboard), reliability }, null, 1));
  }
  print(
    ...(options.misses ? [missLines(documents).join('\n')] : []),
    scoreTable(scoreboard),
    ...(options.byDocument ? [documentTable(documents)] : []),
    reliabilityTable(documents),
  );
};

const evaluateLinks = async (path: string, { json }: Options): Promise<void> => {
  const outcomes = await scoreLinkFile(path, await loadRegistries());
  print(json ? JSON.stringify(outcomes, null, 1) : linkReport(outcomes));
};

/** `kamergraaf evaluate`: how good the extraction is, measured on annotated documents. */
export const registerEvaluate = (program: Command): void => {
  program
    .command('evaluate')
    .description('measure precision and recall on annotated documents; needs no database')
    .argument('[gold...]', 'folders or files with *.gold.json (see docs/extract-format.md)')
    .option(
      '-c, --corpus <dir>',
      'folder that the paths in the gold files start from (default: the parent of the gold folder)',
    )
    .option('-d, --by-document', 'scores of each document as well')
    .option('-m, --misses', 'each reference missed, linked wrong or found too much')
    .option('-l, --links <file>', 'paragraphs of laws with their official links (NDJSON): which of them are found')
    .option('--json', 'figures as JSON')
    .addHelpText(
      'after',
      `
Prints precision (P), recall (R) and F1 by type: "found" counts type and place, "linked" also the target; then how far
the confidence can be relied on.

Examples:
  $ kamergraaf evaluate gold/ --by-document --misses
  $ kamergraaf evaluate gold/ tests/gold-extra --corpus ../shared
  $ kamergraaf evaluate --links links.jsonl`,
    )
    .action(async (inputs: string[], options: Options) => {
      if (inputs.length === 0 && !options.links)
        throw new Error('name a folder with *.gold.json files, or --links FILE (kamergraaf evaluate --help)');
      if (inputs.length > 0) await evaluateGold(inputs, options);
      if (options.links) await evaluateLinks(options.links, options);
    });
};
