export interface CuratedLaw {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly abbreviations?: readonly string[];
  readonly names?: readonly string[];
}

/** Regulations that the sources lack or misname; each id was seen with its name in public texts (SOURCE.md). */
export const CURATED_LAWS: readonly CuratedLaw[] = [
  { id: 'BWBR0050714', kind: 'wet', title: 'Energiewet' },
  { id: 'BWBR0042307', kind: 'wet', title: 'Wet arbeidsmarkt in balans', abbreviations: ['WAB', 'Wab'] },
  {
    id: 'BWBR0043402',
    kind: 'AMvB',
    title: 'Tijdelijke overbruggingsregeling zelfstandig ondernemers',
    abbreviations: ['Tozo', 'TOZO'],
  },
  {
    id: 'BWBR0041515',
    kind: 'wet',
    title: 'Wet beveiliging netwerk- en informatiesystemen',
    abbreviations: ['Wbni', 'WBNI'],
  },
  { id: 'BWBR0042012', kind: 'wet', title: 'Wet register onderwijsdeelnemers', abbreviations: ['WRO-O'] },
  { id: 'BWBR0039429', kind: 'wet', title: 'Comptabiliteitswet 2016', abbreviations: ['CW 2016'] },
];

/** Short names by which everybody knows a regulation that the sources list in full only. */
export const FURTHER_LAW_NAMES: Readonly<Record<string, readonly string[]>> = {
  BWBR0010346: ['Arbeidsomstandighedenwet 1998', 'Arbowet 1998'],
  BWBR0040940: ['Uitvoeringswet AVG', 'UAVG', 'Uitvoeringswet Algemene Verordening Gegevensbescherming'],
  BWBR0006589: ['Ambtsinstructie', 'Ambtsinstructie voor de politie'],
  BWBR0008973: ['Wet particuliere beveiligingsorganisaties'],
  BWBR0011558: ['Regeling selectie, plaatsing en overplaatsing gedetineerden', 'Rspog', 'RSPOG'],
  BWBR0036791: ['Brzo', 'BRZO', 'Brzo 2015', 'Besluit Risico’s Zware Ongevallen'],
  BWBR0020449: ['Wro', 'Wet op de ruimtelijke ordening'],
  BWBR0011353: ['Wet IB 2001', 'Wet IB'],
  BWBR0002471: ['Wet LB 1964', 'Wet LB'],
  BWBR0002672: ['Wet Vpb 1969', 'Wet Vpb'],
  BWBR0002629: ['Wet OB 1968', 'Wet OB'],
  BWBR0002154: ['Statuut voor het Koninkrijk', 'Koninkrijksstatuut'],
  BWBR0044975: [
    'Reglement van Orde van de Tweede Kamer',
    'Reglement van Orde van de Tweede Kamer der Staten-Generaal',
    'RvO',
  ],
};

/** Names by which everybody knows a treaty whose register entry bears a foreign or another title: id, names. */
export const TREATY_NAMES: readonly (readonly [string, ...string[]])[] = [
  [
    'BWBV0001000',
    'EVRM',
    'Europees Verdrag voor de Rechten van de Mens',
    'Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden',
    'Europese Verdrag voor de Rechten van de Mens',
    'Europees Mensenrechtenverdrag',
  ],
  [
    'BWBV0001002',
    'Vluchtelingenverdrag',
    'VN-Vluchtelingenverdrag',
    'Verdrag van Genève betreffende de status van vluchtelingen',
    'Geneefse Vluchtelingenverdrag',
  ],
  [
    'BWBV0001017',
    'IVBPR',
    'BUPO',
    'VN-verdrag inzake burgerlijke en politieke rechten',
    'Internationaal Verdrag inzake burgerlijke en politieke rechten',
    'Internationaal Verdrag inzake burgerrechten en politieke rechten',
  ],
  [
    'BWBV0001016',
    'IVESCR',
    'Internationaal Verdrag inzake economische, sociale en culturele rechten',
    'VN-verdrag inzake economische, sociale en culturele rechten',
  ],
  [
    'BWBV0002508',
    'IVRK',
    'VN-Kinderrechtenverdrag',
    'Kinderrechtenverdrag',
    'Internationaal Verdrag inzake de Rechten van het Kind',
    'VN-Verdrag inzake de Rechten van het Kind',
    'Verdrag inzake de Rechten van het Kind',
    'VN-verdrag voor de Rechten van het Kind',
  ],
  ['BWBV0002909', 'VN-Vrouwenverdrag', 'Vrouwenverdrag', 'CEDAW'],
  [
    'BWBV0004045',
    'VN-verdrag handicap',
    'VN-verdrag inzake de rechten van personen met een handicap',
    'VN-verdrag voor de rechten van mensen met een handicap',
    'VN-Gehandicaptenverdrag',
    'IVRPH',
  ],
  ['BWBV0006074', 'Verdrag van Istanbul', 'Istanbul Conventie', 'Istanbulconventie'],
  ['BWBV0001700', 'Verdrag van Aarhus', 'Aarhusverdrag'],
  ['BWBV0001021', 'ESH'],
  ['BWBV0002507', 'VN-Antifolterverdrag', 'Antifolterverdrag'],
  [
    'BWBV0002911',
    'IVUR',
    'VN-verdrag tegen rassendiscriminatie',
    'Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie',
    'Internationaal Verdrag inzake de uitbanning van elke vorm van rassendiscriminatie',
  ],
  ['BWBV0005551', 'Genocideverdrag', 'VN-Genocideverdrag'],
  [
    'BWBV0003172',
    'VN-Zeerechtverdrag',
    'VN-Zeerechtenverdrag',
    'UNCLOS',
    'Zeerechtverdrag',
    'VN-verdrag inzake het recht van de zee',
  ],
  ['BWBV0003264', 'SOLAS', 'SOLAS-verdrag', 'Internationaal Verdrag voor de beveiliging van mensenlevens op zee 1974'],
  ['BWBV0003096', 'Internationaal Verdrag inzake opsporing en redding op zee 1979', 'SAR-verdrag'],
  [
    'BWBV0005569',
    'Vierde Geneefse Conventie',
    'Vierde Conventie van Genève',
    'Vierde Verdrag van Genève',
    'Vierde Verdrag van Genève betreffende de bescherming van burgers in oorlogstijd',
    'Vierde Verdrag van Genève betreffende de bescherming burgers in oorlogstijd',
    'Verdrag van Genève betreffende de bescherming van burgers in oorlogstijd',
  ],
  ['BWBV0005584', 'Derde Geneefse Conventie', 'Derde Conventie van Genève', 'Derde Verdrag van Genève'],
  ['BWBV0005565', 'Eerste Geneefse Conventie', 'Eerste Conventie van Genève'],
  ['BWBV0005410', 'Tweede Geneefse Conventie', 'Tweede Conventie van Genève'],
  [
    'BWBV0001302',
    'EU-Israël Associatieakkoord',
    'EU-Israël associatieverdrag',
    'Associatieakkoord EU-Israël',
    'Associatieverdrag EU-Israël',
    'Associatieakkoord tussen de EU en Israël',
    'Associatieverdrag tussen de EU en Israël',
    'EU-associatieverdrag met Israël',
    'EU-associatieakkoord met Israël',
    'associatieakkoord met Israël',
    'associatieverdrag met Israël',
  ],
  ['BWBV0003087', 'Verdrag tot instelling van de Benelux Unie', 'Benelux-verdrag', 'Benelux Unie herzieningsverdrag'],
  ['BWBV0005760', 'Noord-Atlantisch Verdrag', 'NAVO-verdrag', 'Verdrag van Washington'],
  ['BWBV0001136', 'VN-Biodiversiteitsverdrag', 'Biodiversiteitsverdrag', 'Verdrag inzake biologische diversiteit'],
  ['BWBV0002030', 'Apostilleverdrag'],
  [
    'BWBV0004713',
    'Verdrag van de Verenigde Naties inzake de immuniteit van rechtsmacht van staten en hun eigendommen',
    'Verdrag inzake de immuniteit van rechtsmacht van staten en hun eigendommen',
    'VN-verdrag inzake de immuniteit van rechtsmacht van staten en hun eigendommen',
  ],
];
