import type { Scene } from '../../domain/reference-type.ts';
import { hashOf } from '../../text/word-table.ts';
import { bodySlug } from '../shared/body-slug.ts';
import type { BodyPlace } from './body-place.ts';
import { OF_A_BODY } from './body-words.ts';
import { type CapitalWords, capitalWords, wordBefore } from './capital-words.ts';
import { isNoBody } from './not-bodies.ts';
import { isOtherName } from './other-names.ts';
import { ACTOR, BEFORE_AN_ACTOR } from './word-roles.ts';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a place. */
const PLACE_WORDS = wordSet(
  'in te uit naar nabij richting regio stad dorp gemeente provincie eiland haven station luchthaven',
);
/** Before a person, and behind a first name or another capital. */
const TITLES = wordSet(
  'heer mevrouw meneer minister president premier koning paus generaal lid collega advocaat hoogleraar professor journalist dokter rechter burgemeester wethouder motie amendement',
);
const ACTS = wordSet(
  'heeft wil stelt geeft zegt biedt meldt werkt levert verkoopt betaalt gebruikt verwerkt schrijft reageert krijgt moet mag kan zal beschikt voldoet handelt hanteert zelf doet vraagt ontvangt maakt ondersteunt zegde werd had is voert gaf kreeg zou',
);
/** Small words that open a sentence: a capital on them is no first name. */
const OPENERS = wordSet(
  'als en of dat wat heeft hebben kan is ook maar hoe waarom welke wie waar wanneer omdat voor van aan over op om onder tegen naast na sinds gaat moet wil zal zou laat toen daarom klopt kunt vindt deelt doet werkt wordt worden zijn was alleen dus zo zowel zolang indien hoewel terwijl zodra',
);
const ARTICLES = wordSet('de het een deze die dit dat zijn haar hun onze');
const NAME = /^\p{Lu}[\p{L}\d]{3,24}$/u;
interface Witness {
  readonly places: { start: number; end: number }[];
  /** Where the name stands before a hyphen: `Bunq-medewerkers`. */
  readonly compounds: number[];
  actor: number;
  acts: number;
  articles: number;
  /** Times that the words around it showed a place or a person. */
  against: number;
}

const nextWord = (text: string, end: number): string => /^ (\p{Ll}{2,14})/u.exec(text.slice(end, end + 16))?.[1] ?? '';

const testify = (text: string, witness: Witness, start: number, end: number): void => {
  const written = wordBefore(text, start);
  const before = written.toLowerCase();
  const known = BEFORE_AN_ACTOR.has(before) || ARTICLES.has(before) || OPENERS.has(before);
  if (PLACE_WORDS.has(before) || TITLES.has(before) || (/^\p{Lu}\p{Ll}/u.test(written) && !known)) witness.against += 1;
  if (/^ (?:(?:van|de|der|den|el) )?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 12))) witness.against += 1;
  if (BEFORE_AN_ACTOR.has(before)) witness.actor += 1;
  if (ARTICLES.has(before)) witness.articles += 1;
  if (ACTS.has(nextWord(text, end)) || ACTS.has(before)) witness.acts += 1;
  witness.places.push({ start, end });
};

const isName = (name: string): boolean => NAME.test(name) && !/^\p{Lu}+$/u.test(name) && !isNoBody(name);

/** Offset of a hyphen inside a word of the list, -1 for none. */
const hyphenIn = (words: CapitalWords, index: number): number =>
  words.isMixed(index) ? words.word(index).indexOf('-') : -1;

/** Names that stand somewhere behind `door`, `volgens` …, or before what only a body has: the others cannot be one. */
const actors = (words: CapitalWords): Map<string, Witness> => {
  const found = new Map<string, Witness>();
  for (let index = 0; index < words.count; index += 1) {
    const hyphen = hyphenIn(words, index);
    const acts = hyphen < 0 ? (words.roles(index) & ACTOR) !== 0 : OF_A_BODY.has(words.word(index).slice(hyphen + 1));
    if (!acts) continue;
    const name = hyphen < 0 ? words.word(index) : words.word(index).slice(0, hyphen);
    if (!found.has(name) && isName(name))
      found.set(name, { places: [], compounds: [], actor: 0, acts: 0, articles: 0, against: 0 });
  }
  return found;
};

/** What the words around each place of the names say. */
const hear = (text: string, words: CapitalWords, witnesses: ReadonlyMap<string, Witness>): void => {
  const hashes = new Set(Array.from(witnesses.keys(), (name) => hashOf(name, 0, name.length)));
  for (let index = 0; index < words.count; index += 1) {
    if (!words.isMixed(index) && !hashes.has(words.hash(index))) continue;
    const word = words.word(index);
    const hyphen = hyphenIn(words, index);
    const witness = witnesses.get(hyphen < 0 ? word : word.slice(0, hyphen));
    if (!witness) continue;
    const start = words.start(index);
    const end = words.end(index);
    if (hyphen < 0) testify(text, witness, start, end);
    else {
      witness.compounds.push(start);
      if (OF_A_BODY.has(word.slice(hyphen + 1))) witness.actor += 1;
    }
  }
};

const isBody = ({ places, actor, acts, articles, against }: Witness): boolean =>
  against * 6 < places.length && places.length > 2 && articles * 4 <= places.length && actor > 0 && acts > 0;

/** Whether another gazetteer has a name at one of the places. */
const isTaken = (scene: Scene, { places, compounds }: Witness): boolean =>
  places.some(({ start }) => isOtherName(scene, start)) || compounds.some((start) => isOtherName(scene, start));

/** One word in capitals that the document names again and again as somebody who acts, and never as a place or a person. */
export const recurringBodies = (scene: Scene): BodyPlace[] => {
  const { text } = scene;
  const words = capitalWords(scene);
  const witnesses = actors(words);
  if (witnesses.size === 0) return [];
  hear(text, words, witnesses);
  return [...witnesses]
    .filter(
      ([name, witness]) => isBody(witness) && !isTaken(scene, witness) && !text.includes(` ${name.toLowerCase()}`),
    )
    .flatMap(([name, { places }]) =>
      places.map((place) => ({ ...place, ids: [`org:${bodySlug(name)}`], name, rule: 'organisation.recurring' })),
    );
};
