import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
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
];
