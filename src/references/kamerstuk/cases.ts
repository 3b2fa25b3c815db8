import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'Zie «Kamerstuk 34 843-1».', targets: ['kst-34843-1'], why: 'dash form' },
  { text: 'Zie «Kamerstuk 36 410 XIV, nr. 9».', targets: ['kst-36410-XIV-9'], why: 'budget chapter' },
  { text: 'Zie «Kamerstukken II 2017/18, 34 843, nr. 1», p. 3.', targets: ['kst-34843-1'], why: 'official form' },
  {
    text: 'Zie «Kamerstukken II 2019/20, 29 754, nrs. 520 en 548».',
    targets: ['kst-29754-520', 'kst-29754-548'],
    why: 'two numbers are two targets',
  },
  { text: 'Zie «Kamerstuk 21 501-02, nr. 2498».', targets: ['kst-21501-02-2498'], why: 'council dossier' },
  { text: 'Zie «Kamerstuk 35925-VI-56».', targets: ['kst-35925-VI-56'], why: 'all with dashes' },
  { text: 'Het debat over «Kamerstuk 34 843» loopt.', targets: ['dossier-34843'], why: 'a dossier as such' },
  {
    text: 'De brief («24 587, nr. 969») is bekend.',
    targets: ['kst-24587-969'],
    why: 'no keyword needed between parentheses',
  },
  { text: 'Er gingen 34 843 mensen, en de kosten waren 12 500 euro.', why: 'amounts' },
  { text: 'Bel 06 12345678 of schrijf naar postbus 20 018.', why: 'telephone and box numbers' },
];
