import { describe, expect, test } from 'vitest';
import { badlySpacedSizes, respaced } from '../../src/ingest/pdf/spacing.ts';

describe('small print with blanks inside words', () => {
  test.each([
    {
      line: '7 Zie M emorie van T oelichting bij de A rbeidswet 1 998 (kst -12345-3)',
      words: '7 Zie Memorie van Toelichting bij de Arbeidswet 1998 (kst-12345-3)',
    },
    {
      line: '11 Kamers tukken I I, 2 0 22-2023, 2 9665, nr. 1 0 5 3',
      words: '11 Kamerstukken II, 2022-2023, 29665, nr. 1053',
    },
    { line: 'nummers 4 27, 4 3 3 en 4 73 van 2 5 mei', words: 'nummers 427, 433 en 473 van 25 mei' },
    { line: 'T K 8 5 -5-7', words: 'TK 85-5-7' },
  ])('$line', ({ line, words }) => expect(respaced(line)).toBe(words));

  test.each([
    'B en W kan de regel van bijlage A in 2 gevallen wijzigen',
    'de kosten zijn 12 345 euro in 29 665 gevallen',
  ])('%s stays', (line) => expect(respaced(line)).toBe(line));

  test('only a size of print with many breaks is badly spaced', () => {
    const bad = Array.from({ length: 6 }, () => ({ text: 'Zie de A rbeidswet', size: 6.75 }));
    const good = Array.from({ length: 60 }, () => ({ text: 'De B en W van de stad bevestigen dat niet', size: 9 }));
    expect([...badlySpacedSizes([...bad, ...good])]).toEqual([68]);
    expect([...badlySpacedSizes(good)]).toEqual([]);
    expect([...badlySpacedSizes([{ text: 'categorie A bedrijven', size: 9 }])]).toEqual([]);
  });
});
