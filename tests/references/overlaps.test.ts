import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleOverlaps } from '../../src/references/overlaps.ts';

const claim = (kind: string, start: number, end: number) => ({ kind, start, end });

describe('settleOverlaps', () => {
  test.each([
    {
      why: 'the longest wins across types',
      claims: [claim('law', 12, 30), claim('law-article', 0, 30)],
      kept: [claim('law-article', 0, 30)],
    },
    {
      why: 'a motion keeps the persons inside it',
      claims: [claim('person', 20, 26), claim('motion', 0, 40)],
      kept: [claim('motion', 0, 40), claim('person', 20, 26)],
    },
    {
      why: 'a motion that only touches a longer mention gives way',
      claims: [claim('motion', 0, 12), claim('organisation', 8, 40)],
      kept: [claim('organisation', 8, 40)],
    },
    {
      why: 'mentions of one type never overlap, not even inside a letter',
      claims: [claim('letter', 0, 50), claim('person', 5, 15), claim('person', 9, 15)],
      kept: [claim('letter', 0, 50), claim('person', 5, 15)],
    },
    {
      why: 'one span has one type',
      claims: [claim('news-article', 0, 9), claim('organisation', 0, 9)],
      kept: [claim('news-article', 0, 9)],
    },
  ])('$why', ({ claims, kept }) => {
    expect(settleOverlaps(claims)).toEqual(kept);
  });

  test('the order of the claims carries no meaning', () => {
    const kinds = fc.constantFrom('law', 'person', 'motion', 'letter');
    const claims = fc.array(fc.record({ kind: kinds, start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(claims, (list) => {
        const all = list.map(({ kind, start, length }) => claim(kind, start, start + length));
        expect(settleOverlaps([...all].reverse())).toEqual(settleOverlaps(all));
      }),
      { seed: 7, numRuns: Number(process.env.FC_RUNS ?? 300) },
    );
  });
});
