import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'Zoals in het «antwoord op vraag 5» al staat, volgt meer.', why: 'one answer' },
  { text: 'Zie de «antwoorden op de vragen 6 en 7».', why: 'several' },
  { text: 'Zie mijn antwoord op eerdere vragen, en 5 andere antwoorden.', why: 'no number behind the noun' },
];
