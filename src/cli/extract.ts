import { readFile } from 'node:fs/promises';
import Table from 'cli-table3';
import type { Command } from 'commander';
import pc from 'picocolors';
import type { ExtractedMention, ExtractedPart, Extraction } from '../domain/extraction.ts';
import { readDocument } from '../ingest/index.ts';
import { extract } from '../pipeline.ts';
import { loadRegistries } from '../registries/load.ts';
import { documentFiles } from './document-files.ts';
import { reportSetAside, type SetAside, setAside } from './set-aside.ts';

const FORMATS = ['table', 'json', 'ndjson'] as const;
type Format = (typeof FORMATS)[number];

/** Below this the table marks a reading as doubtful. */
const DOUBTFUL = 0.75;

const clipped = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

const placeOf = (id: string, parts: readonly ExtractedPart[]): string => {
  const part = parts.find((candidate) => candidate.id === id);
  if (part?.answers) return `answer ${part.answers.join(', ')}`;
  if (part?.kind === 'question') return `question ${(part.numbers ?? [part.number]).join(', ')}`;
  if (part?.kind === 'note') return `note ${part.label} (${part.markers?.[0]?.part ?? '?'})`;
  return id;
};

const meaningOf = ({ targets, candidates }: ExtractedMention): string => {
  if (targets.length > 0) return targets.map(({ id }) => id).join(', ');
  return candidates.length > 0 ? `? ${candidates.map(({ id }) => id).join(' | ')}` : '–';
};

const tableOf = ({ document, parts, mentions, source }: Extraction): string => {
  const questions = parts.filter(({ kind }) => kind === 'question');
  const answers = parts.filter(({ kind }) => kind === 'answer').map(({ answers: numbers }) => numbers?.join(','));
  const table = new Table({
    head: ['#', 'WHERE', 'TYPE', 'REFERENCE', 'RESOLVED TO', 'SURE', 'RULE'],
    style: { head: [], border: [], compact: true },
  });
  mentions.forEach((mention, index) => {
    const doubt = mention.suspicions.length > 0 || mention.confidence < DOUBTFUL ? ' !' : '';
    const sure = `${mention.confidence.toFixed(2)}${doubt}`;
    const where = placeOf(mention.part, parts);
    table.push([
      String(index + 1),
      where,
      mention.type,
      clipped(mention.text, 48),
      clipped(meaningOf(mention), 44),
      sure,
      mention.rule,
    ]);
  });
  const dates = [
    document.submitted && `submitted ${document.submitted}`,
    document.answered && `answered ${document.answered}`,
  ];
  const about = [document.id, document.kind, ...dates].filter(Boolean).join(' · ');
  const grouping =
    questions.length > 0 ? `\n  ${questions.length} questions · answers ${answers.join(' | ') || 'none'}` : '';
  return `${pc.bold(source)}\n  ${about}${grouping}\n${table.toString()}\n  ! = doubtful: --format json shows candidates and suspicions`;
};

const writers: Record<Format, (all: readonly Extraction[]) => string> = {
  table: (all) => `${all.map(tableOf).join('\n\n')}\n`,
  json: (all) => `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`,
  ndjson: (all) => all.map((extraction) => `${JSON.stringify(extraction)}\n`).join(''),
};

const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text);

/** Prints what was found in each file; a file that cannot be read is reported and the rest is done. Returns the number that failed. */
const extractAll = async (inputs: readonly string[], format: Format): Promise<number> => {
  const files = await documentFiles(inputs);
  const registries = await loadRegistries();
  const whole: Extraction[] = [];
  const aside: SetAside[] = [];
  for (const [index, file] of files.entries()) {
    if (process.stderr.isTTY && files.length > 1)
      process.stderr.write(`\r${index + 1}/${files.length} ${clipped(file, 60)}\u001b[K`);
    try {
      const extraction = extract(await readDocument(await readFile(file), file), registries);
      if (format === 'json') whole.push(extraction);
      else process.stdout.write(writers[format]([extraction]));
    } catch (error) {
      aside.push(setAside(file, error, inputs.includes(file)));
    }
  }
  if (format === 'json') process.stdout.write(writers.json(whole));
  if (process.stderr.isTTY && files.length > 1) process.stderr.write('\r\u001b[K');
  reportSetAside(aside);
  return aside.filter(({ skipped }) => !skipped).length;
};

/** `kamergraaf extract`: references of files, without a database. */
export const registerExtract = (program: Command): void => {
  program
    .command('extract')
    .description('find the references in documents; needs no database')
    .argument('<files...>', 'files or folders (PDF, Word, OpenDocument, XML, HTML, text)')
    .option('-f, --format <format>', `output: ${FORMATS.join(', ')}`, process.stdout.isTTY ? 'table' : 'ndjson')
    .addHelpText(
      'after',
      `
Examples:
  $ kamergraaf extract samples/vertrouwenspersonen.txt
  $ kamergraaf extract letters/ --format ndjson > references.ndjson
  $ kamergraaf extract answer.pdf --format json | jq '.mentions[] | select(.type == "law-article") | .text'`,
    )
    .action(async (files: string[], { format }: { format: string }) => {
      if (!isFormat(format)) throw new Error(`--format ${format}: choose one of ${FORMATS.join(', ')}`);
      if ((await extractAll(files, format)) > 0) process.exitCode = 1;
    });
};
