import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { readingText } from '../../src/text/reading-text.ts';
import { aParsedText } from '../support/parsed-text.ts';

const read = (text: string): string => readingText(aParsedText(text)).text;
const bare = (text: string): string => text.replace(/[\s\u00ad-]+/gu, '');

describe('reading text', () => {
  test.each([
    {
      text: 'een lange zin die\nover twee regels loopt',
      reads: 'een lange zin die over twee regels loopt',
      why: 'a line break is a blank',
    },
    {
      text: 'dat is uitdrukke-\nlijk zo bedoeld',
      reads: 'dat is uitdrukkelijk zo bedoeld',
      why: 'a hyphen that broke the word goes',
    },
    {
      text: 'de #metoo-\nslachtoffers kregen',
      reads: 'de #metoo-slachtoffers kregen',
      why: 'a hyphen behind a sign stays',
    },
    { text: 'het PvdA-\nlid sprak hier', reads: 'het PvdA-lid sprak hier', why: 'a hyphen behind a capital stays' },
    {
      text: 'de zorg- \nen welzijnswet',
      reads: 'de zorg- en welzijnswet',
      why: 'a hyphen before en stays, with its blank',
    },
    {
      text: 'eerste alinea.\n\nTweede alinea',
      reads: 'eerste alinea.\nTweede alinea',
      why: 'an empty line ends a paragraph',
    },
    {
      text: 'twee  blanks,\teen tab,\u00a0 een vaste blank, een ver\u00adborgen streepje',
      reads: 'twee blanks, een tab, een vaste blank, een verborgen streepje',
      why: 'of blanks one plain one is left, of soft hyphens none',
    },
    {
      text: 'zie https://www.voorbeeld.nl/stukken-\nen-brieven/2024',
      reads: 'zie https://www.voorbeeld.nl/stukken-en-brieven/2024',
      why: 'an address that was cut at a hyphen goes on',
    },
  ])('$why', ({ text, reads }) => expect(read(text)).toBe(reads));

  test('every range maps to a source range that reads the same', () => {
    const pieces = fc.constantFrom(
      'woord',
      'zorg-',
      '\n',
      ' ',
      'É',
      '😀',
      '\n\n',
      'en',
      'a\u00adb',
      '  ',
      '\t',
      '#x-',
      '.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(200), fc.nat(60), (list, from, length) => {
        const source = list.join('');
        const { text, folded, toSource } = readingText(aParsedText(source));
        expect(folded).toBe(fold(text));
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const words = text.slice(start, end);
        if (words.trim() === '') return;
        const span = toSource(start, end);
        expect(bare(source.slice(span.start, span.end))).toBe(bare(words));
      }),
      { seed: 3, numRuns: Number(process.env.FC_RUNS ?? 300) },
    );
  });
});
