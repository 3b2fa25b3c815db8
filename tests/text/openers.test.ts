import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineMatch, lineTest, openersAmong } from '../../src/text/scan/openers.ts';

const PATTERNS: readonly RegExp[] = [
  /^Vra(?:ag|gen)\s+\d/iu,
  /^(?:[–•]|-\s|o\s|[a-z]\.\s|\d{1,2}[.)]\s)/u,
  /^\p{Lu}/u,
  /^\d{1,3}$/u,
  /^[a-z]$/iu,
  /^(?:Den Haag|’s-Gravenhage), \d/u,
  /^\s{0,3}Nr/u,
  /^Toelichting:?$|^Deze /u,
  /^(?:kst)?-?/u,
];
const lines = fc
  .array(
    fc.constantFrom(
      'Vraag',
      'VRAGEN',
      'vraag',
      ' ',
      '1',
      '12',
      ')',
      '.',
      '-',
      '–',
      'o',
      'É',
      '’s',
      'Nr',
      'k',
      'ſ',
      '😀',
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

describe('patterns tried at the start of a line', () => {
  test('match what they match without a look at its first characters', () => {
    const [tests, matches] = [PATTERNS.map(lineTest), PATTERNS.map(lineMatch)];
    const openers = openersAmong(PATTERNS);
    fc.assert(
      fc.property(lines, (line) => {
        const fitting = PATTERNS.filter((pattern) => pattern.test(line));
        expect(openers(line).filter((pattern) => pattern.test(line))).toEqual(fitting);
        PATTERNS.forEach((pattern, number) => {
          expect(tests[number]?.(line)).toBe(pattern.test(line));
          expect(matches[number]?.(line)).toEqual(pattern.exec(line));
        });
      }),
      { seed: 5, numRuns: Number(process.env.FC_RUNS ?? 1000) },
    );
  });

  test('are mostly told apart by these', () => {
    // what ends behind one character, and what may match nothing, cannot be told apart by the second
    expect(openersAmong(PATTERNS)('de wet')).toEqual([/^[a-z]$/iu, /^(?:kst)?-?/u]);
  });
});
