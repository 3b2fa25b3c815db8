import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesIn } from '../../src/text/scan/index.ts';

const PATTERNS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}-])(?:artikel(?:en)?|artt?\.?)(?=\s?\d)/giu,
  /(?<!\p{L})(Stb|Stcrt)[.,]? ?\d{4}/gu,
  /(?:min(?:i)?sters?|staatssecretaris)/giu,
  /(?<![\p{L}-])(\p{L}{0,8}?)(?:brief|brieven)(?![\p{L}-])/giu,
  /[^\S\n]{2,}|[\t\u00a0]/gu,
  /(?<=[\s.?»)])\d{1,2}(?=\p{Lu})/gu,
  /(?<!\p{L})a|b(?!c)/gu,
  /\.(?:nl|com)\/[^\s]{0,9}/gu,
  /(?:x|yz?){2,3}w/gu,
  /.lid/gu,
  /[^a-z]lid/giu,
  /(ab|c)\1d?/gu,
  /straße|maß/giu,
  /(?:lid)?/gu,
];

const words = fc.constantFrom(
  ...[
    'artikel 3',
    'Artikelen',
    'art. 7',
    ' ',
    '\n',
    'Stb. 2020',
    'Stcrt 1999',
    'minister',
    'Ministers',
    'staatssecretaris',
  ],
  ...[
    'brief',
    'Kamerbrieven',
    'verzamelbrief',
    '\t',
    '  ',
    '\u00a0',
    '12Aap',
    '. 3B',
    'a',
    'b',
    'bc',
    'x.nl/ab',
    'xyzw',
  ],
  ...[
    'xxw',
    'yyw',
    '😀',
    '😀lid',
    'lid',
    'LID',
    'elid',
    'é',
    'abab',
    'ccd',
    'STRASSE',
    'maſs',
    'maß',
    'ﬁ',
    '-',
    '\u212a',
  ],
);

describe('matches found at candidate places', () => {
  test('are those of a plain search, whatever the text and whenever a pattern is first asked for', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.shuffledSubarray([...PATTERNS]), (list, patterns) => {
        // long enough for the pass over the text to be made
        const text = list.join('') + ' en verder niets'.repeat(20);
        for (const pattern of patterns) {
          const plain = [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
          expect([...matchesIn(text, pattern)].map((match) => [match.index, ...match])).toEqual(plain);
        }
      }),
      { seed: 7, numRuns: Number(process.env.FC_RUNS ?? 500) },
    );
  });
});
