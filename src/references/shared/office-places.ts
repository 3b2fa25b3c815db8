import type { NameHit } from '../../domain/names.ts';
import type { Scene } from '../../domain/reference-type.ts';
import { isForeignAfter, isForeignBefore } from './foreign.ts';
import { stemHits, stems } from './stems.ts';

export interface OfficePlace {
  readonly start: number;
  readonly end: number;
  readonly rank: 'minister' | 'staatssecretaris' | 'minister-president';
  /** Named after a ministry (`van`), or after a subject (`voor`). */
  readonly by: 'ministry' | 'portfolio';
  /** Folded name of ministry or subject. */
  readonly name: string;
  /** Posts that the gazetteer knows by that subject. */
  readonly posts: readonly string[];
  /** Ministries that the gazetteer knows by that name, of whatever time. */
  readonly ministries: readonly string[];
  readonly rule: string;
}

/** The rank, misprints included; in bad PDF text the next word may be glued to it (`MinisterKlimaat`). */
const CUE = /min(?:i)?ster-president|min(?:i)?sters?|staats?secretaris(?:sen)?/iuy;
const STEMS = stems('minister', 'minster', 'staatssecretaris', 'staatsecretaris');
const LINK = /\s?(?:(van|voor)\s?)?/iuy;
const NEXT = /(?:\s?,\s?(?:en\s|alsmede\s)?|\s(?:en|alsmede|als)\s?)(?:de\s)?(?:(van|voor)\s?)?/iuy;
const UNKNOWN_SUBJECT =
  /(?:\p{Lu}\p{Ll}{3,40}-?(?:(?:,|,? en|\sen)?\s\p{Lu}\p{Ll}{3,40}-?){0,5}|\p{Lu}{3,40}-?(?:(?:,| EN)?\s\p{Lu}{3,40}-?){0,5})/uy;
/** `Staatssecretaris van Financiën – Fiscaliteit en Belastingdienst`: which half of the ministry's work is hers. */
const HALF = /\s[–-]\s\p{Lu}\p{Ll}{3,20}(?:(?:,| en|, en)\s\p{Lu}\p{Ll}{3,20}){1,3}/uy;
const MISPRINT = /\sen\s\p{Lu}\p{Ll}{6,}(?=[\s,.)])/uy;
const LETTER = /\p{L}/u;

interface Names {
  ministry(position: number): NameHit | undefined;
  portfolio(position: number): NameHit | undefined;
}

const byStart = (hits: readonly NameHit[]): ((position: number) => NameHit | undefined) => {
  const index = new Map(hits.map((hit) => [hit.start, hit]));
  return (position) => index.get(position);
};

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

const rankOf = (cue: string): OfficePlace['rank'] => {
  const word = cue.toLowerCase();
  if (word.endsWith('president')) return 'minister-president';
  return word.startsWith('staat') ? 'staatssecretaris' : 'minister';
};

const isPlural = (cue: string): boolean => /(?:ministers|minsters|sen)$/iu.test(cue);

/** The ministry or subject that is named from `nameAt` on. */
const officeAt = (
  scene: Scene,
  rank: OfficePlace['rank'],
  start: number,
  nameAt: number,
  link: string | undefined,
  names: Names,
): OfficePlace | undefined => {
  const ministry = names.ministry(nameAt);
  const portfolio = names.portfolio(nameAt);
  const longer = portfolio && (!ministry || portfolio.end > ministry.end || link === 'voor') ? portfolio : ministry;
  if (longer && /^\p{Lu}|^\p{Ll}{4,}/u.test(scene.text.slice(longer.start, longer.start + 5))) {
    const by = longer === portfolio ? 'portfolio' : 'ministry';
    const tail = by === 'ministry' ? at(MISPRINT, scene.text, longer.end) : null;
    const half = rank === 'staatssecretaris' && by === 'ministry' ? at(HALF, scene.text, longer.end) : null;
    const end =
      longer.end +
      (half?.[0].length ?? 0) +
      (tail && names.ministry(longer.end + 4) === undefined ? tail[0].length : 0);
    return {
      start,
      end,
      rank,
      by,
      name: scene.folded.slice(longer.start, longer.end),
      posts: by === 'portfolio' ? longer.ids : [],
      ministries: ministry?.end === longer.end ? ministry.ids : [],
      rule: `office.${by}`,
    };
  }
  const subject = link === 'voor' ? at(UNKNOWN_SUBJECT, scene.text, nameAt) : null;
  if (!subject) return undefined;
  const name = scene.folded.slice(nameAt, nameAt + subject[0].length);
  return {
    start,
    end: nameAt + subject[0].length,
    rank,
    by: 'portfolio',
    name,
    posts: [],
    ministries: [],
    rule: 'office.subject',
  };
};

/** `oud-minister van X`: the office that somebody held. */
const FORMER = /(?<![\p{L}-])(?:oud|ex)-$/iu;
const formerBefore = (text: string, start: number): number =>
  text[start - 1] === '-' ? (FORMER.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0) : 0;

/** Whether the cue is a word of its own: `vice-minister` and `Ministerie` are not. */
const isWord = (text: string, start: number, end: number): boolean => {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const fits = !LETTER.test(before) || (/\p{Ll}/u.test(before) && /^\p{Lu}/u.test(text[start] ?? ''));
  return (
    before !== '-' &&
    fits &&
    after !== '-' &&
    (!LETTER.test(after) || /\p{Lu}/u.test(after) !== /\p{Lu}/u.test(text[end - 1] ?? ''))
  );
};

/** The offices of one rank that begin at a cue, as many as are joined. */
const officesFrom = (scene: Scene, cue: string, start: number, cueAt: number, names: Names): OfficePlace[] => {
  const { text } = scene;
  const rank = rankOf(cue);
  const cueEnd = cueAt + cue.length;
  const link = at(LINK, text, cueEnd);
  let office = link ? officeAt(scene, rank, start, cueEnd + link[0].length, link[1]?.toLowerCase(), names) : undefined;
  if (!office || isForeignAfter(text.slice(office.end, office.end + 30))) return [];
  const places: OfficePlace[] = [];
  while (office) {
    places.push(office);
    const next: RegExpExecArray | null = at(NEXT, text, office.end);
    if (!next || !(next[1] || isPlural(cue))) break;
    const nameAt: number = office.end + next[0].length;
    const from: number = next[1] ? nameAt - (/(?:van|voor)\s?$/iu.exec(next[0])?.[0].length ?? 0) : nameAt;
    office = officeAt(scene, rank, from, nameAt, next[1]?.toLowerCase() ?? 'van', names);
  }
  return places;
};

const findPlaces = (scene: Scene): OfficePlace[] => {
  const { text } = scene;
  const names: Names = { ministry: byStart(scene.names('ministry')), portfolio: byStart(scene.names('portfolio')) };
  return stemHits(scene, STEMS).flatMap((index): OfficePlace[] => {
    const cue = at(CUE, text, index)?.[0] ?? '';
    const end = index + cue.length;
    if (cue === '') return [];
    const start = index - formerBefore(text, index);
    if (start === index && !isWord(text, index, end)) return [];
    if (isForeignBefore(text.slice(Math.max(0, index - 38), index))) return [];
    if (rankOf(cue) !== 'minister-president') return officesFrom(scene, cue, start, index, names);
    const rule = 'office.minister-president';
    return [{ start, end, rank: 'minister-president', by: 'ministry', name: '', posts: [], ministries: [], rule }];
  });
};

const remembered = new WeakMap<Scene, readonly OfficePlace[]>();

/** Offices by title; `ministers van A en van B` are two, the second from its own `van`. Found once a scene. */
export const officePlaces = (scene: Scene): readonly OfficePlace[] => {
  const known = remembered.get(scene);
  if (known) return known;
  const places = findPlaces(scene);
  remembered.set(scene, places);
  return places;
};
