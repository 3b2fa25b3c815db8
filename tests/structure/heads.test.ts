import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../src/assemble/sentences.ts';
import { printedPaper } from '../../src/structure/printed-paper.ts';
import { openedTitle } from '../../src/structure/title.ts';

/** What each reader stands for, as one pattern: easy to read, but not provably linear. */
const PAPER =
  /(?:^|\n)\s{0,4}(\d{2})\s?(\d{3})(?:\s?[-–]?\s?([IVX]{1,5}|[A-Z]))?\s+\p{Lu}[^\n]{5,600}(?:\n[^\n]{0,200}){0,8}?\n\s{0,4}Nr\.\s(\d{1,4})/u;
const TITLE =
  /(?:^|\n)[^\S\n]{0,8}(?:(?:Betreft|Onderwerp)[:\s]\s{0,8})?((?:(?:nader )?(?:gewijzigde )?motie van|vra(?:ag|gen) van|amendement van|brief van|beantwoording|antwoord(?:en)? )\s?[^\n]{3,}(?:\n[^\S\n]{0,3}\S[^\n]*){0,8}|(?<=(?:Betreft|Onderwerp)[:\s]\s{0,8})\S[^\n]{3,})/iu;
const ASKED = /\bVragen\s+van\s[\s\S]{0,60}?(?=\s(?:over|inzake)\s|\(ingezonden|$)/gu;

const text = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('\n', ' ', '\n\n', '   ', 'de wet ', 'X', 'lang '.repeat(30), ...pieces), { maxLength: 24 })
    .map((list) => list.join(''));
const runs = { seed: 11, numRuns: Number(process.env.FC_RUNS ?? 2000) };

describe('heads of documents are read as by one pattern', () => {
  test('a printed paper', () => {
    const papers = text(
      '36 410',
      '36410 XIV',
      '\n36 410 A Begroting',
      '\n36 410 XIV Vaststelling\n',
      '36 410 Wijziging van',
      'Nr. 9',
      '\nNr. 12',
    );
    fc.assert(
      fc.property(papers, (head) => {
        const [, thousands, rest, suffix, number] = PAPER.exec(head) ?? [];
        const id = number && `kst-${thousands}${rest}${suffix ? `-${suffix}` : ''}-${number}`;
        expect(printedPaper(head)).toBe(id);
      }),
      runs,
    );
  });

  test('a title', () => {
    const titles = text(
      'Betreft: ',
      'Onderwerp\n',
      'Vragen van ',
      'antwoord ',
      'brief van',
      '\n  motie van',
      'Vraag van',
    );
    fc.assert(
      fc.property(titles, (head) => {
        expect(openedTitle(head)).toBe(TITLE.exec(head)?.[1]);
      }),
      runs,
    );
  });

  test('a sentence that says who asks', () => {
    const opening = /\bVragen\s+van\s/gu;
    const end = /\s(?:over|inzake)\s|\(ingezonden/u;
    fc.assert(
      fc.property(text('Vragen van ', 'Vragen\nvan ', 'het lid ', ' over ', 'inzake ', '(ingezonden'), (head) => {
        const spans = [...head.matchAll(ASKED)].map(({ index, 0: words }) => ({
          start: index,
          end: index + words.length,
        }));
        expect(stretchesOf(head, { opening, end, reach: 60 })).toEqual(spans);
      }),
      runs,
    );
  });
});
