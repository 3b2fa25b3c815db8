import type { Scene } from '../../domain/reference-type.ts';
import { bodySlug } from '../shared/body-slug.ts';

export interface BodyPlace {
  readonly start: number;
  readonly end: number;
  /** Registry ids, or one made of the full name. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly rule: string;
}

/** Nouns that open the name of a body; what follows in capitals is the rest of the name. */
const HEAD =
  /(?<![\p{L}-])(?:(?:Nederlandse|Landelijke|Nationale|Europese|Koninklijke|Stichting|Internationale) )?(?:Stichting|Vereniging|Inspectie|Autoriteit|Instituut|Agentschap|Bureau|Federatie|Platform|Universiteit|Hogeschool|Fonds|Coalitie|Unie|Bond|Genootschap|Rijksinstituut|Expertisecentrum|Kenniscentrum|Samenwerkingsverband|Directoraat-Generaal|Veiligheidsregio)(?: (?:(?:van|voor|der|den|de|het|tot|en|op|in|ter) ){0,3}\p{Lu}[\p{L}\d&.’'-]{1,30}){1,7}/gu;
/** A name in capitals that the text itself shortens: `Landelijke Meldkamer Samenwerking (LMS)`. */
const DEFINED =
  /((?:\p{Lu}[\p{L}\d&’'-]{1,30}(?: (?:van|voor|der|den|de|het|tot|en|op|in)){0,3} ){1,8}\p{Lu}[\p{L}\d&’'-]{1,30}) \((?:hierna:? (?:de |het )?)?(\p{Lu}[\p{L}&]{0,3}\p{Lu}[\p{L}&-]{0,8})\)/gu;

const startsSmall = (text: string, start: number): boolean => /^(?!\p{Lu}|\d)/u.test(text[start] ?? '');
const isWordPart = (text: string, start: number): boolean =>
  /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, start - 2), start));
const initialsOf = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join('');

/** The shortest end of a phrase that the abbreviation fits: what stands before it opens the sentence. */
const namePart = (phrase: string, short: string): string | undefined => {
  const starts = [...phrase.matchAll(/(?<=^|\s)\p{Lu}/gu)].map(({ index }) => index).reverse();
  const at = starts.find(
    (start) => phrase[start]?.toUpperCase() === short[0] && abbreviates(short, phrase.slice(start)),
  );
  return at === undefined ? undefined : phrase.slice(at);
};

/** An abbreviation fits a name when its capitals are the name's, in order. */
const abbreviates = (short: string, name: string): boolean => {
  const capitals = initialsOf(name).toUpperCase();
  let at = 0;
  for (const letter of short.toUpperCase()) {
    at = capitals.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\&-]/gu, '\\$&');

const definedBodies = (scene: Scene, takenStarts: ReadonlySet<number>): BodyPlace[] => {
  const places: BodyPlace[] = [];
  for (const match of scene.text.matchAll(DEFINED)) {
    const [, phrase = '', short = ''] = match;
    const name = namePart(phrase, short);
    if (!name) continue;
    const nameStart = match.index + phrase.length - name.length;
    if (
      /^(?:Wet|Besluit|Regeling|Verordening|Richtlijn|Ministerie|Minister|Artikel|Kamerstuk)/u.test(name) ||
      /(?:wet|besluit|regeling)$/iu.test(name)
    )
      continue;
    const id = `org:${bodySlug(name)}`;
    if (!takenStarts.has(nameStart))
      places.push({
        start: nameStart,
        end: nameStart + name.length,
        ids: [id],
        name,
        rule: 'organisation.defined',
      });
    const use = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(short)}(?![\\p{L}\\p{N}])`, 'gu');
    for (const { index } of scene.text.matchAll(use)) {
      if (index > match.index && !takenStarts.has(index))
        places.push({ start: index, end: index + short.length, ids: [id], name, rule: 'organisation.alias' });
    }
  }
  return places;
};

/** Bodies by gazetteer, by their head noun, and by the abbreviation that the text gives them; overlaps within the type settled. */
export const bodyPlaces = (scene: Scene): readonly BodyPlace[] => {
  const { text } = scene;
  const known = scene
    .names('organisation')
    .filter(({ start }) => !startsSmall(text, start) && !isWordPart(text, start))
    .map(({ start, end, ids }) => ({ start, end, ids, name: text.slice(start, end), rule: 'organisation.name' }));
  const starts = new Set(known.map(({ start }) => start));
  const patterned = [...text.matchAll(HEAD)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    ids: [`org:${bodySlug(name)}`],
    name,
    rule: 'organisation.head-noun',
  }));
  const all = [...known, ...definedBodies(scene, starts), ...patterned].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: BodyPlace[] = [];
  for (const place of all) {
    const last = kept.at(-1);
    if (!last || place.start >= last.end) kept.push(place);
    else if (place.end - place.start > last.end - last.start) kept[kept.length - 1] = place;
  }
  return kept;
};
