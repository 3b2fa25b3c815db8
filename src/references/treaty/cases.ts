import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'In strijd met «artikel 33van het Vierde Verdrag van Genève» en «artikel 2, tweede lid, van hetVluchtelingenverdrag».',
    targets: ['jci1.3:c:BWBV0005569&artikel=33'],
    why: 'blanks lost at line ends',
  },
  {
    text: 'Dat raakt aan «artikel 8 EVRM».',
    targets: ['jci1.3:c:BWBV0001000&artikel=8'],
    why: 'article of a treaty by its abbreviation',
  },
  {
    text: 'Nederland houdt zich aan het «VN-Vluchtelingenverdrag».',
    targets: ['BWBV0001002'],
    why: 'a treaty by its common name',
  },
  { text: 'Wij houden ons aan de «Overeenkomst van Praag» en het «Akkoord van Lissabon».', why: 'by their place' },
  {
    text: 'Het «Parijs akkoord» en het «Klimaatakkoord van Parijs» vragen om maatregelen.',
    targets: ['BWBV0006603'],
    why: 'other forms of one name',
  },
  {
    text: 'Volgens het «VN Handvest» en het «Ramsarverdrag» is dat zo.',
    targets: ['BWBV0004143'],
    why: 'a nickname, and a place before the noun',
  },
  { text: 'Rusland schond het «Boedapest Memorandum».', targets: [], why: 'a memorandum by its place' },
  {
    text: 'Het Memorandum van Overeenstemming (MoU) en het Klimaatakkoord zijn besproken.',
    why: 'no names of treaties',
  },
  {
    text: 'Rusland trad toe tot het «Non-Proliferatie Verdrag».',
    targets: ['BWBV0004367'],
    why: 'a name written with a blank',
  },
  { text: 'De overeenkomst van Jan en het akkoord van gisteren.', why: 'no names' },
  { text: 'Er komt een nieuw verdrag met de buurlanden.', why: 'a common noun names no treaty' },
  {
    text: 'Het «Genocideverdrag» en het «Verdrag van Istanbul» gelden.',
    targets: ['BWBV0005551'],
    why: 'common names',
  },
  {
    text: 'Zie «artikel 2 van het Internationaal Verdrag inzake burgerrechten en politieke rechten».',
    targets: ['jci1.3:c:BWBV0001017&artikel=2'],
    why: 'full name with article',
  },
  {
    text: 'Zie «artikel 1F Vluchtelingenverdrag».',
    targets: ['jci1.3:c:BWBV0001002&artikel=1F'],
    why: 'a capital letter',
  },
  {
    text: 'Het «Verdrag van Aken» en het «Mercosur-verdrag» zijn besproken.',
    targets: [],
    why: 'names that no registry knows',
  },
  { text: 'Een handelsverdrag en een belastingverdrag zijn verdragen.', why: 'kinds of treaties' },
  {
    text: 'Zie «artikel 15» (verbod op foltering) en «artikel 16 (bescherming) van het VN-verdrag handicap».',
    targets: ['jci1.3:c:BWBV0004045&artikel=15'],
    why: 'what the articles are about stands in parentheses',
  },
  {
    text: 'De goedkeuring van «protocol 16 bij het EVRM» loopt.',
    targets: ['BWBV0006299'],
    why: 'a protocol by its number',
  },
  { text: 'Een overeenkomst tussen de Europese Unie en Canada komt er niet.', why: 'half a title is no name' },
  {
    text: 'Het «VN-Handvest» telt; zie «artikel 51 van het Handvest».',
    targets: ['BWBV0004143'],
    why: 'the charter named before',
  },
];
