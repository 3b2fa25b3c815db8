import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'Vragen van de leden «Van Den Hul» en «Van Dijk» (beiden PvdA) over scholen.',
    targets: ['person:kirsten-van-den-hul'],
    asOf: '2018-03-08',
    why: 'one party for both',
  },
  {
    text: 'Vragen van het lid «Van Dijk» (PvdA) over scholen.',
    targets: ['person:gijs-van-dijk'],
    asOf: '2018-03-08',
    why: 'the party tells the namesakes apart',
  },
  {
    text: 'De brief is van «T. van Ark».',
    targets: ['person:tamara-van-ark'],
    asOf: '2018-03-20',
    why: 'initials and surname',
  },
  {
    text: 'De motie van de leden «Özütok», «Van Den Hul» en «Sjoerdsma» is aangenomen.',
    targets: ['person:nevin-ozutok'],
    asOf: '2018-03-20',
    why: 'submitters of a motion',
  },
  {
    text: 'Antwoord van minister «Koolmees» (Sociale Zaken en Werkgelegenheid).',
    targets: ['person:wouter-koolmees'],
    asOf: '2021-06-21',
    why: 'the office goes before',
  },
  {
    text: 'Vragen van het lid «Jansen-Pieterszoon» over bossen.',
    why: 'a member by the words, unknown to the register',
  },
  { text: 'Hij liep naar de dijk van de rivier en zag wilders gras.', why: 'common words' },
  { text: 'De bakker uit Dijk verkocht brood aan Bosma uit Leek.', why: 'no cue says that these are members' },
];
