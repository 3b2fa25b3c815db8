import { hashOf, type WordTable, wordTable } from '../../text/word-table.ts';

/** What a word tells, as bits: one look-up a word answers what all rules ask first. */
export const OPENER = 1;
export const QUALIFIER = 2;
export const CLOSER = 4;
export const COUNTRY = 8;
/** Words before a name. */
export const SMALL_SORT = 16;
export const PLACE = 32;
export const ACTOR = 64;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that open the name of a body; what follows in capitals is the rest of the name. */
export const OPENERS = setOf(
  'Stichting Vereniging Inspectie Autoriteit Instituut Agentschap Bureau Federatie Platform Universiteit Hogeschool Fonds Coalitie Bond Genootschap Rijksinstituut Expertisecentrum Kenniscentrum Kennisplatform Kennisnetwerk Kennisinstituut Expertisenetwerk Samenwerkingsverband Directoraat-Generaal Veiligheidsregio Omgevingsdienst Waterschap Hoogheemraadschap Commissariaat Comité Fundashon Ondersteuningsteam Branchevereniging Brancheorganisatie Beroepsvereniging Patiëntenvereniging Overleg Rechtbank Gerechtshof Adviesraad Adviescollege Adviescommissie Staatscommissie Toetsingscommissie Geschillencommissie GGD Museum Zorggroep Werkgroep Actiecomité Alliantie Taskforce Centrum Netwerk Meldpunt ROC RIEC PI Consortium Dienst Stadsgewest Stuurgroep Regiegroep Projectbureau Programmabureau Projectorganisatie Vakcentrale Arrondissementsparket Steunpunt',
);
const QUALIFIERS = setOf(
  'Nederlandse Nederlands Landelijke Landelijk Nationale Nationaal Europese Europees Koninklijke Koninklijk Stichting Internationale Internationaal Regionale Regionaal Centrale Centraal Algemene Algemeen Vlaamse Christelijke',
);
/** Nouns and legal forms that close a name. */
const CLOSERS = setOf(
  'Foundation Institute Instituut University Group Groep Council Association Agency Organisation Organization Alliance Coalition Network Federation Centre Center Committee Commission Airlines Watch International Ziekenhuis Zorggroep College Authority Society Library Airways Technologies Logistics Bank Academie Academy Holding Partners Consultancy Firm Museum Autoriteit Centrum Platform Netwerk Genootschap Agentschap Commissie Vereniging Federatie Bond Consortium Coalitie Alliantie Fonds Fund Office Board Court Tribunal Forum Team B.V B.V. N.V N.V. BV NV Ltd GmbH Inc LLC plc',
);
/** Sorts of bodies in small letters before the name of one. */
export const SMALL_SORTS = setOf(
  'gemeente provincie waterschap hoogheemraadschap omgevingsdienst veiligheidsregio rechtbank gerechtshof stadsgewest politieregio arrondissementsparket projectbureau programmabureau projectorganisatie stuurgroep',
);
/** Before a place, with a blank before them. */
export const BEFORE_A_PLACE = setOf('in te uit gemeente nabij');
/** Before somebody who acts: a body, for places and people are killed by their own words. */
export const BEFORE_AN_ACTOR = setOf('bij door via namens volgens');

type Roles = readonly (readonly [number, Iterable<string>])[];

const tableOf = (roles: Roles): WordTable => {
  const known = new Map<string, number>();
  for (const [role, words] of roles) for (const word of words) known.set(word, (known.get(word) ?? 0) | role);
  return wordTable(known);
};

const LONGEST = 32;
/** By a word's length the letters that some words have at one end, a bit each: most words of a text have others. */
const lettersOf = (roles: Roles, at: 0 | -1): Int32Array => {
  const letters = new Int32Array(LONGEST);
  for (const [, words] of roles)
    for (const word of words)
      letters[word.length] = (letters[word.length] ?? 0) | (1 << ((word.at(at)?.charCodeAt(0) ?? 0) & 31));
  return letters;
};

const OWN_WORDS: Roles = [
  [OPENER, OPENERS],
  [QUALIFIER, QUALIFIERS],
  [CLOSER, CLOSERS],
  [COUNTRY, ['Nederland']],
];
const WORDS_BEFORE: Roles = [
  [SMALL_SORT, SMALL_SORTS],
  [PLACE, BEFORE_A_PLACE],
  [ACTOR, BEFORE_AN_ACTOR],
];
const OWN = tableOf(OWN_WORDS);
const OWN_FIRST = lettersOf(OWN_WORDS, 0);
const OWN_LAST = lettersOf(OWN_WORDS, -1);
const BEFORE = tableOf(WORDS_BEFORE);
const BEFORE_LAST = lettersOf(WORDS_BEFORE, -1);

const has = (letters: Int32Array, length: number, unit: number): boolean =>
  (((letters[length] ?? 0) >> (unit & 31)) & 1) !== 0;

/** @param hash see `hashIn`, of the word as written; @returns bits, 0 where the word tells nothing */
export const rolesOf = (units: Uint16Array, start: number, end: number, hash: number): number => {
  const length = end - start;
  if (!has(OWN_LAST, length, units[end - 1] ?? 0) || !has(OWN_FIRST, length, units[start] ?? 0)) return 0;
  return Math.max(0, OWN.numberIn(units, start, end, hash));
};

/** The same for the word before a name, in folded text: its case is for the caller to check. */
export const rolesBefore = (folded: string, start: number, end: number): number =>
  has(BEFORE_LAST, end - start, folded.charCodeAt(end - 1))
    ? Math.max(0, BEFORE.numberAt(folded, start, end, hashOf(folded, start, end)))
    : 0;
