import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'Zoals in het «antwoord op vraag 5» al staat, volgt meer.', why: 'one answer' },
  { text: 'Zie de «antwoorden op de vragen 6 en 7».', why: 'several' },
  { text: 'Zie de «beantwoording van de vragen 6 tot en met 8».', why: 'a range' },
  { text: 'Zie het«antwoord op vraag 5» en het«antwoord op vragen 6 en 7».', why: 'a blank lost before the noun' },
  { text: 'Zie mijn antwoord op eerdere vragen, en 5 andere antwoorden.', why: 'no number behind the noun' },
  { text: 'Het antwoord op vraag 3 van de schriftelijke vragen van het lid Ellian.', why: 'of another document' },
  { text: 'Kunt u de vragen één voor één beantwoorden?', why: 'a way to answer, no number' },
  {
    text: 'Vraag 1\nKlopt dat?\nAntwoord 1\nZie het antwoord op vraag 1 n.a.v. de begroting 2000.',
    why: 'of the list of questions on the budget',
  },
];
