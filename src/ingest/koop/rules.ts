import { elementsOf, type MarkupElement, wordsOf } from '../markup/element.ts';
import type { MarkupNote, Rule, Rules } from '../markup/writer.ts';

const RULES: Readonly<Record<string, Rule>> = {
  metadata: 'skip',
  meta: 'skip',
  plaatje: 'skip',
  illustratie: 'skip',
  colspec: 'skip',
  al: 'block',
  tekstregel: 'block',
  titel: 'block',
  subtitel: 'block',
  tussenkop: 'block',
  'item-titel': 'block',
  kamervraagomschrijving: 'block',
  kamervraagnummer: 'block',
  kamervraagkop: 'furniture',
  kamerstukkop: 'furniture',
  dossiernummer: 'block',
  stuknr: 'block',
  datumtekst: 'block',
  'vergadering-nummer': 'block',
  vergaderdatum: 'block',
  vergadertijd: 'block',
  agendapunt: 'block',
  onderwerp: 'block',
  'al-groep': 'block',
  toelichting: 'block',
  kop: 'block',
  ondertekening: 'block',
  naam: 'inline',
  spreker: 'label',
  'li.nr': 'label',
  li: 'line',
  row: 'row',
  entry: 'cell',
  nr: 'block',
  vraag: 'question',
  antwoord: 'answer',
  begrotingshoofdstuk: { before: ' ' },
};

const note = (element: MarkupElement): MarkupNote => {
  const label = elementsOf(element).find(({ name }) => name === 'noot.nr');
  return {
    label: wordsOf(label).replace(/\D/gu, '') || '*',
    words: elementsOf(element).filter(({ name }) => name !== 'noot.nr'),
  };
};

/** Short lines of a group (signatories) stay together. */
const isSignature = (element: MarkupElement): boolean =>
  element.name === 'al-groep' &&
  wordsOf(element).length < 200 &&
  elementsOf(element).every(({ name }) => name === 'al');

/** How the publications of officielebekendmakingen.nl are read. */
export const koopRules: Rules = (element) => {
  if (element.name === 'noot') return { note: note(element) };
  if (element.name === 'noot.al') return 'line';
  if (isSignature(element)) return 'block';
  return RULES[element.name] ?? 'inline';
};
