import { createHash } from 'node:crypto';
import { type Outcome, onceEach } from './reliability.ts';

/** An outcome of a round of documents that the rules had not been mended on. */
export interface FirstRun extends Outcome {
  readonly round: string;
}

type Row = readonly [string, string, string, Outcome['status'], string, number, number];

const STATUSES: ReadonlySet<unknown> = new Set(['linked', 'ambiguous', 'bare']);

const isRow = (value: unknown): value is Row =>
  Array.isArray(value) &&
  value.length === 7 &&
  STATUSES.has(value[3]) &&
  value.slice(0, 5).every((one) => typeof one === 'string') &&
  value.slice(5).every((one) => typeof one === 'number' && one >= 0 && one <= 1);

/** Things are told apart by a hash, so that no words of a document are kept. */
const hashed = (thing: string): string => createHash('sha256').update(thing).digest('hex').slice(0, 8);

/** A line each: `[round, document, type, status, thing, claimed confidence, share right]`. */
export const firstRunLines = (round: string, outcomes: readonly Outcome[]): string =>
  onceEach(outcomes)
    .map(({ document, type, status, thing, confidence, right }) => {
      const name = document.split('/').at(-1) ?? document;
      const row: Row = [round, name, type, status, hashed(thing), confidence, Math.round(right * 1000) / 1000];
      return `${JSON.stringify(row)}\n`;
    })
    .join('');

/** @throws Error that names the line that is none */
export const firstRunsOf = (text: string): readonly FirstRun[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const row: unknown = JSON.parse(line);
      if (!isRow(row)) throw new Error(`line ${at + 1} is no outcome of a first run: ${line}`);
      const [round, document, type, status, thing, confidence, right] = row;
      return { round, document, type, status, thing, confidence, right };
    });
