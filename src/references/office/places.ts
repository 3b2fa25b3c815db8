import type { NameHit } from '../../domain/names.ts';
import type { Scene } from '../../domain/reference-type.ts';

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
  readonly rule: string;
}

const CUE = /(?<![\p{L}-])(minister-president|ministers?|staatssecretaris(?:sen)?)(?![\p{L}-])/giu;
const LINK = /\s(?:(van|voor)\s)?/uy;
const NEXT = /(?:,\s(?:en\s)?|\sen\s|\salsmede\s)(?:(van|voor)\s)?/uy;
const FOREIGN_BEFORE = /(?:\p{Lu}\p{Ll}{2,}(?:se|ische|e)|buitenlandse|voormalig|oud)\s$/u;
const FOREIGN_AFTER = /^\s(?:van|uit)\s(?!de\s|het\s)\p{Lu}\p{Ll}+/u;
const UNKNOWN_SUBJECT = /\p{Lu}\p{Ll}{3,}(?:(?:,|,? en|\sen)?\s\p{Lu}\p{Ll}{3,}){0,5}/uy;
const MISPRINT = /\sen\s\p{Lu}\p{Ll}{6,}(?=[\s,.)])/uy;

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
  if (word === 'minister-president') return 'minister-president';
  return word.startsWith('staats') ? 'staatssecretaris' : 'minister';
};

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
    const end = longer.end + (tail && names.ministry(longer.end + 4) === undefined ? tail[0].length : 0);
    return {
      start,
      end,
      rank,
      by,
      name: scene.folded.slice(longer.start, longer.end),
      posts: by === 'portfolio' ? longer.ids : [],
      rule: `office.${by}`,
    };
  }
  const subject = link === 'voor' ? at(UNKNOWN_SUBJECT, scene.text, nameAt) : null;
  if (!subject) return undefined;
  return {
    start,
    end: nameAt + subject[0].length,
    rank,
    by: 'portfolio',
    name: scene.folded.slice(nameAt, nameAt + subject[0].length),
    posts: [],
    rule: 'office.subject',
  };
};

/** Offices by title; `ministers van A en van B` are two, the second from its own `van`. */
export const officePlaces = (scene: Scene): readonly OfficePlace[] => {
  const { text } = scene;
  const names: Names = { ministry: byStart(scene.names('ministry')), portfolio: byStart(scene.names('portfolio')) };
  const places: OfficePlace[] = [];
  for (const cue of text.matchAll(CUE)) {
    const cueEnd = cue.index + cue[0].length;
    const rank = rankOf(cue[0]);
    if (FOREIGN_BEFORE.test(text.slice(Math.max(0, cue.index - 25), cue.index))) continue;
    if (rank === 'minister-president') {
      places.push({
        start: cue.index,
        end: cueEnd,
        rank,
        by: 'ministry',
        name: '',
        posts: [],
        rule: 'office.minister-president',
      });
      continue;
    }
    const link = at(LINK, text, cueEnd);
    let office = link ? officeAt(scene, rank, cue.index, cueEnd + link[0].length, link[1], names) : undefined;
    if (!office || FOREIGN_AFTER.test(text.slice(office.end, office.end + 30))) continue;
    const plural = /(?:s|sen)$/u.test(cue[0].toLowerCase().replace('staatssecretaris', 'x'));
    while (office) {
      places.push(office);
      const next: RegExpExecArray | null = at(NEXT, text, office.end);
      if (!next || !(next[1] || plural)) break;
      const start: number = next[1] ? office.end + next[0].length - next[1].length - 1 : office.end + next[0].length;
      office = officeAt(scene, rank, start, office.end + next[0].length, next[1] ?? 'van', names);
    }
  }
  return places;
};
