import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExtractedMention, Extraction } from '../../src/domain/extraction.ts';
import { analyse } from '../../src/pipeline.ts';
import { loadRegistries } from '../../src/registries/load.ts';
import { PIECES } from './safety-pieces.ts';

const registries = await loadRegistries();
const CONTAINERS = new Set(['motion', 'letter', 'news-article']);
const RUNS = { seed: 4, numRuns: Number(process.env.FC_RUNS ?? 300) };

const read = (text: string) => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return analyse({ source: 'any', mediaType: 'text/plain' as const, text, sha256, hints: [] }, registries);
};

/** Blanks and the hyphens of broken lines are what reading may change. */
const squeezed = (words: string): string => words.replace(/[\s\u00ad\u2010\u2011-]+/gu, '');

/** Whether `whole` holds the signs of `some` in their order: a note's marker or a running head may stand between them. */
const holdsInOrder = (whole: string, some: string): boolean => {
  let at = 0;
  for (const sign of some) {
    at = whole.indexOf(sign, at);
    if (at === -1) return false;
    at += sign.length;
  }
  return true;
};

const cutsItsSurface = (text: string, { start, end, text: surface }: ExtractedMention): boolean => {
  const [cut, wanted] = [squeezed(text.slice(start, end)), squeezed(surface)];
  return cut.length > 0 && cut[0] === wanted[0] && cut.at(-1) === wanted.at(-1) && holdsInOrder(cut, wanted);
};

const partsFrom = ({ parts }: Extraction): ReadonlySet<string> => new Set(parts.map(({ id }) => id));

let seen = 0;
/** A property that holds of nothing proves nothing. */
const expectSeen = (work: () => void): void => {
  seen = 0;
  work();
  expect(seen).toBeGreaterThan(RUNS.numRuns);
};

/** What holds of any text whatever: `extraction` of `text`. */
const expectSound = (text: string, extraction: Extraction): void => {
  const { mentions } = extraction;
  seen += mentions.length;
  const parts = partsFrom(extraction);
  for (const mention of mentions) {
    expect(cutsItsSurface(text, mention), JSON.stringify(mention)).toBe(true);
    expect(parts.has(mention.part)).toBe(true);
    expect(mention.confidence).toBeGreaterThanOrEqual(0);
    expect(mention.confidence).toBeLessThanOrEqual(1);
  }
  for (const [index, a] of mentions.entries()) {
    for (const b of mentions.slice(index + 1)) {
      if (a.end <= b.start || b.end <= a.start) continue;
      expect(a.type === b.type ? [a, b] : []).toEqual([]);
      expect(CONTAINERS.has(a.type) || CONTAINERS.has(b.type), JSON.stringify([a, b])).toBe(true);
    }
  }
};

test('any row of pieces: spans cut the surface, overlaps only as agreed, twice the same, never an error', {
  timeout: 900_000,
}, () => {
  const rows = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });
  const sound = fc.property(rows, (list) => {
    const text = list.join('');
    const { extraction, write } = read(text);
    expect(read(text).write).toEqual(write);
    expectSound(text, extraction);
  });
  expectSeen(() => fc.assert(sound, RUNS));
});

const SAMPLES = readdirSync('samples')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`samples/${name}`, 'utf8'));

/** What bad reading of a page does to prose, at a place between 0 and 1 of the stretch. */
const DAMAGE: readonly ((before: string, after: string) => string)[] = [
  (before, after) => `${before}-\n${after}`,
  (before, after) => `${before}\n\n${after}`,
  (before, after) => `${before}\u00ad${after}`,
  (before, after) => `${before}\u00a0${after}`,
  (before, after) => `${before}\f12\n${after}`,
  (before, after) => before.trimEnd() + after.trimStart(),
  (before, after) => before + after.slice(1),
  (before, after) => `${before}3${after}`,
  (before, after) => `${before}(${after}`,
  (before, after) => before + after.toUpperCase(),
  (before, after) => after + before,
];

test('prose that was read badly: the same holds', { timeout: 900_000 }, () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const stretch = fc
    .tuple(fc.constantFrom(...SAMPLES), place, fc.integer({ min: 20, max: 900 }))
    .map(([text, from, length]) => text.slice(Math.floor(from * text.length)).slice(0, length));
  const damages = fc.array(fc.tuple(fc.constantFrom(...DAMAGE), place), { maxLength: 6 });
  const sound = fc.property(stretch, damages, (start, list) => {
    const text = list.reduce((words, [damage, at]) => {
      const cut = Math.floor(at * words.length);
      return damage(words.slice(0, cut), words.slice(cut));
    }, start);
    const { extraction, write } = read(text);
    expect(read(text).write).toEqual(write);
    expectSound(text, extraction);
  });
  expectSeen(() => fc.assert(sound, RUNS));
});
