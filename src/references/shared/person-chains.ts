import type { NameHit } from '../../domain/names.ts';
import type { Scene } from '../../domain/reference-type.ts';

/** A person's name where the words around it say that a person of the Chamber or cabinet is meant. */
export interface PersonPlace {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  /** Party ids in the parentheses behind the name, or behind the whole enumeration (`beiden PvdA`). */
  readonly parties: readonly string[];
  readonly role?: 'member' | 'office';
  readonly rule: string;
}

const JOINS =
  /^(?:\s?\([^()\n]{1,60}\))?(?:,\s?|,?\sen\s|\s?\/\s?|-)(?:het (?:lid|Kamerlid)\s|de leden\s|van\s(?:het lid|de leden)\s)?$/iu;
const MEMBER_CUE =
  /(?:(?:^|[^\p{L}])(?:(?:Tweede |Eerste )?Kamerl(?:id|eden)|lid|leden|heer|heren|mevrouw|mevr\.|dhr\.|woordvoerder|indieners?|moties?(?: van(?: het)?)?|amendement(?:en)?(?: van(?: het)?)?)[ -])$/iu;
const OFFICE_CUE =
  /(?:^|[^\p{L}])(?:minister(?:-president)?|staatssecretaris|bewindspersoon|premier|ministers)(?: voor [\p{L} ,-]{3,60}| van [\p{L} ,-]{3,60})?[ ,]{1,2}$/iu;
const PARENTHESES = /^\s?\(([^()\n]{1,60})\)/u;

const isCapitalised = (text: string, { start, end }: NameHit): boolean => /\p{Lu}/u.test(text.slice(start, end));

/** Full names, and surnames that are no part of one; in text order. */
const nameHits = (scene: Scene): (NameHit & { full: boolean })[] => {
  const full = scene.names('person').filter((hit) => /^\p{Lu}/u.test(scene.text[hit.start] ?? ''));
  const ends = new Set<number>();
  for (const { end } of full) ends.add(end);
  const bare = scene.names('surname').filter((hit) => isCapitalised(scene.text, hit) && !ends.has(hit.end));
  const starts = new Set([...full, ...bare].map(({ start }) => start));
  // half of a double name that the registry does not know is another person's; `motie Joseph-Agema` is two
  const whole = ({ end }: NameHit): boolean => !/^-\p{Lu}/u.test(scene.text.slice(end, end + 2)) || starts.has(end + 1);
  return [
    ...full.map((hit) => ({ ...hit, full: true })),
    ...bare.filter(whole).map((hit) => ({ ...hit, full: false })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
};

const partiesAt = (scene: Scene, start: number, end: number): string[] =>
  scene
    .names('party')
    .filter((hit) => hit.start >= start && hit.end <= end)
    .flatMap(({ ids }) => ids);

const LINE_END = /^[ \t]*(?:\n|$)/u;

/** Names joined by commas and `en` stand or fall together. */
const chainsOf = (hits: readonly (NameHit & { full: boolean })[], text: string) => {
  const chains: (NameHit & { full: boolean })[][] = [];
  for (const hit of hits) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (
      chain &&
      last &&
      hit.start >= last.end &&
      hit.start - last.end < 90 &&
      JOINS.test(text.slice(last.end, hit.start))
    )
      chain.push(hit);
    else if (!last || hit.start >= last.end) chains.push([hit]);
  }
  return chains;
};

const partyIndex =
  (scene: Scene): ((position: number) => { ids: string[]; shared: boolean } | undefined) =>
  (position) => {
    const match = PARENTHESES.exec(scene.text.slice(position, position + 70));
    if (!match) return undefined;
    const ids = partiesAt(scene, position, position + match[0].length);
    return ids.length > 0 ? { ids, shared: /^(?:beiden|allen|alle)\s/u.test(match[1] ?? '') } : undefined;
  };

const remembered = new WeakMap<Scene, readonly PersonPlace[]>();

const findPlaces = (scene: Scene): readonly PersonPlace[] => {
  const { text } = scene;
  const partyBehind = partyIndex(scene);
  const places: PersonPlace[] = [];
  const introduced = new Map<string, readonly string[]>();
  const open: NameHit[] = [];
  for (const chain of chainsOf(nameHits(scene), text)) {
    const [first] = chain;
    if (!first) continue;
    const before = text.slice(Math.max(0, first.start - 90), first.start);
    const role = MEMBER_CUE.test(before) ? 'member' : OFFICE_CUE.test(before) ? 'office' : undefined;
    const parties = chain.map(({ end }) => partyBehind(end));
    const shared = parties.at(-1)?.shared ? parties.at(-1)?.ids : undefined;
    const ownLine = /(?:^|\n)[ \t]*$/u.test(before) && LINE_END.test(text.slice(chain.at(-1)?.end));
    const cued = role !== undefined || parties.some(Boolean);
    chain.forEach((hit, index) => {
      const accepted = cued || hit.full || ownLine;
      if (!accepted) {
        open.push(hit);
        return;
      }
      introduced.set(scene.folded.slice(hit.start, hit.end), hit.ids);
      const rule = `person.${hit.full ? 'full-name' : role ? `${role}-cue` : parties.some(Boolean) ? 'party' : 'signature'}`;
      places.push({
        start: hit.start,
        end: hit.end,
        ids: hit.ids,
        parties: parties[index]?.ids ?? shared ?? [],
        ...(role ? { role } : {}),
        rule,
      });
    });
  }
  // a surname that the text introduced once is that person again
  const surnames = new Set(
    [...introduced.keys()].flatMap((name) => [
      name,
      ...name.split(' ').map((_, index, words) => words.slice(index).join(' ')),
    ]),
  );
  for (const hit of open) {
    const name = scene.folded.slice(hit.start, hit.end);
    const startsName = /^(?:\p{Lu}|(?:van|de|der|den|ter|ten|el|la|le|in|op|'t|’t)\s)/u.test(
      text.slice(hit.start, hit.end),
    );
    if (surnames.has(name) && startsName && name.length > 3)
      places.push({ start: hit.start, end: hit.end, ids: hit.ids, parties: [], rule: 'person.again' });
  }
  return places.sort((a, b) => a.start - b.start);
};

/** Found once a scene; persons, motions and ministries build on it. */
export const personPlaces = (scene: Scene): readonly PersonPlace[] => {
  const known = remembered.get(scene);
  if (known) return known;
  const places = findPlaces(scene);
  remembered.set(scene, places);
  return places;
};
