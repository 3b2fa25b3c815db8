import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'Dat volgt uit «artikel 7:611 Burgerlijk Wetboek».',
    targets: ['jci1.3:c:BWBR0005290&artikel=611'],
    why: 'the book stands in the BWB id',
  },
  {
    text: 'op basis van «artikel 7:611 Burgerlijk Wetboek» en «artikel 3.2 Arbeidsomstandighedenwet» geldt',
    why: 'each article takes its own law, not the one before it',
  },
  {
    text: 'De plicht van «artikel 3.2 Arbeidsomstandighedenwet» blijft.',
    targets: ['jci1.3:c:BWBR0010346&artikel=3&lid=2'],
    why: 'that law has no dotted articles; its article 3 has four paragraphs',
  },
  {
    text: 'zoals in «artikel 10, tweede lid, aanhef en onder a, van de Arbeidsomstandighedenwet» staat',
    targets: ['jci1.3:c:BWBR0010346&artikel=10&lid=2&o=a'],
    why: 'paragraph and item down to the locator',
  },
  {
    text: 'De «artikelen 3 en 4 van de Arbeidsomstandighedenwet» zijn duidelijk.',
    targets: ['jci1.3:c:BWBR0010346&artikel=3', 'jci1.3:c:BWBR0010346&artikel=4'],
    why: 'one head, several targets',
  },
  {
    text: 'Zie «art. 8:29 lid 1 en 2 Awb».',
    targets: ['jci1.3:c:BWBR0005537&artikel=8:29&lid=1&lid=2'],
    why: 'the Awb keeps its colon',
  },
  {
    text: 'De schade volgt uit «6:162 BW».',
    targets: ['jci1.3:c:BWBR0005289&artikel=162'],
    why: 'the colon form needs no word artikel',
  },
  {
    text: 'De «Arbeidsomstandighedenwet, artikel 7», noemt dit.',
    targets: ['jci1.3:c:BWBR0010346&artikel=7'],
    why: 'the law may go before',
  },
  {
    text: 'Het verbod van «artikel 3 onder c Opiumwet» geldt.',
    targets: ['jci1.3:c:BWBR0001941&artikel=3&o=c'],
    why: 'item without paragraph',
  },
  {
    text: 'De Arbeidsomstandighedenwet is streng; «artikel 7 van die wet» ook.',
    targets: ['jci1.3:c:BWBR0010346&artikel=7'],
    why: 'die wet is the last law named',
  },
  { text: 'Volgens artikel 15 van de algemene voorwaarden mag dat.', why: 'terms and conditions are no law' },
  { text: 'Het artikel van 3 maart gaat over artikel 12 van het bestemmingsplan.', why: 'a zoning plan is no law' },
];
