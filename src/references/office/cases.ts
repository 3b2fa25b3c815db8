import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'De «staatssecretaris van Sociale Zaken en Werkgelegenheid» antwoordt.',
    targets: ['post:staatssecretaris-szw'],
    why: 'named after the ministry',
  },
  {
    text: 'Vragen aan de «ministers van Justitie en Veiligheid» en «van Onderwijs, Cultuur en Wetenschap».',
    targets: ['post:minister-jenv'],
    asOf: '2018-03-08',
    why: 'two offices, the second from its van',
  },
  {
    text: 'De «minister voor Natuur en Stikstof» schrijft.',
    targets: ['post:minister-natuur-en-stikstof'],
    asOf: '2023-01-10',
    why: 'a minister without portfolio',
  },
  { text: 'De «minister van OCW» deelt dat.', targets: ['post:minister-ocw'], why: 'abbreviation' },
  {
    text: 'De «Minister van Veiligheid en Justitie» zei dat.',
    targets: ['post:minister-venj'],
    asOf: '2015-05-01',
    why: 'the ministry of that time',
  },
  {
    text: 'De «minister-president» opende de vergadering.',
    targets: ['post:minister-president'],
    why: 'the title is enough',
  },
  {
    text: 'BRIEF VAN DE «MINISTER VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES»',
    targets: ['post:minister-bzk'],
    why: 'capitals throughout',
  },
  {
    text: 'Vragen aan de «MinisterKlimaat en Groene Groei» en de «staatsecretaris vanFinanciën».',
    targets: ['post:minister-kgg'],
    asOf: '2025-01-10',
    why: 'words glued by a PDF reader, a misprint',
  },
  {
    text: 'De «Ministers van Asiel en Migratie», «voor BuitenlandseHandel en Ontwikkelingshulp» en «van Buitenlandse Zaken».',
    targets: ['post:minister-aenm'],
    asOf: '2024-11-18',
    why: 'three, one of them glued',
  },
  {
    text: 'De «MINISTER VOOR GROTE STEDEN- EN INTEGRATIEBELEID» schrijft.',
    targets: ['post:minister-grote-steden-en-integratiebeleid'],
    asOf: '2001-03-01',
    why: 'a subject that the register does not know',
  },
  { text: 'De «minister van SZW» en de «Minister VWS» komen.', targets: ['post:minister-szw'], why: 'without van' },
  {
    text: 'De «minister van Landbouw Natuur en Voedselkwaliteit» komt.',
    targets: ['post:minister-lnv'],
    asOf: '2020-05-01',
    why: 'commas lost',
  },
  {
    text: 'De «oud-minister van Financiën» en het Ministerie zwegen.',
    targets: ['post:minister-fin'],
    why: 'an office by its title, held before; part of another word',
  },
  {
    text: 'De voormalig «minister van Justitie en Veiligheid» sprak met de toenmalige «staatssecretaris van Financiën».',
    targets: ['post:minister-jenv'],
    asOf: '2020-05-01',
    why: 'former holders, in words',
  },
  { text: 'De Belgische oud-minister van Financiën en een vice-minister van Justitie.', why: 'of another state' },
  { text: 'De minister heeft geantwoord en het kabinet volgt.', why: 'a bare title names no office' },
  { text: 'De Duitse minister van Buitenlandse Zaken kwam.', why: 'an office of another country' },
  {
    text: 'Aan de «Staatssecretaris van Financiën – Fiscaliteit en Belastingdienst» over de winst – Kansen en risico’s.',
    targets: ['post:staatssecretaris-fin'],
    why: 'the half of the work belongs to the title',
  },
];
