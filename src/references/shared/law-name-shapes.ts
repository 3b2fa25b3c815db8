import type { Scene } from '../../domain/reference-type.ts';
import { stemFinder } from './finders.ts';
import { compoundsOf } from './law-compounds.ts';
import type { LawName } from './law-name.ts';
import {
  ARTICLES,
  COMMON_COMPOUNDS,
  COMMON_RULES,
  ENDS,
  FIRST_JOINTS,
  HEAD_STEMS,
  HEADS,
  JOINTS,
  TREATY_HEADS,
  TREATY_STEMS,
} from './law-name-words.ts';
import { stemHits, stems } from './stems.ts';

const heads = stemFinder(new RegExp(`(?<![\\p{L}\\p{N}-])${HEADS}(?= [\\p{L}\\d])`, 'gu'), ...HEAD_STEMS);
const WORD = / ([\p{L}\p{N}]{1,50}(?:['’-][\p{L}\p{N}]{1,50}){0,4}(?:-(?= (?:en|of) ))?)(?![-'’\p{L}\p{N}])/uy;
const NO_WET = /[Bb]esluit|[Rr]egeling|regels?$/u;
/** What stands before a decision or rule that bears a name of its own. */
const DETERMINER = /(?:(?<!\p{L})(?:de|het|De|Het|van|in|concept|ontwerp)\s|(?:concept|ontwerp)-|[(‘’“"«'])$/u;
const dated = stemFinder(
  /(?<!\p{L})(?:(?:Rijks)?[Ww]et|Besluit|[Kk]oninklijk [Bb]esluit) van \d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?:18|19|20)\d{2}(?!\d)/gu,
  ...['rijkswet van ', 'wet van ', 'besluit van ', 'koninklijk '],
);
/** Yearly tax laws, whose titles have no word for a law. */
const taxPlans = stemFinder(
  /(?<!\p{L})(?:Belastingplan|Overige fiscale maatregelen|Fiscale vergroeningsmaatregelen) (?:19|20)\d{2}(?!\d)/gu,
  ...['belastingplan', 'overige fiscale', 'fiscale vergroening'],
);
/** `(Wbh)`, `(hierna: Wbh)` right behind a name: it ends where its short name is given. */
const SHORT_NAME_FOLLOWS = /^ \((?:hierna|verder|de |het |ook )?[^()]{0,24}\p{Lu}[\p{L}\d-]{1,14}[’”»"']?\)/u;
/** What an act does, the Chamber's own agenda, decisions of other bodies: no names. */
const AGENDA =
  /^(?:\p{L}{0,12}[Ww]et (?:houdende|tot) (?:wijziging|intrekking)|Regeling (?:van|der) [Ww]erkzaamheden|\p{L}{0,20}[Bb]esluit van de (?:Raad|Commissie|Kamer|gemeente))/u;
const MAX_WORDS = 14;
const MAX_SURE_WORDS = 7;

interface NameWord {
  readonly word: string;
  readonly end: number;
}

const wordsAfter = (text: string, position: number): NameWord[] => {
  const found: NameWord[] = [];
  let at = position;
  while (found.length < MAX_WORDS) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[1];
    if (!word || ENDS.has(word)) break;
    if (ARTICLES.has(word) && !JOINTS.has(found.at(-1)?.word ?? '')) break;
    at = WORD.lastIndex;
    found.push({ word, end: at });
  }
  while (found.length > 0 && (JOINTS.has(found.at(-1)?.word ?? '') || ARTICLES.has(found.at(-1)?.word ?? '')))
    found.pop();
  return found;
};

/** Where the name surely goes on: its first noun phrase, and one more that hangs on a lone first noun. */
const sureWords = (all: readonly NameWord[]): number => {
  let count = 0;
  let nouns = 0;
  let joints = 0;
  for (const { word } of all.slice(0, MAX_SURE_WORDS)) {
    if (JOINTS.has(word)) {
      if (nouns > 1 || joints > 1) break;
      joints += nouns === 0 ? 0 : 1;
    } else if (/^\p{Lu}\p{Ll}/u.test(word) && joints > 0) break;
    else if (!ARTICLES.has(word)) nouns += joints > 0 || nouns > 0 ? 1 : joints + 1;
    count += 1;
  }
  while (count > 0 && (JOINTS.has(all[count - 1]?.word ?? '') || ARTICLES.has(all[count - 1]?.word ?? ''))) count -= 1;
  return count;
};

/** `Wet op …`, `Wet van school naar …`, but not `Wet en …`, `Wet in …`; `Besluit van …` says who decided. */
const opensName = (head: string, [first]: readonly NameWord[]): boolean => {
  if (!first || !JOINTS.has(first.word)) return true;
  return FIRST_JOINTS.has(first.word) && !(NO_WET.test(head) && /^(?:van|om|tot)$/u.test(first.word));
};

const endOf = (text: string, start: number, headEnd: number): number | undefined => {
  const all = wordsAfter(text, headEnd);
  const last = all.at(-1);
  if (!last || !opensName(text.slice(start, headEnd), all) || AGENDA.test(text.slice(start, last.end)))
    return undefined;
  const closes = text[start - 1] === '(' && text[last.end] === ')';
  const quoted = /[‘“"«']/u.test(text[start - 1] ?? '') && /[’”"»']/u.test(text[last.end] ?? '');
  if (closes || quoted || SHORT_NAME_FOLLOWS.test(text.slice(last.end, last.end + 60))) return last.end;
  const sure = sureWords(all);
  const tooShort = sure === 1 && /^\p{Ll}{1,4}$/u.test(all[0]?.word ?? '');
  return sure > 0 && !tooShort ? all[sure - 1]?.end : undefined;
};

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');

const WET = stems('wet');
/** `Klimaatwet`, `spreidingswet`: a compound of wet that is no common noun. */
const namedWets = (scene: Scene): LawName[] => {
  const { text, folded } = scene;
  const found: LawName[] = [];
  for (const { start, end, word } of compoundsOf(scene, 'wet', WET)) {
    if (word.length < 5 || COMMON_COMPOUNDS.has(word) || NO_COMPOUND.test(word)) continue;
    if (folded[end] === '-' && !/[a-z]/u.test(folded[end + 1] ?? '')) continue;
    const printed = text.slice(start, end);
    if (printed !== printed.toUpperCase()) found.push({ start, end, kind: 'law', ids: [], origin: 'shape' });
  }
  return found;
};
const NO_COMPOUND = /^(?:ge|be|voor|de|die|deze|een|het|van|der)wet$|[^a-z]wet$/u;

const RULES = [
  ['besluit', stems('besluit')],
  ['regeling', stems('regeling')],
] as const;
/** `Alcoholbesluit`: a compound with a capital behind an article. */
const namedRules = (scene: Scene): LawName[] => {
  const { text, folded } = scene;
  const found: LawName[] = [];
  for (const [ending, stem] of RULES) {
    for (const { start, end, word } of compoundsOf(scene, ending, stem)) {
      if (word.length < ending.length + 4 || !isCapital(text, start) || COMMON_RULES.has(word)) continue;
      if (folded[end] === '-' || !BEHIND_ARTICLE.test(folded.slice(Math.max(0, start - 4), start))) continue;
      found.push({ start, end, kind: 'law', ids: [], origin: 'shape' });
    }
  }
  return found;
};
const BEHIND_ARTICLE = /(?:het|de|van|uit) $/u;

const VERDRAG = stems('verdrag');
const TREATY_NOUNS = stems('verdrag', 'protocol', 'conventie');
const treatyHeads = stemFinder(new RegExp(`(?<![\\p{L}\\p{N}-])${TREATY_HEADS}`, 'gu'), ...TREATY_STEMS);
const COMMON_TREATY =
  /^(?:Handels|Belasting|Associatie|Samenwerkings|Vriendschaps|Vredes|Uitleverings|Investerings|Grens|Basis|Wijzigings|Herzienings)/u;

/** `Akkoord van Parijs`, also where a blank was lost; `Boedapest Memorandum`; but no `Memorandum van Overeenstemming`. */
const ofAPlace = stemFinder(
  /(?<![\p{L}\p{N}-])(?:(?:(?:Klimaat)?[Aa]kkoord|Klimaatakkoord|Klimaatverdrag|Overeenkomst|Memorandum) van ?(?!Overeen|Toelicht|Begrip|Afspraak)\p{Lu}\p{Ll}{3,20}(?!\p{L})|Boedapest[ -][Mm]emorandum(?!\p{L}))/gu,
  ...['akkoord van', 'klimaatakkoord van', 'klimaatverdrag van', 'overeenkomst van', 'memorandum van', 'boedapest'],
);

/** Names of treaties that no registry knows, by their shape: `Verdrag van Aken`, `Mercosur-verdrag`, `Alimentatieverdrag`. */
const treaties = (scene: Scene): LawName[] => {
  const { text, folded } = scene;
  const found: LawName[] = [];
  for (const { 0: words, index } of ofAPlace(scene))
    found.push({ start: index, end: index + words.length, kind: 'treaty', ids: [], origin: 'shape' });
  if (stemHits(scene, TREATY_NOUNS).length === 0) return found;
  for (const { 0: head, index } of treatyHeads(scene)) {
    const end = endOf(text, index, index + head.length);
    if (end !== undefined) found.push({ start: index, end, kind: 'treaty', ids: [], origin: 'shape' });
  }
  for (const { start, end, word } of compoundsOf(scene, 'verdrag', VERDRAG)) {
    const printed = text.slice(start, end);
    const isName = word.endsWith('-verdrag')
      ? !/^(?:eu|vn)-/u.test(word)
      : /[^.?!:] $/u.test(text.slice(start - 2, start));
    if (!isCapital(text, start) || !isName || word.length < 11 || COMMON_TREATY.test(printed) || folded[end] === '-')
      continue;
    found.push({ start, end, kind: 'treaty', ids: [], origin: 'shape' });
  }
  return found;
};

/** Heads of what serves another law, whose name is part of theirs: `Invoeringsbesluit Omgevingswet`. */
const AROUND =
  /^(?:Rijks|Wijzigings|Invoerings|Uitvoerings|Implementatie|Aanvullings|Aanpassings|Verzamel|Goedkeurings|Reparatie|Overgangs)(?:wet|besluit|regeling)$/u;

/** Names of laws and treaties that no registry knows, by their shape. */
export const shapedNames = (scene: Scene): readonly LawName[] => {
  const { text } = scene;
  const found: LawName[] = [];
  for (const { 0: head, index } of heads(scene)) {
    if (NO_WET.test(head) && (!/^\p{Lu}/u.test(head) || !DETERMINER.test(text.slice(Math.max(0, index - 8), index))))
      continue;
    const end = endOf(text, index, index + head.length);
    if (end === undefined) continue;
    const around = AROUND.test(head);
    found.push({
      start: index,
      end,
      kind: 'law',
      ids: [],
      origin: 'shape',
      ...(around ? { aroundAnother: true } : {}),
    });
  }
  for (const { 0: words, index } of taxPlans(scene))
    found.push({ start: index, end: index + words.length, kind: 'law', ids: [], origin: 'shape' });
  for (const { 0: words, index } of dated(scene))
    found.push({ start: index, end: index + words.length, kind: 'law', ids: [], origin: 'date' });
  return [...found, ...namedWets(scene), ...namedRules(scene), ...treaties(scene)];
};
