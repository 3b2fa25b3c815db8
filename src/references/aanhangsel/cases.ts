import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: "De verordening(«aanhangsels Handelingen vergaderjaar '95/'96, nrs. 1171 en 1308») lag er.",
    targets: ['ah-tk-19951996-1171', 'ah-tk-19951996-1308'],
    why: 'a plural, and years without their century',
  },
  {
    text: 'Zie ook «Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 3276».',
    targets: ['ah-tk-20222023-3276'],
    why: 'the usual form',
  },
  {
    text: 'Zie «Aanhangsel Handelingen II 2019/20, nr. 89».',
    targets: ['ah-tk-20192020-89'],
    why: 'chamber and short year',
  },
  { text: 'Dat staat in het aanhangsel bij dit rapport, nummer 12.', why: 'an annex of something else' },
  {
    text: 'Zie ook «Aanhangsel Handelingen,vergaderjaar 2024–2025, nr. 342».',
    targets: ['ah-tk-20242025-342'],
    why: 'a blank was lost',
  },
  {
    text: 'Zie «AanhangselHandelingen, vergaderjaar 2024–2025, nr. 244».',
    targets: ['ah-tk-20242025-244'],
    why: 'glued words',
  },
  {
    text: 'Antwoord («Aanhangsel Handelingen, vergaderjaar 2022–203, nr. 844»).',
    targets: ['ah-tk-20222023-844'],
    why: 'a digit was lost',
  },
  {
    text: 'Zie «Aanhangsel Handelingen TK, 2007/08, nr. 1835», blz 33.',
    targets: ['ah-tk-20072008-1835'],
    why: 'chamber by its letters',
  },
  { text: 'Zie «Aanhangsel Handelingen I 2014/15, nr. 12».', targets: ['ah-ek-20142015-12'], why: 'the Eerste Kamer' },
  {
    text: 'Zie «Aanhangsel van de Handelingen, vergaderjaar 2019-2020, nrs. 3975 en 3976».',
    targets: ['ah-tk-20192020-3975', 'ah-tk-20192020-3976'],
    why: 'two numbers',
  },
  {
    text: 'Tweede Kamer, «vergaderjaar 2023–2024, Aanhangsel van de Handelingen 2386».',
    targets: ['ah-tk-20232024-2386'],
    why: 'the year goes before',
  },
  { text: 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3', why: 'the foot of a page' },
  {
    text: 'Zie «Aanhangsel Handelingen nr. 3276, vergaderjaar 2022-2023».',
    targets: ['ah-tk-20222023-3276'],
    why: 'the number goes before the year',
  },
  {
    text: 'Zie «Kamervragen (Aanhangsel) 2011–2012, nr. 3456».',
    targets: ['ah-tk-20112012-3456'],
    why: 'an older head',
  },
  { text: 'Zie «ah-tk-20222023-3649».', targets: ['ah-tk-20222023-3649'], why: 'the official identifier itself' },
];
