import type { Scene } from '../../domain/reference-type.ts';
import { bodySlug } from '../shared/body-slug.ts';
import type { BodyPlace } from './body-place.ts';
import { OF_A_BODY, SORT_OF_BODY } from './body-words.ts';
import { capitalWords, wordBefore } from './capital-words.ts';

const NO_NAME =
  /^(?:De|Het|Een|In|Voor|Van|Als|Dat|Dit|Die|Deze|Ook|Zij|Hij|Nederland|Europa|Rijk|Kamer|Vraag|Antwoord|Den|Amsterdam|Rotterdam|Utrecht|Duitsland|België|Frankrijk|China|Rusland|Oekraïne|Turkije|Israël|Gaza|Caribisch|Curaçao|Aruba|Bonaire|Sint|Saba|Groningen|Limburg|Brabant|Zeeland|Drenthe|Overijssel|Gelderland|Flevoland|Friesland|Fryslân|Noord|Zuid|Oost|West|Defensie|Justitie|Financiën|Binnenlandse|Buitenlandse|Sociale|Economische|Volksgezondheid|Onderwijs|Landbouw|Infrastructuur|Natura|Syrië|Iran|Irak|Wet|Raad|Commissie|Stichting|Vereniging|Eindhoven|Tilburg|Almere|Breda|Nijmegen|Arnhem|Enschede|Leiden|Haarlem|Zwolle|Maastricht|Delft|Schiphol)(?![\p{L}])/u;
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:se|ische|isch)$/u;
const ACRONYM = /^[\p{Lu}\d.&-]{1,5}$/u;

const isName = (name: string): boolean =>
  name.length > 2 && !NO_NAME.test(name) && !ADJECTIVE.test(name) && !ACRONYM.test(name);

/** Names that only the words around them make a body: `het chemiebedrijf X`, `de directeur van X`, `X-medewerkers`. */
export const cuedBodies = (scene: Scene): BodyPlace[] => {
  const { text } = scene;
  const words = capitalWords(scene);
  const places: BodyPlace[] = [];
  const push = (start: number, end: number, rule: string): void => {
    const name = text.slice(start, end);
    if (isName(name)) places.push({ start, end, ids: [`org:${bodySlug(name)}`], name, rule });
  };
  words.forEach(({ start, end }, index) => {
    const hyphen = text.slice(start, end).lastIndexOf('-');
    if (hyphen > 2 && OF_A_BODY.has(text.slice(start + hyphen + 1, end)))
      push(start, start + hyphen, 'organisation.part-behind');
    const quoted = /[«‘'“"]/u.test(text[start - 1] ?? '');
    const before = wordBefore(text, quoted ? start - 1 : start);
    if (!/^\p{Ll}/u.test(before)) return;
    const next = words[index + 1];
    const runs = next && text.slice(end, next.start) === ' ' ? next.end : end;
    if (SORT_OF_BODY.test(before)) push(start, runs, 'organisation.sort-before');
    else if ((before === 'van' || before === 'bij') && OF_A_BODY.has(wordBefore(text, start - before.length - 1)))
      push(start, runs, 'organisation.part-before');
  });
  return places;
};
