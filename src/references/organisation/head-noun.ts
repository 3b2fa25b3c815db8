import type { Scene } from '../../domain/reference-type.ts';
import { bodySlug } from '../shared/body-slug.ts';
import { endingTest } from '../shared/endings.ts';
import { stemHits, stems } from '../shared/stems.ts';
import { isLetter } from '../shared/word-kinds.ts';
import type { BodyPlace } from './body-place.ts';
import { type CapitalWords, capitalWords } from './capital-words.ts';
import { isNoBody } from './not-bodies.ts';
import { CLOSER, COUNTRY, OPENER, OPENERS, QUALIFIER, SMALL_SORT, SMALL_SORTS } from './word-roles.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const LEGAL_FORMS = setOf('B.V B.V. N.V N.V. BV NV VOF CV');
/** Joins of a name: one to three small words between two capitals. */
const LINK = /^(?: |-| & )?(?: ?(?:van|voor|der|den|de|het|tot|in|ter|bij|tegen|op|&) ?){0,3}$|^ en $/u;
const ENGLISH_LINK = /^(?: | (?:of|for|and|&|the|of the|for the) )$/u;
const PLACE_LINK = /^(?: |-| aan den | aan de | op | en | bij )$/u;
const FOR_LINK = /^ (?:for|of|on|and)(?: the)? $/u;
const PLACE_OPENERS = setOf(
  'De Den Het Ter Sint St Capelle Bergen Alphen Wijk Loon Krimpen Nieuwerkerk Berg Ouder Noord Zuid Oost West Bodegraven Kaag Koggenland Goeree Midden Nieuw Oude Gulpen Pijnacker Mook Edam Hellendoorn Súdwest Noardeast Valkenburg Hof Heeze Nuenen Peel Horst Stein Sittard Etten Gilze Geertruidenberg Hardinxveld Leidschendam Zwijndrecht Bunnik Utrechtse Haarlemmer Hoeksche Westerkwartier Hollands',
);
const OTHERS = /(?:Ministerie|Minister|Staatssecretaris|Kamerstuk|Wet|Besluit|Regeling|Vraag|Antwoord)(?!\p{Ll})/u;
/** One word that ends in a body's noun. */
const ONE_WORD =
  /^(?!Kamer|Minister|Gemeente|Vakbond|Verbond|Onderwijsinstituut|(?:Advies|Rijksminister|Ondernemings|Medezeggenschaps|Cliënten|Leerlingen|Ouder|Deel|Wijk|Dorps|Eilands|Bonds|Voor|Ver|Huis|Visserij|Landbouw|Milieu|Transport|Energie|Associatie|Telecom|Partnerschaps|Samenwerkings)raad)\p{Lu}\p{Ll}{3,24}(?:autoriteit|(?<!ver)(?<!vak)bond|federatie|instituut|inspectie|recherche|academie|vereniging|alliantie|genootschap|rekenkamer|ombudsman|raad)$/u;
const endsAsBody = endingTest(
  'autoriteit bond federatie instituut inspectie recherche academie vereniging alliantie genootschap rekenkamer ombudsman raad'.split(
    ' ',
  ),
);
/** A compound that opens a name in capitals: `Erkenningscommissie Oude Ambachten`. */
const endsAsOpener = endingTest(
  'commissie autoriteit inspectie instituut federatie alliantie coalitie agentschap genootschap raad'.split(' '),
);
const COMPOUND =
  /^(?!Kamer|Enqu[eê]te|(?:Landbouw|Visserij|Milieu|Energie|Transport|Minister|Gemeente|Sociale|Werkgelegenheids|Onderwijs|Staats)s?raad)\p{Lu}\p{Ll}{10,30}$/u;
const SHORTEST_WORD = 9;
const COMMISSION = 'Commissie'.length;
const COUNCIL = 'Raad'.length;
const NO_PREFIX_OF_NEDERLAND =
  /^(?:Caribisch|Europees|Noord|Oost|Zuid|West|Midden|Heel|Bezet|Koninkrijk|Omroep|Ongehoord|Nieuw|Volt|Belang|Werkend|Lerend|Mooi|Digitaal|Duurzaam|Circulair|Schoon|Veilig|Gezond|Sterk|Groen|Ondernemend|Vitaal|Landelijk|Ons|Gans|Klimaatneutraal)/u;
const SMALL = /^\p{Ll}/u;

const ACRONYM = /^\p{Lu}{2,6}$/u;

interface Walk {
  readonly text: string;
  readonly words: CapitalWords;
}

const gapAfter = ({ text, words }: Walk, index: number): string =>
  text.slice(words.end(index), Math.min(words.start(index + 1), words.end(index) + 24));

/** Index of the last word of the run that begins at `first`. */
const runEnd = (walk: Walk, first: number, link: RegExp, most: number): number => {
  const { words } = walk;
  let last = first;
  while (last + 1 < words.count && last - first < most && link.test(gapAfter(walk, last))) {
    const next = words.word(last + 1);
    if (last > first && (OPENERS.has(next) || (ACRONYM.test(next) && gapAfter(walk, last) === ' van '))) break;
    last += 1;
  }
  return last;
};

const placeOf = ({ text, words }: Walk, from: number, to: number, rule: string, start = words.start(from)) => {
  const end = words.end(to);
  const closed = text[end] === '.' && /(?:B\.V|N\.V)$/u.test(text.slice(start, end)) ? end + 1 : end;
  const name = text.slice(start, closed);
  return OTHERS.test(name) ? undefined : { start, end: closed, ids: [`org:${bodySlug(name)}`], name, rule };
};

const opened = (walk: Walk, index: number): BodyPlace | undefined => {
  const { words } = walk;
  const word = words.word(index);
  const qualified =
    (words.roles(index) & QUALIFIER) !== 0 && gapAfter(walk, index) === ' ' && OPENERS.has(words.word(index + 1));
  if (!qualified && !OPENERS.has(word)) return undefined;
  const last = runEnd(walk, index, LINK, 6);
  const noun = qualified ? index + 1 : index;
  return last > noun ? placeOf(walk, index, last, 'organisation.head-noun') : undefined;
};

const closed = (walk: Walk, index: number): BodyPlace | undefined => {
  const { words } = walk;
  if (LEGAL_FORMS.has(words.word(index)) && LEGAL_FORMS.has(words.word(index - 1))) return undefined;
  let first = index;
  while (first > 0 && index - first < 5 && ENGLISH_LINK.test(gapAfter(walk, first - 1))) first -= 1;
  while (first < index && OPENS_SENTENCE.has(words.word(first))) first += 1;
  const last = runEnd(walk, index, FOR_LINK, 3);
  // a committee of the Chamber, the Commission of the Union, a state
  if (words.word(index) === 'Commissie' && CHAMBERS.has(words.word(index - 1))) return undefined;
  if (words.word(index) === 'Federatie' && words.word(index - 1) === 'Russische') return undefined;
  const isPlace = first === index - 1 && CENTRES.has(words.word(index)) && isNoBody(words.word(first));
  return first < index && !isPlace ? placeOf(walk, first, last, 'organisation.tail-noun') : undefined;
};

/** Behind a place they are its middle: `Amsterdam Centrum`. */
const CENTRES = setOf('Centrum Platform Netwerk');

const OPENS_SENTENCE = setOf(
  'De Het Een In Voor Van Ook Als Dat Dit Deze Die Is Maar Bij Met Door Over En Of Heeft Kunt Klopt Volgens Naast Tevens Daarnaast Verder Zo Uit Aan Op Wat Waarom Hoe Welke Kan Kent Wie Waar Mijn Onze Uw Zijn The Report Statement Guidelines Nederlandse Amerikaanse Duitse Franse Britse Europese',
);

const sorted = (walk: Walk, index: number): BodyPlace | undefined => {
  const { words } = walk;
  const sort = words.wordBefore(index);
  if (!SMALL_SORTS.has(sort)) return undefined;
  const last = PLACE_OPENERS.has(words.word(index)) ? runEnd(walk, index, PLACE_LINK, 2) : index;
  return placeOf(walk, index, last, 'organisation.sort', words.before(index));
};

const ofTheCountry = (walk: Walk, index: number): BodyPlace | undefined => {
  const { words } = walk;
  let first = index;
  while (first > 0 && index - first < 3 && gapAfter(walk, first - 1) === ' ') first -= 1;
  const before = words.wordBefore(first);
  const inSentence = SMALL.test(before) && before !== 'voor';
  if (first === index || !inSentence || NO_PREFIX_OF_NEDERLAND.test(words.word(first))) return undefined;
  return placeOf(walk, first, index, 'organisation.country');
};

const oneWord = (walk: Walk, index: number): BodyPlace | undefined => {
  const { words } = walk;
  const inSentence = ONE_WORD.test(words.word(index)) && SMALL.test(words.wordBefore(index));
  return inSentence ? placeOf(walk, index, index, 'organisation.one-word') : undefined;
};

const openedByCompound = (walk: Walk, index: number): BodyPlace | undefined => {
  if (gapAfter(walk, index) !== ' ' || !COMPOUND.test(walk.words.word(index))) return undefined;
  const last = runEnd(walk, index, LINK, 6);
  return last > index ? placeOf(walk, index, last, 'organisation.compound-noun') : undefined;
};

/** Committees of the Chamber, and the Commission of the Union. */
const CHAMBERS = setOf(
  'Europese Kamer EU Vaste vaste Algemene algemene Bijzondere bijzondere Parlementaire parlementaire Huishoudelijke',
);
const CHAMBERS_SUBJECT =
  /^(?:Justitie|Binnenlandse|Buitenlandse|Financiën|Defensie|Sociale|Volksgezondheid|Onderwijs|Infrastructuur|Landbouw|Economische|Europese|Digitale|Asiel|Klimaat|Koninkrijksrelaties|Verzoekschriften|Rijksuitgaven|Mededeling|Mededelingen|Voorstel)$/u;
const CHAIRED = /^ (?:van )?(?:der |den |de )?$/u;
/** `Commissie Democratisering & Decentralisering`. */
const CHAIRED_OR_TWO = /^ (?:van )?(?:der |den |de )?$|^ & $/u;

/** `Commissie van Dam`, `Commissie Remkes`: called after who leads it, or after its subject. */
const commission = (walk: Walk, index: number): BodyPlace | undefined => {
  const { words } = walk;
  if (words.word(index) !== 'Commissie' || CHAMBERS.has(words.wordBefore(index))) return undefined;
  if (!CHAIRED.test(gapAfter(walk, index)) || CHAMBERS_SUBJECT.test(words.word(index + 1))) return undefined;
  const last = runEnd(walk, index, CHAIRED_OR_TWO, 4);
  if (words.word(last) === 'Kamer') return undefined;
  return placeOf(walk, index, last, 'organisation.commission');
};

const COUNCIL_FOR = /^ voor (?:de |het )?$/u;

/** `Raad voor het Jeugdbeleid`, `Raad voor Cultuur`; the Union's council of ministers is none. */
const council = (walk: Walk, index: number): BodyPlace | undefined => {
  const { words } = walk;
  const isOne = words.word(index) === 'Raad' && COUNCIL_FOR.test(gapAfter(walk, index));
  if (!isOne || OF_THE_UNION.has(words.word(index + 1))) return undefined;
  return placeOf(walk, index, runEnd(walk, index, LINK, 4), 'organisation.council');
};
const OF_THE_UNION = setOf(
  'Concurrentievermogen Economische Financiële Algemene Buitenlandse Justitie Landbouw Milieu Onderwijs Vervoer Werkgelegenheid',
);

/** `Commissie-Fokkens`, and (below) `commissie-Kuijken`. */
const HYPHENED = /^[Cc]ommissie-(?:[Vv]an |[Dd]e[rn]? |[Tt]e[rn] ){0,2}\p{Lu}[\p{L}’'-]{2,30}/u;
const COMMISSIONS = stems('commissie-');
/** `Provinciale Staten van Drenthe`: who governs a province, by its name. */
const STATES = /^(?:Provinciale|Gedeputeerde) [Ss]taten van (?:de )?\p{Lu}\p{L}{3,12}(?:-\p{Lu}\p{L}{4,8})?/u;
const ESTATES = stems('provinciale staten van', 'gedeputeerde staten van');
const provincialStates = (scene: Scene): BodyPlace[] =>
  stemHits(scene, ESTATES).flatMap((start) => {
    const name = STATES.exec(scene.text.slice(start, start + 64))?.[0];
    if (!name) return [];
    return [{ start, end: start + name.length, ids: [`org:${bodySlug(name)}`], name, rule: 'organisation.states' }];
  });
const hyphenedCommissions = ({ text, folded }: Scene, hits: readonly number[]): BodyPlace[] =>
  hits.flatMap((start) => {
    const name = isLetter(folded.charCodeAt(start - 1)) ? undefined : HYPHENED.exec(text.slice(start, start + 60))?.[0];
    if (!name) return [];
    return [{ start, end: start + name.length, ids: [`org:${bodySlug(name)}`], name, rule: 'organisation.commission' }];
  });

/** Rules by the role that a word, or the word before it, must have. */
const FINDERS = [
  [OPENER | QUALIFIER, opened],
  [CLOSER, closed],
  [SMALL_SORT, sorted],
  [COUNTRY, ofTheCountry],
] as const;
const ANY = OPENER | QUALIFIER | CLOSER | SMALL_SORT | COUNTRY;

/** Bodies whose own words say that they are one. */
export const namedByNoun = (scene: Scene): BodyPlace[] => {
  const words = capitalWords(scene);
  const walk = { text: scene.text, words };
  const places: BodyPlace[] = [];
  const push = (place: BodyPlace | undefined): void => {
    if (place) places.push(place);
  };
  for (let index = 0; index < words.count; index += 1) {
    const roles = words.roles(index);
    if ((roles & ANY) !== 0) for (const [role, find] of FINDERS) if ((roles & role) !== 0) push(find(walk, index));
    const start = words.start(index);
    const end = words.end(index);
    if (end - start >= SHORTEST_WORD && endsAsBody(scene.text, start, end)) push(oneWord(walk, index));
    if (end - start === COUNCIL) push(council(walk, index));
    if (end - start === COMMISSION) push(commission(walk, index));
    if (end - start > SHORTEST_WORD && endsAsOpener(scene.text, start, end)) push(openedByCompound(walk, index));
  }
  places.push(...hyphenedCommissions(scene, stemHits(scene, COMMISSIONS)), ...provincialStates(scene));
  return places;
};
