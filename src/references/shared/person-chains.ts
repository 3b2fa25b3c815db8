import type { Scene } from '../../domain/reference-type.ts';
import { firstFrom } from '../../text/sorted.ts';
import { type OfficePlace, officePlaces } from './office-places.ts';
import { cueReader } from './person-cues.ts';
import { chainsOf, type PersonHit, personHits } from './person-hits.ts';

/** A person's name where the words around it say that a person of the Chamber or cabinet is meant. */
export interface PersonPlace {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  /** Party ids in the parentheses behind the name, or behind the whole enumeration (`beiden PvdA`). */
  readonly parties: readonly string[];
  readonly role: 'member' | 'office' | undefined;
  /** Of the office right behind the name. */
  readonly rank?: OfficePlace['rank'] | undefined;
  /** `mevrouw`, `de heer`. */
  readonly gender: 'vrouw' | 'man' | undefined;
  readonly rule: string;
}

const PARENTHESES = /^\s?\(([^()]{1,60})\)/u;
/** The parties between parentheses behind a name. */
const partyReader = ({
  text,
  names,
}: Scene): ((position: number) => { ids: string[]; shared: boolean } | undefined) => {
  const hits = names('party');
  return (position) => {
    if (text[position] !== '(' && text[position + 1] !== '(') return undefined;
    const match = PARENTHESES.exec(text.slice(position, position + 70));
    if (!match) return undefined;
    const end = position + match[0].length;
    const ids: string[] = [];
    for (let index = firstFrom(hits, position); (hits[index]?.start ?? end) < end; index += 1) {
      const hit = hits[index];
      if (hit && hit.end <= end) ids.push(...hit.ids);
    }
    return ids.length > 0 ? { ids, shared: /^(?:beiden|allen|alle)\s/u.test(match[1] ?? '') } : undefined;
  };
};

const ruleOf = (hit: PersonHit, role: string | undefined, party: boolean): string =>
  `person.${hit.full ? 'full-name' : role ? `${role}-cue` : party ? 'party' : 'signature'}`;

/** So many names of members in a row need no other sign. */
const MANY = 4;
/** So many are the members that were present, or that signed together. */
const AS_MEMBERS = 8;

/** Behind a name: `c.s.`, or a colon where a speaker takes the floor. */
const MEMBER_BEHIND = /^\s?c\.\s?s\.?(?![\p{L}])/iu;
const C = 99;
const isMemberBehind = (text: string, end: number): boolean =>
  ((text.charCodeAt(end) | 32) === C || (text.charCodeAt(end + 1) | 32) === C) &&
  MEMBER_BEHIND.test(text.slice(end, end + 8));

/** `Van Dijk, wegens bezigheden elders`: who sent an apology. */
const ABSENT = /^, (?:wegens|in verband met) /u;
/** What stands on the line before: nothing, or names that no register has. */
const LIST_SO_FAR = /^(?:\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24})?(?:, | en )){0,3}$/u;
const LINE = 80;
const lineBefore = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - LINE), start);
  return before.slice(before.lastIndexOf('\n') + 1);
};

/** `mevrouw Roos, Griffier Tweede Kamer`: the Chamber's staff. */
const STAFF = /^, (?:de )?(?:(?:plaatsvervangend|adjunct)[ -])?griffier/iu;

/** `(Noorman-den Uyl/Vendrik)`, behind the number of their motion or amendment. */
const areTogether = (text: string, chain: readonly PersonHit[]): boolean => {
  const start = chain[0]?.start ?? 0;
  const end = chain.at(-1)?.end ?? 0;
  return chain.length > 1 && text[start - 1] === '(' && text[end] === ')' && text.slice(start, end).includes('/');
};

/** `R. (Robert) Tieman`, `A.A. (Thierry) Aartsen`, as some ministries sign. */
const CALLED = /(?:\p{Lu}\.\s?){1,5}\(\p{Lu}[\p{L}’-]{1,20}\) $/u;
const calledBefore = (text: string, start: number): number =>
  text[start - 2] === ')' ? (CALLED.exec(text.slice(Math.max(0, start - 48), start))?.[0].length ?? 0) : 0;

const SURNAME_START = /^(?:\p{Lu}|(?:van|de|der|den|ter|ten|el|la|le|in|op|'t|’t)\s)/u;

/** A surname that the text introduced once is that person again. */
const againPlaces = (
  scene: Scene,
  open: readonly PersonHit[],
  introduced: ReadonlyMap<string, PersonPlace['gender']>,
): PersonPlace[] => {
  if (open.length === 0) return [];
  const surnames = new Map(
    [...introduced].flatMap(([name, gender]) =>
      name.split(' ').map((_, index, words) => [words.slice(index).join(' '), gender] as const),
    ),
  );
  return open
    .filter(({ start, end }) => {
      const name = scene.folded.slice(start, end);
      return surnames.has(name) && name.length > 3 && SURNAME_START.test(scene.text.slice(start, end));
    })
    .map(({ start, end, ids }) => ({
      start,
      end,
      ids,
      parties: [],
      role: undefined,
      gender: surnames.get(scene.folded.slice(start, end)),
      rule: 'person.again',
    }));
};

const findPlaces = (scene: Scene): readonly PersonPlace[] => {
  const { text } = scene;
  const partyBehind = partyReader(scene);
  const cuesOf = cueReader(scene);
  const ranks = new Map(officePlaces(scene).map(({ start, rank }) => [start, rank]));
  const places: PersonPlace[] = [];
  const introduced = new Map<string, PersonPlace['gender']>();
  const open: PersonHit[] = [];
  for (const chain of chainsOf(personHits(scene), text)) {
    const { role: said, gender, signature } = cuesOf(chain);
    const end = chain.at(-1)?.end ?? 0;
    const comma = text.charAt(end) === ',';
    const isAbsent =
      comma && ABSENT.test(text.slice(end, end + 18)) && LIST_SO_FAR.test(lineBefore(text, chain[0]?.start ?? 0));
    const role = said ?? (isAbsent || chain.length >= AS_MEMBERS ? 'member' : undefined);
    const parties = chain.map(({ end }) => partyBehind(end));
    const shared = parties.at(-1)?.shared ? parties.at(-1)?.ids : undefined;
    const cued =
      chain.length >= MANY ||
      role !== undefined ||
      parties.some(Boolean) ||
      signature ||
      areTogether(text, chain) ||
      calledBefore(text, chain[0]?.start ?? 0) > 0 ||
      isMemberBehind(text, end);
    if (comma && STAFF.test(text.slice(end, end + 28))) continue;
    chain.forEach((hit, index) => {
      if (!cued && !hit.full) {
        open.push(hit);
        return;
      }
      // `mevrouw Helder, minister voor Langdurige Zorg en Sport`
      const rank = text.startsWith(', ', hit.end) ? ranks.get(hit.end + 2) : undefined;
      introduced.set(scene.folded.slice(hit.start, hit.end), index === 0 ? gender : undefined);
      places.push({
        start: hit.start - (hit.full ? 0 : calledBefore(text, hit.start)),
        end: hit.end,
        ids: hit.ids,
        parties: parties[index]?.ids ?? shared ?? [],
        role: rank ? 'office' : role,
        rank,
        gender: index === 0 ? gender : undefined,
        rule: ruleOf(hit, role, parties.some(Boolean)),
      });
    });
  }
  return [...places, ...againPlaces(scene, open, introduced)].sort((a, b) => a.start - b.start);
};

const remembered = new WeakMap<Scene, readonly PersonPlace[]>();

/** Found once a scene; persons, motions and ministries build on it. */
export const personPlaces = (scene: Scene): readonly PersonPlace[] => {
  const known = remembered.get(scene);
  if (known) return known;
  const places = findPlaces(scene);
  remembered.set(scene, places);
  return places;
};
