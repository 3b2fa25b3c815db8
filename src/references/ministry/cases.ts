import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'In opdracht van het «ministerie van SZW» is onderzoek gedaan.',
    targets: ['ministry:szw'],
    why: 'abbreviation',
  },
  { text: 'Het «ministerie van Financiën» betaalt.', targets: ['ministry:fin'], why: 'name' },
  {
    text: 'Antwoord van Minister Bruins Slot («BZ»).',
    targets: ['ministry:bz'],
    asOf: '2024-06-28',
    why: 'in parentheses behind the holder',
  },
  {
    text: 'Volgens «VWS» en de «Ministeries van OCW» en «SZW» kan dat; de collega van «Economische Zaken» zwijgt.',
    targets: ['ministry:vws'],
    why: 'abbreviations standing free, coordination, a colleague',
  },
  { text: 'De commissie voor Buitenlandse Zaken en de Raad Algemene Zaken.', why: 'no ministries' },
  { text: 'Het «Ministerie vanBuitenlandse Zaken» zwijgt.', targets: ['ministry:bz'], why: 'glued by a PDF reader' },
  {
    text: 'Het Turkse Ministerie van Defensie en het ministerie van Financiën van Kenia zwijgen.',
    why: 'of other states',
  },
  { text: 'Het Nederlandse «ministerie van Defensie» zwijgt.', targets: ['ministry:def'], why: 'ours' },
  {
    text: 'Antwoord van staatssecretaris Karremans («Volksgezondheid, Welzijn en Sport» (ontvangen 3 oktober 2024)',
    targets: ['ministry:vws'],
    asOf: '2024-10-03',
    why: 'a parenthesis that was not closed',
  },
  { text: 'Het ministerie doet onderzoek.', why: 'which one is not said' },
  { text: 'De inspectie SZW en de defensie van de stad.', why: 'part of another name, and a common noun' },
  {
    text: 'Dat doen de medewerkers van «Buitenlandse Zaken»en subsidiepartners. «Buitenlandse Zaken»heeft ervaring.',
    targets: ['ministry:bz'],
    why: 'words glued behind a name; at the start of a sentence somebody who acts',
  },
  {
    text: 'Antwoord van Staatssecretaris De Vries («Financiën» – Toeslagen en Douane) en van «AenM».',
    targets: ['ministry:fin'],
    why: 'the half of the work that a state secretary has is no part of the name',
  },
  {
    text: 'Het komt op de agenda van de Landbouw- en Visserijraad en bij Economische Zakenraad.',
    why: 'the name goes on as that of another body',
  },
  { text: 'Bij brief d.d. 12 maart 1996 (VROM-96-249 en LNV-97–12).', why: 'numbers of papers' },
  {
    text: 'De vaste commissies voor Binnenlandse Zaken1 en Buitenlandse Zaken2 hebben overleg gevoerd.',
    why: 'committees with the digits of their notes',
  },
];
