import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HashFilter } from '../../src/text/hash-filter.ts';

const hashes = fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 1, maxLength: 400 });

describe('hash filter', () => {
  test('never denies what it has', () => {
    fc.assert(
      fc.property(hashes, (list) => {
        const filter = new HashFilter(new Set(list));
        expect(list.filter((hash) => !filter.mayHave(hash))).toEqual([]);
      }),
      { seed: 3, numRuns: Number(process.env.FC_RUNS ?? 200) },
    );
  });

  test('denies most of what it has not', () => {
    const filter = new HashFilter(new Set(Array.from({ length: 2000 }, (_, number) => Math.imul(number, 0x45d9f3b))));
    const others = Array.from({ length: 2000 }, (_, number) => Math.imul(number + 2000, 0x45d9f3b));
    expect(others.filter((hash) => filter.mayHave(hash)).length).toBeLessThan(400);
  });
});
