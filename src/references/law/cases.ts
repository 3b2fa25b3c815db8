import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'Het «Burgerlijk Wetboek» regelt dit.', targets: ['BW'], why: 'the code as a whole has an id of its own' },
  {
    text: 'De «Arbeidsomstandighedenwet» («Arbowet») werkt dat uit.',
    targets: ['BWBR0010346'],
    why: 'the short name in parentheses is a second mention',
  },
  { text: 'Dat staat in «Boek 7 BW».', targets: ['BWBR0005290'], why: 'a book is a regulation of its own' },
  { text: 'De Kamer vroeg om een wet en een besluit.', why: 'common nouns name no law' },
  { text: 'De wet wordt gewijzigd.', why: 'which law is not said' },
];
