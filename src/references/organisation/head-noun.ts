import type { Scene } from '../../domain/reference-type.ts';
import type { Span } from '../../domain/span.ts';
import { bodySlug } from '../shared/body-slug.ts';
import type { BodyPlace } from './body-place.ts';
import { capitalWords, wordBefore } from './capital-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that open the name of a body; what follows in capitals is the rest of the name. */
const OPENERS = setOf(
  'Stichting Vereniging Inspectie Autoriteit Instituut Agentschap Bureau Federatie Platform Universiteit Hogeschool Fonds Coalitie Bond Genootschap Rijksinstituut Expertisecentrum Kenniscentrum Samenwerkingsverband Directoraat-Generaal Veiligheidsregio Omgevingsdienst Waterschap Hoogheemraadschap Commissariaat Comité Fundashon Ondersteuningsteam Branchevereniging Brancheorganisatie Beroepsvereniging Patiëntenvereniging Overleg Rechtbank Gerechtshof Adviesraad Adviescollege Adviescommissie Staatscommissie Toetsingscommissie Geschillencommissie GGD Museum Zorggroep Werkgroep Actiecomité Alliantie Taskforce Centrum Netwerk Meldpunt ROC RIEC PI',
);
const QUALIFIERS = setOf(
  'Nederlandse Nederlands Landelijke Landelijk Nationale Nationaal Europese Europees Koninklijke Koninklijk Stichting Internationale Internationaal Regionale Regionaal Centrale Centraal Algemene Algemeen Vlaamse Christelijke',
);
/** Nouns and legal forms that close a name. */
const CLOSERS = setOf(
  'Foundation Institute Instituut University Group Groep Council Association Agency Organisation Organization Alliance Coalition Network Federation Initiative Centre Center Committee Commission Airlines Watch International Ziekenhuis Zorggroep Bank Academie Academy Holding Partners Consultancy Museum B.V B.V. N.V N.V. BV NV Ltd GmbH Inc LLC plc',
);
const LEGAL_FORMS = setOf('B.V B.V. N.V N.V. BV NV VOF CV');
const SMALL_SORTS = setOf(
  'gemeente provincie waterschap hoogheemraadschap omgevingsdienst veiligheidsregio rechtbank gerechtshof',
);
/** Joins of a name: one to three small words between two capitals. */
const LINK = /^(?: |-| & )?(?: ?(?:van|voor|der|den|de|het|tot|in|ter|bij|tegen|op|&) ?){0,3}$|^ en $/u;
const ENGLISH_LINK = /^(?: | (?:of|for|and|&|the|of the|for the) )$/u;
const PLACE_LINK = /^(?: |-| aan den | aan de | op | en | bij )$/u;
const PLACE_OPENER =
  /^(?:De|Den|Het|Ter|Sint|St|Capelle|Bergen|Alphen|Wijk|Loon|Krimpen|Nieuwerkerk|Berg|Ouder|Noord|Zuid|Oost|West|Bodegraven|Kaag|Koggenland|Goeree|Midden|Nieuw|Oude|Gulpen|Pijnacker|Mook|Edam|Hellendoorn|Súdwest|Noardeast|Valkenburg|Hof|Heeze|Nuenen|Peel|Horst|Stein|Sittard|Etten|Gilze|Geertruidenberg|Hardinxveld|Leidschendam|Zwijndrecht|Bunnik|Utrechtse|Haarlemmer|Hoeksche|Westerkwartier|Hollands)$/u;
const OTHERS = /(?:Ministerie|Minister|Staatssecretaris|Kamerstuk|Wet|Besluit|Regeling|Vraag|Antwoord)(?!\p{Ll})/u;
/** One word that ends in a body's noun. */
const ONE_WORD =
  /^(?!Kamer|Minister|Gemeente|Vakbond|Verbond|Onderwijsinstituut)\p{Lu}\p{Ll}{3,24}(?:autoriteit|(?<!ver)(?<!vak)bond|federatie|instituut|inspectie|recherche|academie|vereniging|rekenkamer|ombudsman)$/u;
const NO_PREFIX_OF_NEDERLAND =
  /^(?:Caribisch|Europees|Noord|Oost|Zuid|West|Midden|Heel|Bezet|Koninkrijk|Omroep|Ongehoord|Nieuw|Volt|Belang)/u;

const ACRONYM = /^\p{Lu}{2,6}$/u;

interface Walk {
  readonly text: string;
  readonly words: readonly Span[];
}

const wordAt = ({ text, words }: Walk, index: number): string => text.slice(words[index]?.start, words[index]?.end);
const gapAfter = ({ text, words }: Walk, index: number): string =>
  text.slice(words[index]?.end, Math.min(words[index + 1]?.start ?? 0, (words[index]?.end ?? 0) + 24));

/** Index of the last word of the run that begins at `first`. */
const runEnd = (walk: Walk, first: number, link: RegExp, most: number): number => {
  let last = first;
  while (last + 1 < walk.words.length && last - first < most && link.test(gapAfter(walk, last))) {
    const next = wordAt(walk, last + 1);
    if (last > first && (OPENERS.has(next) || (ACRONYM.test(next) && gapAfter(walk, last) === ' van '))) break;
    last += 1;
  }
  return last;
};

const placeOf = ({ text, words }: Walk, from: number, to: number, rule: string, start = words[from]?.start ?? 0) => {
  const end = words[to]?.end ?? 0;
  const closed = text[end] === '.' && /(?:B\.V|N\.V)$/u.test(text.slice(start, end)) ? end + 1 : end;
  const name = text.slice(start, closed);
  return OTHERS.test(name) ? undefined : { start, end: closed, ids: [`org:${bodySlug(name)}`], name, rule };
};

const opened = (walk: Walk, index: number, word: string): BodyPlace | undefined => {
  const qualified = QUALIFIERS.has(word) && gapAfter(walk, index) === ' ' && OPENERS.has(wordAt(walk, index + 1));
  if (!qualified && !OPENERS.has(word)) return undefined;
  const last = runEnd(walk, index, LINK, 6);
  const noun = qualified ? index + 1 : index;
  return last > noun ? placeOf(walk, index, last, 'organisation.head-noun') : undefined;
};

const closed = (walk: Walk, index: number, word: string): BodyPlace | undefined => {
  if (!CLOSERS.has(word)) return undefined;
  if (LEGAL_FORMS.has(word) && LEGAL_FORMS.has(wordAt(walk, index - 1))) return undefined;
  let first = index;
  while (first > 0 && index - first < 5 && ENGLISH_LINK.test(gapAfter(walk, first - 1))) first -= 1;
  while (first < index && OPENS_SENTENCE.has(wordAt(walk, first))) first += 1;
  const last = runEnd(walk, index, /^ (?:for|of|on)(?: the)? $/u, 2);
  return first < index ? placeOf(walk, first, last, 'organisation.tail-noun') : undefined;
};

const OPENS_SENTENCE = setOf(
  'De Het Een In Voor Van Ook Als Dat Dit Deze Die Is Maar Bij Met Door Over En Of Heeft Kunt Klopt Volgens Naast Tevens Daarnaast Verder Zo Uit Aan Op Wat Waarom Hoe Welke Kan Kent Wie Waar Mijn Onze Uw Zijn The Nederlandse Amerikaanse Duitse Franse Britse Europese',
);

const sorted = (walk: Walk, index: number): BodyPlace | undefined => {
  const start = walk.words[index]?.start ?? 0;
  const sort = wordBefore(walk.text, start);
  if (!SMALL_SORTS.has(sort)) return undefined;
  const opens = PLACE_OPENER.test(wordAt(walk, index));
  const last = opens ? runEnd(walk, index, PLACE_LINK, 2) : index;
  return placeOf(walk, index, last, 'organisation.sort', start - sort.length - 1);
};

const ofTheCountry = (walk: Walk, index: number, word: string): BodyPlace | undefined => {
  if (word !== 'Nederland') return undefined;
  let first = index;
  while (first > 0 && index - first < 3 && gapAfter(walk, first - 1) === ' ') first -= 1;
  const inSentence = /^\p{Ll}/u.test(wordBefore(walk.text, walk.words[first]?.start ?? 0));
  if (first === index || !inSentence || NO_PREFIX_OF_NEDERLAND.test(wordAt(walk, first))) return undefined;
  return placeOf(walk, first, index, 'organisation.country');
};

const oneWord = (walk: Walk, index: number, word: string): BodyPlace | undefined => {
  if (word.length < 9 || !ONE_WORD.test(word)) return undefined;
  const inSentence = /^\p{Ll}/u.test(wordBefore(walk.text, walk.words[index]?.start ?? 0));
  return inSentence ? placeOf(walk, index, index, 'organisation.one-word') : undefined;
};

const FINDERS = [opened, closed, sorted, ofTheCountry, oneWord] as const;

/** Bodies whose own words say that they are one. */
export const namedByNoun = (scene: Scene): BodyPlace[] => {
  const walk = { text: scene.text, words: capitalWords(scene) };
  const places: BodyPlace[] = [];
  for (let index = 0; index < walk.words.length; index += 1) {
    const word = wordAt(walk, index);
    for (const find of FINDERS) {
      const place = find(walk, index, word);
      if (place) places.push(place);
    }
  }
  return places;
};
