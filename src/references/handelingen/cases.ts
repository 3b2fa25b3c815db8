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
  {
    text: 'Zie («Handelingen TK 1997–1998, 6368–6375»).',
    targets: ['h-tk-19971998-6368-6375'],
    why: 'pages without a word before them',
  },
  {
    text: 'Zie verder «Handelingen EK 2001-2002, nr. 10, blz. 525» en de handelingen van de raad.',
    why: 'a word that ends in der stands before it',
  },
  {
    text: 'Zie «Handelingen II, vergaderjaar 2008-2009, 31 386, nr. 43, pag. 3795» en «Handelingen I, 1996-1997, 24 692, nr. 228b, p. 8/9».',
    why: 'with the bill that was debated',
  },
  { text: 'Zie de aanhangsels van de Handelingen II 2019/20, nr. 89.', why: 'several of the Aanhangsel' },
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
  { text: 'Zie «Hand. II 2016/17, 50-8».', targets: ['h-tk-20162017-50-8'], why: 'short, without nr.' },
  {
    text: 'Zie «HTK 2004/05, nr. 12, p. 640-655».',
    targets: ['h-tk-20042005-640-655'],
    why: 'of the Tweede Kamer, short',
  },
  {
    text: 'Zie «HEK 2011-2012, 14, item 3, p. 2».',
    targets: ['h-ek-20112012-14-3'],
    why: 'of the Eerste Kamer, short',
  },
  {
    text: 'Zie «Handelingen II 2023/24, nr. 12, items 3 en 5».',
    targets: ['h-tk-20232024-12-3', 'h-tk-20232024-12-5'],
    why: 'two items',
  },
  {
    text: 'Zie «Handelingen van de Tweede Kamer 2019–2020, nr. 96, item 7».',
    targets: ['h-tk-20192020-96-7'],
    why: 'the chamber in full',
  },
  { text: 'Zie «TK 85-5-7, 25 mei 2023».', targets: ['h-tk-20222023-85-5'], why: 'as the foot of the page prints it' },
  { text: 'TK 85-5-7 is de zetel; Hand. 12 en HTK kosten 2010/11 niets.', why: 'letters and numbers of other things' },
  { text: 'Zie «Handelingen UCV, 1988/89, nr. 26, blz. 50 en 53».', why: 'a committee of long ago' },
  { text: 'Zie «h-tk-20172018-56-23».', targets: ['h-tk-20172018-56-23'], why: 'the official identifier itself' },
  { text: 'Zie Aanhangsel van de Handelingen II 2019/20, nr. 89.', why: 'the Aanhangsel is another thing' },
  {
    text: 'De motie kwam aan de orde («Handelingen TK 1998–1999, 4105–4117»).',
    targets: ['h-tk-19981999-4105-4117'],
    why: 'pages without the word',
  },
  {
    text: 'Zie «Handelingen Eerste Kamer, 20 december 1994, pag. 382-402».',
    targets: ['h-ek-19941995-382-402'],
    why: 'the day of the meeting for the year',
  },
  { text: 'De Handelingen van 20 december 1994, 382 bladzijden dik.', why: 'a thick record' },
  {
    text: 'Zie «Handelingen der Kamer II, vergaderjaar 2004–2005, nr. 87, blz. 5283–5310» en de Handelingen der Kamer.',
    targets: ['h-tk-20042005-5283-5310'],
    why: 'the chamber as the official citation has it',
  },
];
