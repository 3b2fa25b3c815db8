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
  BWBR0040632: ['Wet zorg en dwang'],
  BWBR0013798: ['Bibob', 'Wet bibob'],
  BWBR0010346: ['Arbeidsomstandighedenwet 1998', 'Arbowet 1998'],
  BWBR0040940: ['Uitvoeringswet AVG', 'UAVG', 'Uitvoeringswet Algemene Verordening Gegevensbescherming'],
  BWBR0006589: ['Ambtsinstructie', 'Ambtsinstructie voor de politie'],
  BWBR0008973: ['Wet particuliere beveiligingsorganisaties'],
  BWBR0011558: ['Regeling selectie, plaatsing en overplaatsing gedetineerden', 'Rspog', 'RSPOG'],
  BWBR0036791: ['Brzo', 'BRZO', 'Brzo 2015', 'Besluit Risico’s Zware Ongevallen'],
  BWBR0044212: ['Wet op het voortgezet onderwijs 2020'],
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
