import type { Scene } from '../../domain/reference-type.ts';
import { firstFrom } from '../../text/sorted.ts';
import { bodySlug } from '../shared/body-slug.ts';
import { personPlaces } from '../shared/person-chains.ts';
import type { BodyPlace } from './body-place.ts';
import { cuedBodies } from './cued.ts';
import { definedBodies, definedPlace } from './defined.ts';
import { namedByNoun } from './head-noun.ts';
import { listedBodies } from './in-lists.ts';
import { occurrencesOf } from './occurrences.ts';
import { recurringBodies } from './recurring.ts';
import { registeredBodies } from './registered.ts';
import { speakingAcronyms } from './speaking.ts';

const byPlace = (a: BodyPlace, b: BodyPlace): number => a.start - b.start || b.end - a.end;

/** The longest wins; of two equally long ones the first in the list. */
const settled = (places: readonly BodyPlace[]): BodyPlace[] => {
  const kept: BodyPlace[] = [];
  for (const place of [...places].sort(byPlace)) {
    const last = kept.at(-1);
    if (!last || place.start >= last.end) kept.push(place);
    else if (place.end - place.start > last.end - last.start) kept[kept.length - 1] = place;
  }
  return kept;
};

/** `Stichting Tuchtrecht Banken` is also called `Tuchtrecht Banken`. */
const shortNames = (name: string): string[] => {
  const rest = /^(?:Stichting|Vereniging) (\p{Lu}.{3,})$/u.exec(name)?.[1];
  return rest && / |\p{Lu}.*\p{Lu}/u.test(rest) ? [rest] : [];
};

/** `Qredits Microfinanciering Nederland (Qredits)`: called by its first word. */
const FIRST_AGAIN = /^ \((?:hierna:? )?(?:de |het )?[‘'“"]?(\p{Lu}[\p{L}\d-]{2,20})[’'”"]?\)/u;

/** Stand in lists with countries and regions. */
const COMMUNITY = /^(?:EU|VN|UN|NAVO|Europese Unie|Verenigde Naties|gemeente.*|provincie.*)$/u;

/**
 * Bodies by gazetteer, by a noun of their own, by the abbreviation that the text gives them and by the words around
 * them; a name found once counts wherever the document has it.
 */
export const bodyPlaces = (scene: Scene): readonly BodyPlace[] => {
  const people = new Set<number>();
  for (const { start, rule } of personPlaces(scene)) if (rule !== 'person.again') people.add(start);
  const nobody = ({ start }: BodyPlace): boolean => !people.has(start);
  const known = registeredBodies(scene).filter(nobody);
  const defined = definedBodies(scene);
  const idsAt = (start: number, end: number): readonly string[] | undefined => {
    const place = known[firstFrom(known, start)];
    return place?.start === start && place.end === end ? place.ids : undefined;
  };
  const first = settled([
    ...known,
    ...defined.map(definedPlace),
    ...namedByNoun(scene),
    ...cuedBodies(scene).filter(nobody),
    ...listedBodies(
      scene,
      known.filter(({ name }) => !COMMUNITY.test(name)),
    ).filter(nobody),
    ...recurringBodies(scene),
  ]);
  const names = new Map<string, Pick<BodyPlace, 'ids' | 'name' | 'rule'>>();
  for (const { name, ids, rule } of first) {
    if (rule === 'organisation.name' || rule === 'organisation.sort') continue;
    for (const form of [name, ...shortNames(name)])
      if (!names.has(form)) names.set(form, { ids, name, rule: 'organisation.again' });
  }
  for (const { name, short, start, shortAt } of defined) {
    if (idsAt(shortAt, shortAt + short.length)) continue;
    const ids = idsAt(start, start + name.length) ?? [`org:${bodySlug(name)}`];
    names.set(short, { ids, name, rule: 'organisation.alias' });
  }
  for (const { end, name, ids } of first) {
    const word = FIRST_AGAIN.exec(scene.text.slice(end, end + 28))?.[1];
    if (word && name.startsWith(`${word} `)) names.set(word, { ids, name, rule: 'organisation.alias' });
  }
  for (const name of speakingAcronyms(scene))
    if (!names.has(name)) names.set(name, { ids: [`org:${bodySlug(name)}`], name, rule: 'organisation.speaks' });
  return settled([...first, ...occurrencesOf(scene, names)]);
};
