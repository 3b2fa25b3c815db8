import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/pipeline.ts';
import { loadRegistries } from '../../src/registries/load.ts';

const registries = await loadRegistries();
const CONTAINERS = new Set(['motion', 'letter', 'news-article']);
const pieces = fc.constantFrom(
  'Vraag 1\n',
  'Antwoord 1 en 2\n',
  '1\n',
  'artikel 7:611 BW',
  'artikelen 3 tot en met 7 van de Awb',
  'Kamerstuk 34 843-1',
  'nr. 5',
  ' en ',
  ', ',
  '\n\n',
  '\f',
  '2 ',
  '1) ',
  'de leden Van Dijk en Özütok (beiden PvdA)',
  'motie van het lid Sneller c.s.',
  'het bericht ‘',
  '’',
  '«',
  '»',
  'minister van SZW',
  'brief van 30 juni 2023',
  'https://a.nl/b',
  'AD, 6 maart 2018',
  '(',
  ')',
  '😀',
  'jo. ',
  'die wet',
  'van ',
  '.',
);

test('any text: spans cut the surface, overlaps only as agreed, twice the same, never an error', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
      const text = list.join('');
      const sha256 = createHash('sha256').update(text).digest('hex');
      const source = { source: 'any', mediaType: 'text/plain' as const, text, sha256, hints: [] };
      const { extraction, write } = analyse(source, registries);
      expect(analyse(source, registries).write).toEqual(write);
      const squeezed = (words: string): string => words.replace(/[\s-]+/gu, '');
      for (const mention of extraction.mentions) {
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(squeezed(text.slice(mention.start, mention.end))).toContain(squeezed(mention.text).slice(0, 3));
      }
      const { mentions } = extraction;
      for (const [index, a] of mentions.entries()) {
        for (const b of mentions.slice(index + 1)) {
          if (a.part !== b.part || a.end <= b.start || b.end <= a.start) continue;
          expect(a.type === b.type ? [a, b] : []).toEqual([]);
          expect(CONTAINERS.has(a.type) || CONTAINERS.has(b.type)).toBe(true);
        }
      }
    }),
    { seed: 4, numRuns: Number(process.env.FC_RUNS ?? 300) },
  );
});
