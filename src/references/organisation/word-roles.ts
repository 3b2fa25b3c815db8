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
  'Stichting Vereniging Inspectie Autoriteit Instituut Agentschap Bureau Federatie Platform Universiteit Hogeschool Fonds Coalitie Bond Genootschap Rijksinstituut Expertisecentrum Kenniscentrum Kennisplatform Kennisnetwerk Kennisinstituut Expertisenetwerk Samenwerkingsverband Directoraat-Generaal Veiligheidsregio Omgevingsdienst Waterschap Hoogheemraadschap Commissariaat Comité Fundashon Ondersteuningsteam Branchevereniging Brancheorganisatie Beroepsvereniging Patiëntenvereniging Overleg Rechtbank Gerechtshof Adviesraad Adviescollege Adviescommissie Staatscommissie Toetsingscommissie Geschillencommissie GGD Museum Zorggroep Werkgroep Actiecomité Alliantie Taskforce Centrum Netwerk Meldpunt ROC RIEC PI',
);
const QUALIFIERS = setOf(
  'Nederlandse Nederlands Landelijke Landelijk Nationale Nationaal Europese Europees Koninklijke Koninklijk Stichting Internationale Internationaal Regionale Regionaal Centrale Centraal Algemene Algemeen Vlaamse Christelijke',
);
/** Nouns and legal forms that close a name. */
const CLOSERS = setOf(
  'Foundation Institute Instituut University Group Groep Council Association Agency Organisation Organization Alliance Coalition Network Federation Centre Center Committee Commission Airlines Watch International Ziekenhuis Zorggroep College Authority Society Library Airways Technologies Logistics Bank Academie Academy Holding Partners Consultancy Firm Museum Autoriteit Centrum Platform Netwerk Genootschap Agentschap B.V B.V. N.V N.V. BV NV Ltd GmbH Inc LLC plc',
);
/** Sorts of bodies in small letters before the name of one. */
export const SMALL_SORTS = setOf(
  'gemeente provincie waterschap hoogheemraadschap omgevingsdienst veiligheidsregio rechtbank gerechtshof',
);
/** Before a place, with a blank before them. */
export const BEFORE_A_PLACE = setOf('in te uit gemeente nabij');
/** Before somebody who acts: a body, for places and people are killed by their own words. */
export const BEFORE_AN_ACTOR = setOf('bij door via namens volgens');

const tableOf = (roles: readonly (readonly [number, Iterable<string>])[]): WordTable => {
  const known = new Map<string, number>();
  for (const [role, words] of roles) for (const word of words) known.set(word, (known.get(word) ?? 0) | role);
  return wordTable(known);
};

const OWN = tableOf([
  [OPENER, OPENERS],
  [QUALIFIER, QUALIFIERS],
  [CLOSER, CLOSERS],
  [COUNTRY, ['Nederland']],
]);
const BEFORE = tableOf([
  [SMALL_SORT, SMALL_SORTS],
  [PLACE, BEFORE_A_PLACE],
  [ACTOR, BEFORE_AN_ACTOR],
]);
const LONGEST = 24;

/** @param hash see `hashOf`, of the word as written; @returns bits, 0 where the word tells nothing */
export const rolesOf = (text: string, start: number, end: number, hash: number): number =>
  Math.max(0, OWN.numberAt(text, start, end, hash));

/** The same for the word before a name, in folded text: its case is for the caller to check. */
export const rolesBefore = (folded: string, start: number, end: number): number =>
  end - start > LONGEST ? 0 : Math.max(0, BEFORE.numberAt(folded, start, end, hashOf(folded, start, end)));
