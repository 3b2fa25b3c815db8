import type { Scene } from '../../domain/reference-type.ts';
import { bodySlug } from '../shared/body-slug.ts';
import type { BodyPlace } from './body-place.ts';
import { OF_A_BODY } from './body-words.ts';
import { capitalWords, wordBefore } from './capital-words.ts';
import { isNoBody } from './not-bodies.ts';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a place. */
const PLACE_WORDS = wordSet(
  'in te uit naar nabij richting regio stad dorp gemeente provincie eiland haven station luchthaven',
);
/** Before a person, and behind a first name or another capital. */
const TITLES = wordSet(
  'heer mevrouw meneer minister president premier koning paus generaal lid collega advocaat hoogleraar professor journalist dokter rechter burgemeester wethouder motie amendement',
);
/** Before somebody who acts: a body, for places and people are killed by their own words. */
const ACTOR_WORDS = wordSet('bij door via namens volgens');
const ACTS = wordSet(
  'heeft wil stelt geeft zegt biedt meldt werkt levert verkoopt betaalt gebruikt verwerkt schrijft reageert krijgt moet mag kan zal beschikt voldoet handelt hanteert zelf doet vraagt ontvangt maakt ondersteunt zegde werd had is voert gaf kreeg zou',
);
/** Small words that open a sentence: a capital on them is no first name. */
const OPENERS = wordSet(
  'als en of dat wat heeft hebben kan is ook maar hoe waarom welke wie waar wanneer omdat voor van aan over op om onder tegen naast na sinds gaat moet wil zal zou laat toen daarom klopt kunt vindt deelt doet werkt wordt worden zijn was alleen dus zo zowel zolang indien hoewel terwijl zodra',
);
const ARTICLES = wordSet('de het een deze die dit dat zijn haar hun onze');
const NAME = /^\p{Lu}[\p{L}\d]{3,24}$/u;
const OTHER_NAMES = [
  'person',
  'surname',
  'party',
  'ministry',
  'law',
  'treaty',
  'eu-act',
  'medium',
  'portfolio',
] as const;

interface Witness {
  readonly places: { start: number; end: number }[];
  actor: number;
  acts: number;
  articles: number;
  /** Times that the words around it showed a place or a person. */
  against: number;
  /** Another gazetteer has the name. */
  taken: boolean;
}

const nextWord = (text: string, end: number): string => /^ (\p{Ll}{2,14})/u.exec(text.slice(end, end + 16))?.[1] ?? '';

const testify = (text: string, witness: Witness, start: number, end: number): void => {
  const written = wordBefore(text, start);
  const before = written.toLowerCase();
  const known = ACTOR_WORDS.has(before) || ARTICLES.has(before) || OPENERS.has(before);
  if (PLACE_WORDS.has(before) || TITLES.has(before) || (/^\p{Lu}\p{Ll}/u.test(written) && !known)) witness.against += 1;
  if (/^ (?:(?:van|de|der|den|el) )?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 12))) witness.against += 1;
  if (ACTOR_WORDS.has(before)) witness.actor += 1;
  if (ARTICLES.has(before)) witness.articles += 1;
  if (ACTS.has(nextWord(text, end)) || ACTS.has(before)) witness.acts += 1;
  witness.places.push({ start, end });
};

const isBody = ({ places, actor, acts, articles, against, taken }: Witness): boolean =>
  !taken && against * 6 < places.length && places.length > 2 && articles * 4 <= places.length && actor > 0 && acts > 0;

/** One word in capitals that the document names again and again as somebody who acts, and never as a place or a person. */
export const recurringBodies = (scene: Scene): BodyPlace[] => {
  const { text } = scene;
  const taken = new Set(OTHER_NAMES.flatMap((kind) => scene.names(kind).map(({ start }) => start)));
  const witnesses = new Map<string, Witness>();
  for (const { start, end } of capitalWords(scene)) {
    const hyphen = text.slice(start, end).indexOf('-');
    const name = hyphen < 0 ? text.slice(start, end) : text.slice(start, start + hyphen);
    if (!NAME.test(name) || /^\p{Lu}+$/u.test(name) || isNoBody(name)) continue;
    const witness = witnesses.get(name) ?? { places: [], actor: 0, acts: 0, articles: 0, against: 0, taken: false };
    witnesses.set(name, witness);
    if (taken.has(start)) witness.taken = true;
    if (hyphen < 0) testify(text, witness, start, end);
    else if (OF_A_BODY.has(text.slice(start + hyphen + 1, end))) witness.actor += 1;
  }
  return [...witnesses]
    .filter(([name, witness]) => isBody(witness) && !text.includes(` ${name.toLowerCase()}`))
    .flatMap(([name, { places }]) =>
      places.map((place) => ({ ...place, ids: [`org:${bodySlug(name)}`], name, rule: 'organisation.recurring' })),
    );
};
