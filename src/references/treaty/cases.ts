import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'Dat raakt aan «artikel 8 EVRM».',
    targets: ['jci1.3:c:BWBV0001000&artikel=8'],
    why: 'article of a treaty by its abbreviation',
  },
  {
    text: 'Nederland houdt zich aan het «VN-Vluchtelingenverdrag».',
    targets: ['BWBV0001002'],
    why: 'a treaty by its common name',
  },
  { text: 'Er komt een nieuw verdrag met de buurlanden.', why: 'a common noun names no treaty' },
];
