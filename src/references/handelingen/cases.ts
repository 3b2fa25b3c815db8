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
  {
    text: 'Zie «Handelingen II 2010/11, nr. 108, item 5, p. 25-36».',
    targets: ['h-tk-20102011-108-5'],
    why: 'item and pages',
  },
  { text: 'Zie «Handelingen I 2015-2016, nr. 31, item 6».', targets: ['h-ek-20152016-31-6'], why: 'the Eerste Kamer' },
  {
    text: 'Zie «Handelingen II, 2018/19, nr. 12 item 3».',
    targets: ['h-tk-20182019-12-3'],
    why: 'no comma before item',
  },
  { text: 'Zie «Handelingen Tweede Kamer 2007-08, nr. 49, p. 3623».', why: 'a single page is found' },
  { text: 'Zie «Handelingen UCV, 1988/89, nr. 26, blz. 50 en 53».', why: 'a committee of long ago' },
  { text: 'Zie «h-tk-20172018-56-23».', targets: ['h-tk-20172018-56-23'], why: 'the official identifier itself' },
  { text: 'Zie Aanhangsel van de Handelingen II 2019/20, nr. 89.', why: 'the Aanhangsel is another thing' },
];
