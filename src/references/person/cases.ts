import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'Eerste Kamer der Staten-Generaal. De motie van het lid «De Graaf».',
    targets: ['person:thom-de-graaf'],
    asOf: '2017-12-05',
    why: 'of two members of that name the senator, in a paper of that chamber',
  },
  {
    text: 'Leden: «Th. A. M. Meijer» (CDA), «Van ’t Riet» (D66) en «Van Heemst» (PvdA).',
    targets: ['person:theodorus-meijer'],
    asOf: '2000-04-07',
    why: 'initials with blanks, and prefixes of members of that time',
  },
  { text: 'De leden stemden in. Ja. Riet is een plant, en de korte baan is van hout.', why: 'surnames that are words' },
  {
    text: 'Vragen van de leden «Van Den Hul» en «Van Dijk» (beiden PvdA) over scholen.',
    targets: ['person:kirsten-van-den-hul'],
    asOf: '2018-03-08',
    why: 'one party for both',
  },
  {
    text: 'Vragen van het lid «Van Dijk» (PvdA) over scholen.',
    targets: ['person:gijs-van-dijk'],
    asOf: '2018-03-08',
    why: 'the party tells the namesakes apart',
  },
  {
    text: 'De brief is van «T. van Ark».',
    targets: ['person:tamara-van-ark'],
    asOf: '2018-03-20',
    why: 'initials and surname',
  },
  {
    text: 'De motie van de leden «Özütok», «Van Den Hul» en «Sjoerdsma» is aangenomen.',
    targets: ['person:nevin-ozutok'],
    asOf: '2018-03-20',
    why: 'submitters of a motion',
  },
  {
    text: 'Antwoord van minister «Koolmees» (Sociale Zaken en Werkgelegenheid).',
    targets: ['person:wouter-koolmees'],
    asOf: '2021-06-21',
    why: 'the office goes before',
  },
  {
    text: 'Vragen van het lid «Jansen-Pieterszoon» over bossen.',
    why: 'a member by the words, unknown to the register',
  },
  {
    text: 'De motie van de leden «VanNispen» en «Kröger» werd gesteund door «Bushoff» , «Piri» (beiden GroenLinks-PvdA).',
    targets: ['person:michiel-van-nispen'],
    asOf: '2024-11-20',
    why: 'glued words and a stray blank of a PDF reader',
  },
  {
    text: 'De motie-«Segers»/«Asscher» en de motie «Pierik» c.s. zijn uitgevoerd.',
    targets: ['person:gert-jan-segers'],
    asOf: '2019-05-01',
    why: 'names inside the name of a motion',
  },
  {
    text: 'De heer «Sjoerdsma» (D66): mevrouw «Agema» zei dat, meneer «Wilders» ook.',
    targets: ['person:sjoerd-sjoerdsma'],
    asOf: '2019-05-01',
    why: 'speakers; the title de heer is nobody',
  },
  {
    text: 'Antwoord van Staatssecretaris «Karremans» (Volksgezondheid, Welzijn en Sport), mede namens de minister.',
    targets: ['person:vincent-karremans'],
    asOf: '2024-11-15',
    why: 'a ministry has the word Welzijn, a surname as well',
  },
  {
    text: 'en gaat over tot de orde van de dag.\n\n«Idsinga»\n\n«Van Eijk»,\n\n«White».',
    targets: ['person:folkert-idsinga'],
    asOf: '2024-05-20',
    why: 'signatures, each on a line',
  },
  {
    text: 'Aanwezig zijn: «Bruins», «Bruins Slot», «Buitenweg», «Van Dam», «Diertens», «Tony van Dijck», «Gijs van Dijk» en «Dijkhoff».',
    targets: ['person:eppo-bruins'],
    asOf: '2018-02-08',
    why: 'among members that were present a member is meant, not his namesake the minister',
  },
  {
    text: 'De motie van het lid «Van Strien» is aangenomen.',
    targets: ['person:pim-van-strien'],
    asOf: '2024-03-12',
    why: 'who sat in the Tweede Kamer lately goes before a namesake who sits in the Eerste Kamer',
  },
  {
    text: 'De minister van Financiën,\n\n«E. Heinen»',
    targets: ['person:eelco-heinen'],
    asOf: '2024-11-20',
    why: 'the signature under an office',
  },
  {
    text: 'De heer «Zandvliet-Kuipers» (CDA) sprak.',
    why: 'a speaker of a party, unknown to the register',
  },
  {
    text: 'MOTIE VAN HET LID «DEKKER»',
    targets: ['person:ralf-dekker'],
    asOf: '2023-01-31',
    why: 'a namesake whose first name no register has does not win by it',
  },
  {
    text: 'en gaat over tot de orde van de dag.\n\n«Helder»\n\n«Mutluer»',
    targets: ['person:lilian-helder'],
    asOf: '2023-01-25',
    why: 'members sign motions, ministers do not',
  },
  { text: 'Ik sprak de heer Otterlo en mevrouw Zandvliet, beiden directeur.', why: 'citizens' },
  { text: 'Kop\n\nHelder\n\nDe brief is helder. Groot verschil.', why: 'a word on a line is no signature' },
  { text: 'Hij liep naar de dijk van de rivier en zag wilders gras.', why: 'common words' },
  { text: 'De bakker uit Dijk verkocht brood aan Bosma uit Leek.', why: 'no cue says that these are members' },
];
