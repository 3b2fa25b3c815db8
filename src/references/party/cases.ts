import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'De fracties van de «SP», de «PvdA», «GroenLinks», de «PvdD» en «DENK» stemden voor.',
    targets: ['party:sp'],
    why: 'parties of a list that are one today',
  },
  { text: 'De fractie van «GroenLinks-PvdA» stemde voor.', targets: ['party:groenlinks-pvda'], why: 'one party' },
  {
    text: 'Spreektijd voor de «Groep Kuzu/Öztürk»; de heer Van Raak van de «SP» noemde dat taal. Het virus van de SP is oud.',
    targets: ['party:groep-kuzu-ozturk'],
    asOf: '2016-02-02',
    why: 'a group before it took its name as a party; a party behind its member',
  },
  {
    text: 'De leden van de «C.D.A.»-fractie, de «P.S.P.»-fractie en de fractieleden van de «SP» willen dat.',
    targets: ['party:cda'],
    why: 'points between the letters, a party of before',
  },
  {
    text: 'De leden van «Fractie-Nanninga», de «OSF» en de «groep-Nijpels» en het «AOV» waren weg.',
    targets: ['party:fractie-nanninga'],
    why: 'groups that are called after a member',
  },
  {
    text: 'Vragen van de leden Van den Hul en Van Dijk (beiden «PvdA»).',
    targets: ['party:pvda'],
    why: 'shared parentheses',
  },
  { text: 'De «GroenLinks-PvdA»-fractie stemde voor.', targets: ['party:groenlinks-pvda'], why: 'the longest name' },
  {
    text: 'Vragen van het lid Van Haga («Groep Van Haga»).',
    targets: ['party:groep-van-haga'],
    asOf: '2022-02-01',
    why: 'a group named after its leader',
  },
  { text: 'Vragen van het lid Dobbe («SP»).', targets: ['party:sp'], why: 'a short one between parentheses' },
  { text: 'MOTIE VAN HET LID OMTZIGT over het lid Omtzigt.', why: 'a member, not the group of that name' },
  {
    text: 'Mevrouw Gündoğan («Gündoğan») en de heer Omtzigt («Lid Omtzigt») spraken.',
    targets: ['party:lid-gundogan'],
    asOf: '2022-06-01',
    why: 'groups of one',
  },
  { text: 'De druk is 5 volt en ik denk dat het SP-signaal klopt.', why: 'common words and codes' },
  {
    text: 'Een verplichte verzekering bij ziekte (AOV) en de compact disc (CD) van toen.',
    why: 'abbreviations of things',
  },
  {
    text: 'Zie artikel 14 EVRM en artikel 1, eerste lid, van het protocol (artikel 1).',
    why: 'an article is no party',
  },
  { text: 'De «SP» vraagt om een plan; de SP-waarde steeg.', why: 'with its article; a value' },
  {
    text: "Een optocht van «CD» en «CP'86» en een brief van «Volt» en «D66».",
    targets: ['party:cd'],
    why: 'a doubtful name beside a sure one',
  },
  { text: 'Een doos met SP en schroeven; een CD en een boek.', why: 'no party stands beside it' },
  { text: 'Eerst sprak zij namens de «SP»; hij schreef namens de SP Tilburg en kocht SP.', why: 'who speaks for it' },
  { text: 'Zie de wet.\n\n«SP»\n\nDijk, J.J. van\n\nVraag:', why: 'a row of a table: the member below' },
  { text: 'Zie de wet.\n\nSP\n\nDe rest, zo bleek, was hout.', why: 'no member below' },
];
