import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

const numRuns = Number(process.env.FC_RUNS ?? 300);

describe('fold', () => {
  test.each([
    ['Özütok', 'ozutok'],
    ['Yeşilgöz-Zegerius', 'yesilgoz-zegerius'],
    ['’s-Gravenhage', "'s-gravenhage"],
    ['2017–2018', '2017-2018'],
    ['FINANCIËN', 'financien'],
    ['straße', 'strase'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  test('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => fold(text).length === text.length),
      { seed: 1, numRuns },
    );
  });
});
