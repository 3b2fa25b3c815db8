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
  {
    text: 'Volgens «art. 1:88 lid 5 BW» kan dat.',
    targets: ['jci1.3:c:BWBR0002656&artikel=88&lid=5'],
    why: 'paragraph by lid',
  },
  {
    text: 'Zie «artikel 359 derde lid van het Wetboek van Strafvordering» (Sv).',
    targets: ['jci1.3:c:BWBR0001903&artikel=359&lid=3'],
    why: 'no comma before the paragraph',
  },
  {
    text: 'Zie «artikel 126aa, tweede lid, eerste volzin, van het Wetboek van Strafvordering».',
    targets: ['jci1.3:c:BWBR0001903&artikel=126aa&lid=2'],
    why: 'a sentence of a paragraph',
  },
  {
    text: 'Zie «artikel 1.1a sub 1 van de Wet algemene bepalingen omgevingsrecht».',
    targets: ['jci1.3:c:BWBR0024779&artikel=1.1a&o=1'],
    why: 'sub',
  },
  {
    text: 'Strafbaar is dat volgens «artikel 420bis Sr» en «art 12 Sv».',
    targets: ['jci1.3:c:BWBR0001854&artikel=420bis'],
    why: 'bis and no full stop',
  },
  { text: 'Zie «ARTIKEL 4 OPIUMWET».', targets: ['jci1.3:c:BWBR0001941&artikel=4'], why: 'capitals' },
  { text: 'Zie «artikel 82Sr».', targets: ['jci1.3:c:BWBR0001854&artikel=82'], why: 'glued abbreviation' },
  {
    text: 'Zie «artikelen 338 (lid 2) en 339 Fw».',
    targets: ['jci1.3:c:BWBR0001860&artikel=338&lid=2', 'jci1.3:c:BWBR0001860&artikel=339'],
    why: 'paragraph in parentheses',
  },
  {
    text: 'Zie «art. 218 (of 218a) Sv».',
    targets: ['jci1.3:c:BWBR0001903&artikel=218', 'jci1.3:c:BWBR0001903&artikel=218a'],
    why: 'another article in parentheses',
  },
  {
    text: 'Zie «artikelen 2 tot en met 5 Sv».',
    targets: ['jci1.3:c:BWBR0001903&artikel=2', 'jci1.3:c:BWBR0001903&artikel=4', 'jci1.3:c:BWBR0001903&artikel=5'],
    why: 'a range is all of its articles that exist: article 3 lapsed',
  },
  {
    text: 'De «artikelen 10, 14a, 22c en 300 van het Wetboek van Strafrecht» zijn toegepast.',
    targets: [
      'jci1.3:c:BWBR0001854&artikel=10',
      'jci1.3:c:BWBR0001854&artikel=14a',
      'jci1.3:c:BWBR0001854&artikel=22c',
      'jci1.3:c:BWBR0001854&artikel=300',
    ],
    why: 'a long list',
  },
  {
    text: 'Zie «artikel 3:105 jo. 3:306 BW».',
    targets: ['jci1.3:c:BWBR0005291&artikel=105', 'jci1.3:c:BWBR0005291&artikel=306'],
    why: 'juncto under one head',
  },
  {
    text: 'Zie «artikel 1:253q, vijfde lid van het BW» juncto «1:253r, eerste lid van het BW».',
    targets: ['jci1.3:c:BWBR0002656&artikel=253q&lid=5'],
    why: 'each with its own law: two mentions',
  },
  {
    text: 'Zie «art. 166 lid 1 in verbinding met art. 353 lid 1 Rv».',
    targets: ['jci1.3:c:BWBR0001827&artikel=166&lid=1', 'jci1.3:c:BWBR0001827&artikel=353&lid=1'],
    why: 'in verbinding met',
  },
  {
    text: 'Zie «artikel 3.3, zevende lid jo. vijfde lid, aanhef en onder i, Woo».',
    targets: ['jci1.3:c:BWBR0045754&artikel=3.3&lid=7&lid=5&o=i'],
    why: 'juncto between paragraphs',
  },
  {
    text: 'Zie «artikel 7:10, leden 1 en 3, van de Awb».',
    targets: ['jci1.3:c:BWBR0005537&artikel=7:10&lid=1&lid=3'],
    why: 'two paragraphs',
  },
  {
    text: 'De straf («81 WWB») is laag.',
    targets: ['jci1.3:c:BWBR0015703&artikel=81'],
    why: 'parentheses stand for the word artikel',
  },
  { text: 'Zie «artikel 15, aanhef en onder a of c (oud) RWN».', why: 'oud before the law' },
  {
    text: 'Zie «art. 43 RO-oud».',
    targets: ['jci1.3:c:BWBR0001830&artikel=43'],
    why: 'oud behind the law; RO only with an article',
  },
  {
    text: 'Volgens de «Wabo, art. 2.12, eerste lid, aanhef en onder a, sub 1º» mag dat.',
    targets: ['jci1.3:c:BWBR0024779&artikel=2.12&lid=1&o=a&o=1'],
    why: 'law first, item within item',
  },
  {
    text: '«Arbeidsomstandighedenwet: de artikelen 7 en 26».',
    targets: ['jci1.3:c:BWBR0010346&artikel=7', 'jci1.3:c:BWBR0010346&artikel=26'],
    why: 'law first with a colon',
  },
  {
    text: '«Burgerlijk Wetboek: de artikelen 457 en 458 van Boek 7».',
    targets: ['jci1.3:c:BWBR0005290&artikel=457', 'jci1.3:c:BWBR0005290&artikel=458'],
    why: 'the book stands behind',
  },
  {
    text: 'Gelet op de «artikelen 457 en 458 van Boek 7 BW».',
    targets: ['jci1.3:c:BWBR0005290&artikel=457', 'jci1.3:c:BWBR0005290&artikel=458'],
    why: 'book and code behind',
  },
  { text: 'De «artikelen I 3, I 17 en M 8 van de Kieswet» regelen dat.', why: 'articles of the Kieswet bear letters' },
  { text: 'De Wet natuurbescherming kent «artikel 5.4».', why: 'the law stands before as a mention of its own' },
  { text: 'Zie «artikelen 7:610 tot en met 615 BW».', why: 'a range takes the book of its beginning' },
  { text: 'Zie «artikel 27d WOR».', targets: ['jci1.3:c:BWBR0002747&artikel=27d'], why: 'letter' },
  {
    text: 'Zie «artikel 12, tweede, vijfde en zesenzestigste lid, van de Opiumwet».',
    targets: ['jci1.3:c:BWBR0001941&artikel=12&lid=2&lid=5&lid=66'],
    why: 'ordinals in words',
  },
  {
    text: 'Volgens «artikel 7.1 van het Vuurwerkkeuringsbesluit» mag dat niet.',
    targets: [],
    why: 'a rule that no registry knows is still a law',
  },
  {
    text: 'In artikel 1.50 van het bestemmingsplan en artikel 1.29 van de planregels staat dat.',
    why: 'zoning plans are no law',
  },
  {
    text: 'Zie artikel 12 van de cao, artikel 3 van de statuten en artikel 4 van het convenant.',
    why: 'agreements and by-laws are no law',
  },
  { text: 'De beleidsdoorlichting van artikel 13 van de begroting is klaar.', why: 'articles of a budget are no law' },
  { text: 'Het artikel 5-jaarsplan en artikel 100-brief zijn namen.', why: 'compounds of an article' },
  {
    text: '«Aanbestedingswet 2012: de artikelen 2.53, derde lid», voor zover dat schade doet aan een bedrijf, «2.138, onderdelen b en c, en 2.163».',
    why: 'the list goes on behind a clause',
  },
  {
    text: 'De Arbeidsomstandighedenwet is streng; «artikel 7 van de Wet» ook.',
    targets: ['jci1.3:c:BWBR0010346&artikel=7'],
    why: 'de Wet with a capital',
  },
  {
    text: 'Volgens «artikel 3 van de Wet WIA» kan dat.',
    targets: ['jci1.3:c:BWBR0019057&artikel=3'],
    why: 'the host is Wet and abbreviation',
  },
  {
    text: 'Zie «artikel 3.7 URLB 2011».',
    targets: ['jci1.3:c:BWBR0028236&artikel=3.7'],
    why: 'a year behind the abbreviation',
  },
  { text: 'In de Mijnbouwwet staat meer («art. 8»).', why: 'the bracket is none of it' },
  {
    text: 'Zie «artikel 52 van Boek 3 van het Burgerlijk Wetboek» (BW); ook «art. 6:233 BW».',
    targets: ['jci1.3:c:BWBR0005291&artikel=52'],
    why: 'the abbreviation is of the whole code',
  },
  {
    text: 'Zo luidt «artikel 43, tweede lid, Statuut».',
    targets: ['jci1.3:c:BWBR0002154&artikel=43&lid=2'],
    why: 'one word, with its article',
  },
];
