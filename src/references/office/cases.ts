import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'De «staatssecretaris van Sociale Zaken en Werkgelegenheid» antwoordt.',
    targets: ['post:staatssecretaris-szw'],
    why: 'named after the ministry',
  },
  {
    text: 'Vragen aan de «ministers van Justitie en Veiligheid» en «van Onderwijs, Cultuur en Wetenschap».',
    targets: ['post:minister-jenv'],
    asOf: '2018-03-08',
    why: 'two offices, the second from its van',
  },
  {
    text: 'De «minister voor Natuur en Stikstof» schrijft.',
    targets: ['post:minister-natuur-en-stikstof'],
    asOf: '2023-01-10',
    why: 'a minister without portfolio',
  },
  { text: 'De «minister van OCW» deelt dat.', targets: ['post:minister-ocw'], why: 'abbreviation' },
  {
    text: 'De «Minister van Veiligheid en Justitie» zei dat.',
    targets: ['post:minister-venj'],
    asOf: '2015-05-01',
    why: 'the ministry of that time',
  },
  {
    text: 'De «minister-president» opende de vergadering.',
    targets: ['post:minister-president'],
    why: 'the title is enough',
  },
  { text: 'De minister heeft geantwoord en het kabinet volgt.', why: 'a bare title names no office' },
  { text: 'De Duitse minister van Buitenlandse Zaken kwam.', why: 'an office of another country' },
];
