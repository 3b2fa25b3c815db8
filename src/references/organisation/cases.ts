import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  { text: 'Dat zeiden de «Emancipatieraad» en de «Raad voor het Jeugdbeleid» al.', why: 'councils by their noun' },
  {
    text: 'In de Ministerraad, de Visserijraad en de Raad voor Concurrentievermogen sprak men niet.',
    why: 'councils of ministers',
  },
  {
    text: 'De «Inspectie SZW» houdt toezicht.',
    targets: ['org:inspectie-szw'],
    asOf: '2018-03-20',
    why: 'a body of the register',
  },
  {
    text: 'De «Stichting Warme Huizen» kwam met een plan.',
    targets: ['org:stichting-warme-huizen'],
    why: 'a head noun and capitals',
  },
  {
    text: 'Volgens «De Nederlandsche Bank» («DNB») daalt dat.',
    targets: ['org:de-nederlandsche-bank'],
    why: 'the abbreviation is a second mention',
  },
  {
    text: 'De «Vlaamse Regeling Samenwerking Havens» («VRSH») sprak; de «VRSH» zweeg daarna.',
    why: 'a name that the text itself shortens',
  },
  {
    text: 'De «gemeente Oud-Beijerland» en de «provincie Friesland» overleggen.',
    targets: ['org:gemeente-oud-beijerland'],
    why: 'the sort in small letters; a municipality that no register has any more',
  },
  {
    text: 'Het chemiebedrijf «Zoutwerk» loost; «Zoutwerk» en de «Zoutwerk»-medewerkers zwijgen.',
    targets: ['org:zoutwerk'],
    why: 'made a body by the words around it, and known from then on',
  },
  {
    text: 'De «Commissie van toezicht op kleine havens» («CTKH») vergaderde.',
    targets: ['org:commissie-van-toezicht-op-kleine-havens'],
    why: 'small letters in the name, held together by the abbreviation',
  },
  { text: 'De «Jeugdautoriteit» en «Zeewacht Nederland» schreven.', why: 'the noun inside one word; of the country' },
  { text: 'Volgens de «Afdeling advisering van de Raad van State» kan dat.', why: 'a division with a name of its own' },
  { text: 'De «KLM»-piloten en EU-lidstaten praten.', why: 'the name alone in a compound; EU counts as a noun only' },
  { text: 'De Verklaring Omtrent Vergunningen (VOV) is een plan, net als de Aanpak Ruimte (AR).', why: 'no bodies' },
  { text: 'Dat geldt voor Caribisch Nederland en de veilig thuis geraakte reiziger.', why: 'a region, small words' },
  {
    text: 'Steun gaat naar organisaties zoals «Zilt pa Mar», «Vloedlijn» en «Artsen zonder Grenzen».',
    targets: ['org:zilt-pa-mar'],
    why: 'names in a list of bodies',
  },
  {
    text: 'Volgens «Movisie»3 en de «Stichting Zeezicht». Deze twee praten.',
    targets: ['org:movisie'],
    why: 'a note, a sentence',
  },
  { text: 'De «Vereniging Zilte Boeren» en de «Vereniging Zoete Boeren» praten.', why: 'two, joined' },
  {
    text: 'Dat kan in een NV of BV; mevrouw Damen (PVV) en Rob zagen dat. In Nederland mag het.',
    why: 'forms, people',
  },
  {
    text: 'Het politiebureau Wolvertem sluit; de agenten in Wolvertem gaan weg en het bedrijf Wolvertem is een plaats.',
    why: 'a place is where something is',
  },
  {
    text: 'Wat vindt u van «Zilverwind»? Bij «Zilverwind» werken er tien. Als «Zilverwind» stopt, dan heeft «Zilverwind» schuld.',
    targets: ['org:zilverwind'],
    why: 'named again and again as somebody who acts',
  },
  {
    text: 'Wat vindt u van Zilverdam? Bij Zilverdam ligt een dijk. In Zilverdam wonen er tien; Zilverdam heeft schuld.',
    why: 'a place by the word before it',
  },
  {
    text: 'In overleg met «Zoutgroeve Noord», «Kwelderzee» en andere bedrijven. Dat geldt in Zeeland en andere provincies.',
    targets: ['org:zoutgroeve-noord'],
    why: 'the text says what they are',
  },
  {
    text: 'Aan tafel zaten «Unilever», «Kwelder Kaas», «Duinmelk» en «Heineken», en «KLM», «Schiphol Group» en «Wadvlucht».',
    why: 'items of a list of known bodies',
  },
  { text: 'De landen van de «EU», Noorwegen en de VS; «KLM», «Heineken» en Wilders.', why: 'countries, people' },
  { text: 'Volgens «ZQRTP» is dat te veel; volgens de AVG niet.', why: 'letters that somebody speaks by; a law' },
  { text: 'De «Toetsingscommissie Oude Ambachten» en de «Mosselalliantie» schreven.', why: 'compounds of a noun' },
  {
    text: 'Het «ZKI-consortium» en het «National Institute of Salt and Water»; EU-federatie.',
    why: 'the noun behind; in English',
  },
  {
    text: 'Het «Kwelder College» (Microsoft Word - Eindversie) bestaat; het College beslist.',
    why: 'a school, a file title',
  },
  { text: 'De Baseline Veilige Overheid (BVO) en de Te Borgen Belangen (TBB).', why: 'rules and interests' },
  {
    text: 'De brug van «Rijkswater-staat» en de raad van«Zoutmeer Groep»: de Agenda voor Sterk Nederland, de water-schade.',
    targets: ['org:rijkswaterstaat'],
    why: 'a hyphen of a lost line break; a blank lost before the name; an agenda',
  },
  {
    text: 'De «gemeente ’s-Hertogenbosch» en de «AP», die als persbureau AP niet is; de staatssecretaris (Financiën – Toeslagen en Douane).',
    why: 'an apostrophe; a code that needs its article; part of a portfolio',
  },
  {
    text: 'Het «ZVIK» werkt nauw samen met de politie; dat deed het «ZVIK» altijd. De ZQV (ZQV), de Code ZRM schrijft voor, en het MKB schrijft.',
    targets: ['org:zvik'],
    why: 'letters that do what only a body does; sectors do not',
  },
  {
    text: 'De secretaris van de «Verenigde Naties»richtlijnen en het «Internationaal Strafhof»verdacht; de FNV’ers op NPO Radio 1, en de Russische Federatie.',
    targets: ['org:verenigde-naties'],
    why: 'whole words glued behind a name; people of a body, a station',
  },
  { text: 'De «Zilte Autoriteit» werkt in Amsterdam Centrum.', why: 'a noun behind; the middle of a place' },
  {
    text: 'Wat deed u toen «Zoutcirkel» failliet ging? Die lening van «Zilte Kredieten Nederland» («Zilte») en «Zilte» zwijgen; wie failliet gaat niet.',
    targets: ['org:zoutcirkel'],
    why: 'only a body goes bankrupt; called by its first word',
  },
  {
    text: 'De «Commissie van Dam» en de «Commissie Zilt» adviseren niet; de Commissie Defensie vergadert over de Commissie Mededeling.',
    targets: ['org:commissie-van-dam'],
    why: 'a committee called after who leads it; committees of the Chamber',
  },
  {
    text: 'Zoals «Zilte Instelling» («ZI») schreef, zwijgt «ZI»; Zo (ZQ).',
    why: 'a text that begins with the abbreviation’s letter',
  },
  { text: 'Zo schreef iemand van het water dat hij (ZQX) zwijgt.', why: 'such a text without a name' },
  {
    text: 'Het advocatenkantoor «Zilverman» stond de basisschool «Zoutkorrel» bij; het kantoor in Zoutdam sloot.',
    why: 'further sorts before a name',
  },
  { text: 'De politie en de gemeenten werken samen met een stichting.', why: 'common nouns' },
  { text: 'Het «Landelijk Consortium Beademing» en de «Pacific Commissie» overlegden.', why: 'head and tail nouns' },
  { text: 'De «Commissie-Van Dalen» en de «commissie-Teulings» adviseerden.', why: 'hyphened to who leads it' },
  {
    text: 'Het «stadsgewest Haaglanden» en het «projectbureau Zuiderzeelijn» zwegen.',
    why: 'sorts that belong to the name',
  },
  {
    text: 'De Vaste Commissie, de Huishoudelijke Commissie en de Russische Federatie.',
    why: 'committees of the Chamber, a state',
  },
  {
    text: 'P. Puck, voorzitter van de vaste commissie voor Vervoer (PVV)',
    why: 'a party is no short name of what its letters fit',
  },
  {
    text: 'De «Havenontwikkelingsraad Zeeland» adviseerde; de Landbouwraad Luxemburg niet.',
    why: 'a council by compound; one of the Union',
  },
  {
    text: 'Gedaan door onderzoeksbureaus, te weten «Turfmeter», «Veenstra» en «Klei Advies».',
    why: 'a list behind te weten',
  },
  {
    text: 'Dat vroegen «Provinciale Staten van Drenthe» en de Provinciale Staten.',
    why: 'who governs a province, by name',
  },
  { text: 'De «Commissie Verdeling & Herverdeling» adviseerde.', why: 'joined by an ampersand' },
  {
    text: 'Het advies van de Adviesraad en de salarissen van «P-Direkt».',
    why: 'a common noun with a capital; a name with a hyphen',
  },
  { text: 'Het «WSW» en de «ADR» keken mee.', why: 'a body whose letters a law has too' },
];
