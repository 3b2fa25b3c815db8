import type { Scene } from '../../domain/reference-type.ts';
import { bodySlug } from '../shared/body-slug.ts';
import { stemFinder } from '../shared/finders.ts';
import type { BodyPlace } from './body-place.ts';
import { bodyLikeness, endsAsSortOfBody, OF_A_BODY, SORT_BEHIND, SORTS_OF_BODIES } from './body-words.ts';
import { type CapitalWords, capitalWords, wordBefore } from './capital-words.ts';
import { placesNamed } from './places-named.ts';
import { withinSentence } from './sentence-cut.ts';

const NO_NAME =
  /^(?:De|Het|Een|In|Voor|Van|Als|Dat|Dit|Die|Deze|Ook|Zij|Hij|Nederland|Europa|Rijk|Kamer|Vraag|Antwoord|Den|Amsterdam|Rotterdam|Utrecht|Duitsland|België|Frankrijk|China|Rusland|Oekraïne|Turkije|Israël|Gaza|Caribisch|Curaçao|Aruba|Bonaire|Sint|Saba|Groningen|Limburg|Brabant|Zeeland|Drenthe|Overijssel|Gelderland|Flevoland|Friesland|Fryslân|Noord|Zuid|Oost|West|Defensie|Justitie|Financiën|Binnenlandse|Buitenlandse|Sociale|Economische|Volksgezondheid|Onderwijs|Landbouw|Infrastructuur|Natura|Syrië|Iran|Irak|Wet|Raad|Commissie|Stichting|Vereniging|Eindhoven|Tilburg|Almere|Breda|Nijmegen|Arnhem|Enschede|Leiden|Haarlem|Zwolle|Maastricht|Delft|Schiphol)(?![\p{L}])/u;
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:se|ische|isch)$/u;
const ACRONYM = /^[\p{Lu}\d.&-]{1,5}$/u;

const isName = (name: string): boolean =>
  name.length > 2 && !NO_NAME.test(name) && !ADJECTIVE.test(name) && !ACRONYM.test(name);

const NAME = String.raw`\p{Lu}[\p{L}\d&.’'+-]{1,30}(?: (?:(?:pa|di|of|for|and|the|la|el|van|voor|de) ){0,2}\p{Lu}[\p{L}\d&.’'+-]{1,30}){0,3}`;
const NAMES = new RegExp(NAME, 'gu');
/** What opens a list of names, and the words before it that say of what: `organisaties (bijvoorbeeld A, B en C)`. */
const listOpeners = stemFinder(
  /(?<!\p{L})(?:zoals|als|waaronder|te weten|namelijk|bijvoorbeeld|bijv\.|o\.a\.) (?=(?:de |het |via )?\p{Lu})/gu,
  ...['zoals ', 'als ', 'waaronder ', 'te weten ', 'namelijk ', 'bijvoorbeeld ', 'bijv. ', 'o.a. '],
);
const OF_BODIES = new RegExp(`${SORTS_OF_BODIES}(?: [\\p{L}.]{1,15}){0,5}[ ,(]{1,2}$`, 'u');
const LIST = new RegExp(`(?:de |het |via )?(${NAME}(?:(?:, | en | of )(?:de |het )?${NAME}){0,6})`, 'uy');

const listed = (scene: Scene): { start: number; name: string }[] =>
  listOpeners(scene).flatMap(({ index, 0: opener }) => {
    if (!OF_BODIES.test(scene.text.slice(Math.max(0, index - 110), index))) return [];
    LIST.lastIndex = index + opener.length;
    const found = LIST.exec(scene.text);
    if (!found?.[1]) return [];
    const from = found.index + found[0].length - found[1].length;
    return Array.from(found[1].matchAll(NAMES), ({ index: at, 0: name }) => ({
      start: from + at,
      name: withinSentence(name),
    }));
  });

const SMALL = /^\p{Ll}/u;
const QUOTES = '«‘\'“"';
const GAP = /^ (?:(?:pa|di|of|la|the) )?$/u;

/** What the word before a name makes of it: `het chemiebedrijf X`, `de directeur van X`. */
const ruleBefore = (text: string, words: CapitalWords, index: number): string | undefined => {
  const from = words.before(index);
  const start = words.start(index);
  if (from < start) {
    if (endsAsSortOfBody(text, from, start - 1))
      return SMALL.test(text[from] ?? '') ? 'organisation.sort-before' : undefined;
    const isOf = start - from === 4 && (text.startsWith('van ', from) || text.startsWith('bij ', from));
    return isOf && OF_A_BODY.has(wordBefore(text, from)) ? 'organisation.part-before' : undefined;
  }
  if (start === 0 || !QUOTES.includes(text.charAt(start - 1))) return undefined;
  const before = wordBefore(text, start - 1);
  return SMALL.test(before) && endsAsSortOfBody(before, 0, before.length) ? 'organisation.sort-before' : undefined;
};

const OF_A_UNION = /^(?:EU|VN|UN|VS|VK)-/u;

/** Names that only the words around them make a body: `het chemiebedrijf X`, `de directeur van X`, `X-medewerkers`. */
export const cuedBodies = (scene: Scene): BodyPlace[] => {
  const { text } = scene;
  const words = capitalWords(scene);
  const isPlace = placesNamed(scene);
  const places: BodyPlace[] = [];
  const push = (start: number, end: number, rule: string): void => {
    const name = text.slice(start, end);
    if (isName(name) && (name.includes(' ') || !isPlace(name)))
      places.push({ start, end, ids: [`org:${bodySlug(name)}`], name, rule });
  };
  for (const { start, name } of listed(scene))
    if (name.includes(' ') || bodyLikeness(name) !== 'body') push(start, start + name.length, 'organisation.listed');
  for (let index = 0; index < words.count; index += 1) {
    const start = words.start(index);
    const end = words.end(index);
    const hyphen = words.isMixed(index) ? words.word(index).lastIndexOf('-') : -1;
    if (hyphen > 2 && OF_A_BODY.has(text.slice(start + hyphen + 1, end)))
      push(start, start + hyphen, 'organisation.part-behind');
    if (hyphen > 2 && SORT_BEHIND.has(text.slice(start + hyphen + 1, end)) && !OF_A_UNION.test(text.slice(start, end)))
      push(start, end, 'organisation.sort-behind');
    const rule = ruleBefore(text, words, index);
    if (rule === undefined) continue;
    const next = index + 1 < words.count ? words.start(index + 1) : 0;
    const goesOn = next > 0 && GAP.test(text.slice(end, Math.min(next, end + 6)));
    push(start, goesOn ? words.end(index + 1) : end, rule);
  }
  return places;
};
