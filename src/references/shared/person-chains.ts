import type { NameHit } from '../../domain/names.ts';
import type { Scene } from '../../domain/reference-type.ts';
import { officePlaces } from './office-places.ts';

/** A person's name where the words around it say that a person of the Chamber or cabinet is meant. */
export interface PersonPlace {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  /** Party ids in the parentheses behind the name, or behind the whole enumeration (`beiden PvdA`). */
  readonly parties: readonly string[];
  readonly role?: 'member' | 'office';
  /** `mevrouw`, `de heer`. */
  readonly gender?: 'vrouw' | 'man';
  readonly rule: string;
}

const JOINS =
  /^(?:\s?\([^()\n]{1,60}\))?(?:\s?,\s?(?:en\s)?|,?\sen\s|\sEN\s|\s?\/\s?|-|\s–\s)(?:(?:het|de|mevrouw|de heer|collega) )?(?:(?:lid|Kamerlid|leden|heer)\s|van\s(?:het lid|de leden)\s)?$/u;
/** Words that make the name behind them a member's; the last three may be glued to it or hyphened. */
const MEMBER_CUE =
  /(?:(?:^|[^\p{L}]|\p{Ll}(?=[HM]))(?:(?:Tweede |Eerste )?Kamerl(?:id|eden)|lid|leden|heer|heren|mevrouw|meneer|mevr\.|dhr\.|collega(?:['’]s)?|woordvoerders?|fractievoorzitters?|rapporteurs?|indieners?|[Vv]oorzitter:)\s{0,2}(?:–\s)?|(?:^|[^\p{L}])(?:(?:sub)?amendement(?:en)?|moties?|initiatiefwet|wetsvoorstel|initiatiefnota|initiatiefvoorstel)(?:[ -]?|\svan (?:het |de )?))$/iu;
/** The rank right before a name: `minister Hermans`; behind a ministry's name see the end of an office. */
const OFFICE_CUE =
  /(?:^|[^\p{L}]|\p{Ll}(?=[MS]))(?:minister(?:-president)?|ministers|staatssecretaris(?:sen)?|bewindspersoon|bewindslieden|premier)\s?$/iu;
const PARENTHESES = /^\s?\(([^()]{1,60})\)/u;
const FEMALE = /(?:mevrouw|mevr\.)\s{1,2}$/iu;
const MALE = /(?:de\s?heer|meneer|dhr\.)\s{1,2}$/iu;

const isCapitalised = (text: string, { start, end }: NameHit): boolean => /\p{Lu}/u.test(text.slice(start, end));

/** `De heer` is a title, unless somebody of that name is meant (`mevrouw De Heer`). */
const isTitle = (text: string, { start, end }: NameHit): boolean =>
  /^de\s+heer$/iu.test(text.slice(start, end)) &&
  /^\s+(?:\p{Lu}|(?:van|de|den|der|el)\s)/u.test(text.slice(end, end + 6));

/** Full names, and surnames that are no part of one; in text order. */
const nameHits = (scene: Scene): Hit[] => {
  const { text } = scene;
  const full = scene.names('person').filter((hit) => /^\p{Lu}[^\s.]*[\s.]/u.test(text.slice(hit.start, hit.end)));
  const ends = new Set<number>();
  for (const { end } of full) ends.add(end);
  const bare = scene
    .names('surname')
    .filter((hit) => isCapitalised(text, hit) && !ends.has(hit.end) && !isTitle(text, hit));
  const starts = new Set([...full, ...bare].map(({ start }) => start));
  const hitEnds = new Set([...full, ...bare].map(({ end }) => end));
  // half of a double name that the registry does not know is another person's; `motie Joseph-Agema` is two
  const halved = (start: number): boolean =>
    text[start - 1] === '-' &&
    !hitEnds.has(start - 1) &&
    /\p{Lu}[\p{L}’']*-$/u.test(text.slice(Math.max(0, start - 24), start));
  const whole = ({ start, end }: NameHit): boolean =>
    (!/^-\p{Lu}/u.test(text.slice(end, end + 2)) || starts.has(end + 1)) && !halved(start);
  return [
    ...full.map((hit) => ({ ...hit, full: /[\s.]/u.test(text.slice(hit.start, hit.end)) })),
    ...bare.filter(whole).map((hit) => ({ ...hit, full: false })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
};

const partiesAt = (scene: Scene, start: number, end: number): string[] =>
  scene
    .names('party')
    .filter((hit) => hit.start >= start && hit.end <= end)
    .flatMap(({ ids }) => ids);

/** A name of the registry; `full`: with first name or initials. */
type Hit = NameHit & { full: boolean };

/** Names joined by commas, strokes and `en` stand or fall together. */
const chainsOf = (hits: readonly Hit[], text: string): Hit[][] => {
  const chains: Hit[][] = [];
  for (const hit of hits) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (!chain || !last) chains.push([hit]);
    else if (hit.start < last.end) continue;
    else if (hit.start - last.end < 90 && JOINS.test(text.slice(last.end, hit.start))) chain.push(hit);
    else chains.push([hit]);
  }
  return chains;
};

const LINE_BEFORE = /(?:^|\n)[ \t]*$/u;
const LINE_END = /^[ \t]*[,.]?(?:\n|$)/u;
/** What the line before the first signature says: the end of a motion, an office, a greeting, or `mede namens`. */
const BEFORE_SIGNATURES = /(?:dag\.?|Hoogachtend,?|groet,?|namens,?|\p{L},|[)\]])\s*$/u;

const partyIndex =
  (scene: Scene): ((position: number) => { ids: string[]; shared: boolean } | undefined) =>
  (position) => {
    const match = PARENTHESES.exec(scene.text.slice(position, position + 70));
    if (!match) return undefined;
    const ids = partiesAt(scene, position, position + match[0].length);
    return ids.length > 0 ? { ids, shared: /^(?:beiden|allen|alle)\s/u.test(match[1] ?? '') } : undefined;
  };

const remembered = new WeakMap<Scene, readonly PersonPlace[]>();

/** What the words around a chain of names say of it. */
interface Cues {
  readonly role?: 'member' | 'office';
  readonly gender?: 'vrouw' | 'man';
  readonly signature: boolean;
}

const cueReader = (scene: Scene): ((chain: readonly Hit[]) => Cues) => {
  const { text } = scene;
  const officeEnds = new Set(officePlaces(scene).map(({ end }) => end));
  let signatureEnd = -1;
  let underMotion = false;
  return (chain) => {
    const start = chain[0]?.start ?? 0;
    const end = chain.at(-1)?.end ?? 0;
    const before = text.slice(Math.max(0, start - 40), start);
    const gap = /[,\s]*$/u.exec(before)?.[0].length ?? 0;
    const office =
      OFFICE_CUE.test(before) || (gap > 0 && gap < 4 && !before.endsWith('\n') && officeEnds.has(start - gap));
    const role = MEMBER_CUE.test(before) ? ('member' as const) : office ? ('office' as const) : undefined;
    const gender = FEMALE.test(before) ? ('vrouw' as const) : MALE.test(before) ? ('man' as const) : undefined;
    const ownLine = LINE_BEFORE.test(before) && LINE_END.test(text.slice(end, end + 8));
    const follows = signatureEnd >= 0 && /^[,\s]*$/u.test(text.slice(signatureEnd, start));
    const signature = ownLine && (follows || BEFORE_SIGNATURES.test(before) || officeEnds.has(start - gap));
    if (signature && !follows) underMotion = /dag\.?\s*$/u.test(before);
    if (signature || (role && ownLine)) signatureEnd = end;
    const signs = role ?? (signature && underMotion ? ('member' as const) : undefined);
    return { ...(signs ? { role: signs } : {}), ...(gender ? { gender } : {}), signature };
  };
};

const ruleOf = (hit: Hit, role: string | undefined, party: boolean): string =>
  `person.${hit.full ? 'full-name' : role ? `${role}-cue` : party ? 'party' : 'signature'}`;

/** So many names of members in a row need no other sign. */
const MANY = 4;

/** Behind a name: `c.s.`, or a colon where a speaker takes the floor. */
const MEMBER_BEHIND = /^\s?c\.\s?s\.?(?![\p{L}])/iu;

const SURNAME_START = /^(?:\p{Lu}|(?:van|de|der|den|ter|ten|el|la|le|in|op|'t|’t)\s)/u;

/** A surname that the text introduced once is that person again. */
const againPlaces = (scene: Scene, open: readonly Hit[], introduced: ReadonlySet<string>): PersonPlace[] => {
  const surnames = new Set(
    [...introduced].flatMap((name) => [
      name,
      ...name.split(' ').map((_, index, words) => words.slice(index).join(' ')),
    ]),
  );
  return open
    .filter(({ start, end }) => {
      const name = scene.folded.slice(start, end);
      return surnames.has(name) && name.length > 3 && SURNAME_START.test(scene.text.slice(start, end));
    })
    .map(({ start, end, ids }) => ({ start, end, ids, parties: [], rule: 'person.again' }));
};

const findPlaces = (scene: Scene): readonly PersonPlace[] => {
  const { text } = scene;
  const partyBehind = partyIndex(scene);
  const cuesOf = cueReader(scene);
  const places: PersonPlace[] = [];
  const introduced = new Set<string>();
  const open: Hit[] = [];
  for (const chain of chainsOf(nameHits(scene), text)) {
    const { role, gender, signature } = cuesOf(chain);
    const parties = chain.map(({ end }) => partyBehind(end));
    const shared = parties.at(-1)?.shared ? parties.at(-1)?.ids : undefined;
    const end = chain.at(-1)?.end ?? 0;
    const cued =
      chain.length >= MANY ||
      role !== undefined ||
      parties.some(Boolean) ||
      signature ||
      MEMBER_BEHIND.test(text.slice(end, end + 8));
    chain.forEach((hit, index) => {
      if (!cued && !hit.full) {
        open.push(hit);
        return;
      }
      introduced.add(scene.folded.slice(hit.start, hit.end));
      places.push({
        start: hit.start,
        end: hit.end,
        ids: hit.ids,
        parties: parties[index]?.ids ?? shared ?? [],
        ...(role ? { role } : {}),
        ...(gender && index === 0 ? { gender } : {}),
        rule: ruleOf(hit, role, parties.some(Boolean)),
      });
    });
  }
  return [...places, ...againPlaces(scene, open, introduced)].sort((a, b) => a.start - b.start);
};

/** Found once a scene; persons, motions and ministries build on it. */
export const personPlaces = (scene: Scene): readonly PersonPlace[] => {
  const known = remembered.get(scene);
  if (known) return known;
  const places = findPlaces(scene);
  remembered.set(scene, places);
  return places;
};
