import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'De «Wet noodsteun postduiven» («Toeslagenwet») en later de «Toeslagenwet» alleen.',
    why: 'a name of a law of its own in parentheses',
  },
  { text: 'Zie het «Awgb»-dossier.', targets: ['BWBR0006502'], why: 'an abbreviation with one capital' },
  {
    text: 'De «Spreidingswet» is ingetrokken.',
    targets: ['BWBR0049307'],
    why: 'a law of recent years by its nickname',
  },
  { text: 'Op grond van de «Wgv» is dat verboden.', targets: ['BWBR0048028'], why: 'a recent law by its abbreviation' },
  { text: 'Het «Burgerlijk Wetboek» regelt dit.', targets: ['BW'], why: 'the code as a whole has an id of its own' },
  {
    text: 'De «Arbeidsomstandighedenwet» («Arbowet») werkt dat uit.',
    targets: ['BWBR0010346'],
    why: 'the short name in parentheses is a second mention',
  },
  { text: 'Dat staat in «Boek 7 BW».', targets: ['BWBR0005290'], why: 'a book is a regulation of its own' },
  { text: 'De Kamer vroeg om een wet en een besluit.', why: 'common nouns name no law' },
  { text: 'De wet wordt gewijzigd.', why: 'which law is not said' },
  { text: 'De «Klimaatwet» en de «Spreidingswet» gelden.', why: 'names without a known id' },
  {
    text: 'De «Wet strafrechtelijke dronevluchten» (hierna: «Wsd») is nieuw; de «Wsd»-procedure ook.',
    targets: [],
    why: 'a name that no registry knows, and the alias the text gives it',
  },
  {
    text: 'Op basis van de «Wet politiegegevens» («Wpg») mag dat; de «Wpg» is streng.',
    targets: ['BWBR0022463'],
    why: "the text's own short name beats the registry",
  },
  {
    text: 'Het «Besluit bijstandverlening zelfstandigen 2004» («Bbz») geldt; zie het «Bbz 2004».',
    targets: ['BWBR0015711'],
    why: 'short name with the year',
  },
  {
    text: 'In 2023 gold de «Huisvestingswet».',
    targets: ['BWBR0035303'],
    why: 'the newest law of the name on the day',
  },
  { text: 'De «algemene wet bestuursrecht» geldt.', targets: ['BWBR0005537'], why: 'small letters' },
  {
    text: 'Een «Woo»-verzoek en de «Wft»-vereisten zijn anders.',
    targets: ['BWBR0045754'],
    why: 'the compound of a law counts as the law',
  },
  { text: 'Bij de «wet van 7 juli 2021» is dat gewijzigd.', targets: [], why: 'a law by its date' },
  {
    text: 'Was de regeling van de Kamer helder? De Regeling van Werkzaamheden van 3 mei 2022 is klaar.',
    why: 'words that look like laws',
  },
  { text: 'Het wetsvoorstel is een spoedwet, een verzamelwet of een reparatiewet.', why: 'kinds of laws' },
  { text: 'Op deze wet en die regeling kan een besluit volgen, zegt de wetgever.', why: 'common nouns' },
  {
    text: 'Met de Wet en de regeling in de hand trad de Wet in werking; het Besluit van de minister volgde.',
    why: 'a capital alone names no law',
  },
  {
    text: 'De «Arbeidsomstandighedenwet 1998» is hernoemd.',
    targets: ['BWBR0010346'],
    why: 'a year that the registry leaves out',
  },
  {
    text: 'De landelijke «subsidieregelingADL-assistentie» en fysiotherapeuten die BIG geregistreerd zijn volgens de «wet BIG».',
    targets: ['BWBR0035951'],
    why: 'a blank lost inside the name; a register',
  },
  {
    text: 'De «Wet politiegegevens» («Wpg»): een termijn uit de«Wpg», de Wpgn en de XWpg.',
    targets: ['BWBR0022463'],
    why: 'a short name with the blank before it lost',
  },
  {
    text: 'De «Wet REA» en de «Nbwet 1998» zijn ingetrokken.',
    targets: ['BWBR0009565'],
    why: 'short names of long ago',
  },
  {
    text: 'De «Wet WIA» en de «WOB» gelden.',
    targets: ['BWBR0019057'],
    why: 'Wet before an abbreviation; in capitals',
  },
  { text: 'De WOZ-waarde steeg, zegt de WRR.', why: 'the value, a council: not the laws' },
  {
    text: 'Het «Belastingplan 2015» en de «Interimwet bodemsanering» zijn oud.',
    targets: ['BWBR0036024'],
    why: 'a yearly tax law; a head that takes a subject',
  },
  { text: 'Wijziging van enkele wetten («Belastingplan 2035»)', targets: [], why: 'a later year has no number yet' },
  { text: 'Voorstellen gaan mee met het Belastingplan van dat jaar.', why: 'any tax plan, in capitals' },
  { text: 'Het «Invoeringsbesluit Omgevingswet» volgt.', why: 'the name of a law inside the name of another' },
  { text: 'Het Hoofdlijnenbesluit Schiphol en het belastingplan zijn geen wetten.', why: 'a policy; any tax plan' },
  { text: 'De «Wvo 2020» geldt.', targets: ['BWBR0044212'], why: 'an abbreviation with a year, in small letters' },
  {
    text: 'De «Boeken 6 en 7 van het Burgerlijk Wetboek» gaan mee.',
    targets: ['BWBR0005289', 'BWBR0005290'],
    why: 'books of the code together',
  },
  {
    text: 'Titel 3 van «Boek 7 van het nieuwe Burgerlijk Wetboek» gaat mee.',
    targets: ['BWBR0005290'],
    why: 'as it was called before 1992',
  },
  {
    text: 'De boeken 6 en 7 van de bibliotheek; het statuut en het Handvest.',
    why: 'other books; nouns without an article',
  },
  {
    text: 'De «Wkb» geldt, zegt de «Wet op het kindgebonden budget».',
    targets: ['BWBR0022751'],
    why: 'the text itself names the law that is meant',
  },
  { text: 'De «Wkb» geldt voor elk kozijn.', targets: ['BWBR0042732'], why: 'nothing else in the text says which' },
  { text: 'Het WSW borgt de leningen; de «WSW» regelt het werk.', targets: ['BWBR0008903'], why: 'a law is no neuter' },
  { text: 'Het «Btiv 2015» en de «Spw» gelden.', targets: ['BWBR0036702'], why: 'further short names' },
  { text: 'De WHO en de WRR adviseerden.', why: 'bodies, whatever laws are short for' },
];
