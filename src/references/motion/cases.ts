import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'Conform de «motie van de leden Özütok, Van Den Hul en Sjoerdsma» volgt een reactie.',
    why: 'runs to the last submitter',
  },
  {
    text: 'De «motie van het lid Sneller c.s.» (Kamerstuk 35 570 IX, nr. 14) is uitgevoerd.',
    targets: ['kst-35570-IX-14'],
    why: 'its number stands behind it',
  },
  {
    text: 'De aangenomen «motie-Van Nispen c.s.» blijft staan.',
    why: 'hyphen form; aangenomen is no part of the name',
  },
  { text: 'Dat vroeg de «motie Segers/Asscher» al.', why: 'submitters behind a slash' },
  {
    text: 'Zie de «nader gewijzigde motie van het lid Omtzigt» (Kamerstuk 35 925, nr. 12).',
    targets: ['kst-35925-12'],
    why: 'nader gewijzigde belongs to the name',
  },
  {
    text: 'Het «gewijzigd amendement van het lid Martens-America» is overgenomen.',
    why: 'an amendment that replaces another',
  },
  {
    text: 'Zie de «moties van 14 december 2021 van de leden Helder en Van der Plas» over kleding (Kamerstuk 35 925, nr. 56) en «van het lid Grinwis» over parkeren (Kamerstuk 35 925, nr. 41).',
    targets: ['kst-35925-56'],
    why: 'behind a plural the next submitters are the next motion',
  },
  {
    text: 'De «motie-Klaver» (Kamerstuk 21 501-20, nr. 2128) ligt er. Zoals de «motie van het lid Klaver c.s.» vraagt, volgt een plan.',
    targets: ['kst-21501-20-2128'],
    why: 'the same submitter again, in other words',
  },
  {
    text: 'In Kamerstuk 36 410, nr. 31, de «motie Bikker», staat dat ook.',
    targets: ['kst-36410-31'],
    why: 'its number stands before it',
  },
  {
    text: 'Dit volgt uit de aangenomen «motie over gratis schoolmaaltijden» (Kamerstuk 36 200, nr. 9).',
    targets: ['kst-36200-9'],
    why: 'without submitters, over the subject',
  },
  {
    text: 'Herinnert u zich de «motie die de regering verzoekt een register voor drones in te richten»?',
    why: 'by what it asks for',
  },
  {
    text: 'De op 20 juni jl. door het lid «Mutluer ingediende motie over toezicht op wijkteams» loopt nog.',
    why: 'the submitter stands before it',
  },
  {
    text: 'Zij krijgt nr. 163 (30950). De «motie op stuk nr. 163» ontraad ik.',
    targets: ['kst-30950-163'],
    why: 'in a debate the number is enough',
  },
  { text: 'MOTIE VAN DE LEDEN', why: 'a heading without names' },
  { text: '«MOTIE VAN DE LEDEN INGE VAN DIJK EN GRINWIS»', why: 'a title in capitals' },
  { text: 'De «motie van D66» kreeg een meerderheid.', why: 'a party submits as well' },
  { text: 'Er kwam een motie van wantrouwen, en deze motie werd verworpen.', why: 'no submitters, no subject' },
  { text: 'Ik heb een motie over fietspaden voorbereid; demotie is geen straf.', why: 'not said which; another word' },
  {
    text: 'Dat staat in de aangenomen«motie-Van Nispen c.s.», die geen demotie is.',
    why: 'a blank lost before the noun',
  },
];
