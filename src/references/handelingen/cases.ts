import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'Zie «Handelingen II 2010/11, nr. 108, item 5», waar dit aan de orde kwam.',
    targets: ['h-tk-20102011-108-5'],
    why: 'items since 2011',
  },
  {
    text: 'Zie «Handelingen II 2007/08, nr. 108, p. 7909-7943».',
    targets: ['h-tk-20072008-7909-7943'],
    why: 'pages before that',
  },
  { text: 'De handelingen van de verdachte duurden 10 minuten.', why: 'acts, not a record' },
];
