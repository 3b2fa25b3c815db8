import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import pc from 'picocolors';
import type { ParsedDocument } from '../domain/document.ts';
import type { Span } from '../domain/span.ts';
import { uncoveredCues } from '../evaluation/uncovered-cues.ts';
import { readDocument } from '../ingest/index.ts';
import { readReferences } from '../pipeline.ts';
import { loadRegistries } from '../registries/load.ts';
import { documentFiles } from './document-files.ts';
import { say } from './output.ts';

interface Finding {
  readonly pattern: string;
  count: number;
  /** Keyword in context, and the file, of some of them. */
  readonly examples: { readonly file: string; readonly line: string }[];
}

const CONTEXT = 45;
const EXAMPLES = 3;

/** `… words before  CUE words after …` on one line, the cue in the same column. */
const inContext = (text: string, at: number, length: number): string => {
  const flat = (part: string): string => part.replace(/\s+/gu, ' ');
  const before = flat(text.slice(Math.max(0, at - CONTEXT), at)).padStart(CONTEXT);
  return `${before}${pc.bold(text.slice(at, at + length))}${flat(text.slice(at + length, at + length + CONTEXT))}`;
};

/** What no reference is sought in: page furniture, and the headings of questions and answers. */
const setAside = ({ text, parts }: ParsedDocument): Span[] => {
  const segments = parts.flatMap(({ segments: own }) => own).sort((a, b) => a.start - b.start);
  const gaps = segments.map(({ end }, index) => ({ start: end, end: segments[index + 1]?.start ?? text.length }));
  return [{ start: 0, end: segments[0]?.start ?? 0 }, ...gaps, ...parts.flatMap(({ heading }) => heading ?? [])];
};

const audit = async (files: readonly string[], filter: string | undefined): Promise<Finding[]> => {
  const registries = await loadRegistries();
  const findings = new Map<string, Finding>();
  for (const file of files) {
    const source = await readFile(file)
      .then((bytes) => readDocument(bytes, file))
      .catch((error: unknown) => say(`${pc.yellow('!')} ${file}: ${error instanceof Error ? error.message : error}`));
    if (!source) continue;
    const { parsed, mentions } = readReferences(source, registries);
    const { text } = parsed;
    for (const { pattern, cue, at } of uncoveredCues(text, [
      ...setAside(parsed),
      ...mentions.map(({ span }) => span),
    ])) {
      if (filter && !pattern.includes(filter.toLowerCase())) continue;
      const finding = findings.get(pattern) ?? { pattern, count: 0, examples: [] };
      findings.set(pattern, finding);
      finding.count += 1;
      if (finding.examples.length < EXAMPLES) finding.examples.push({ file, line: inContext(text, at, cue.length) });
    }
  }
  return [...findings.values()].sort((a, b) => b.count - a.count || (a.pattern < b.pattern ? -1 : 1));
};

const reportOf = ({ pattern, count, examples }: Finding): string =>
  [
    `${String(count).padStart(6)}  ${pc.cyan(pattern)}`,
    ...examples.map(({ file, line }) => `        ${line}  ${pc.dim(file)}`),
  ].join('\n');

/** `kamergraaf audit`: where the extractor may have missed something. */
export const registerAudit = (program: Command): void => {
  program
    .command('audit')
    .description('words that often open a reference and that no reference covers, the most frequent first')
    .argument('<paths...>', 'files or folders')
    .option('-n, --top <number>', 'how many to show', '40')
    .option('-w, --word <word>', 'only cues or following words that hold this')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Cues are counted together with the word behind them; digits count as 9.

Examples:
  $ kamergraaf audit samples/
  $ kamergraaf audit letters/ --word artikel --top 100`,
    )
    .action(async (paths: string[], options: { top: string; word?: string; json?: true }) => {
      const top = Number(options.top);
      if (!Number.isInteger(top) || top < 1) throw new Error(`--top ${options.top}: a number from 1 on`);
      const findings = await audit(await documentFiles(paths), options.word);
      if (options.json) return void process.stdout.write(`${JSON.stringify(findings.slice(0, top), null, 2)}\n`);
      const total = findings.reduce((sum, { count }) => sum + count, 0);
      process.stdout.write(`${findings.slice(0, top).map(reportOf).join('\n')}\n`);
      say(`${total} cue words that no reference covers, in ${findings.length} patterns`);
    });
};
