import type { NameHit } from '../../domain/names.ts';
import type { Scene } from '../../domain/reference-type.ts';
import { ordinalNumber } from './law-ordinals.ts';

/** One article of a list, with the finer place where the words give it. */
export interface ArticleItem {
  /** As written: `7:611`, `3.2`, `10`, `420bis`. */
  readonly number: string;
  readonly paragraph?: string;
  readonly item?: string;
  /** The list runs from the item before to this one: `3 tot en met 7`. */
  readonly through?: boolean;
}

/** A run of articles and the regulation it names, in offsets of the reading text. */
export interface ArticleRun {
  readonly start: number;
  readonly end: number;
  readonly items: readonly ArticleItem[];
  readonly host?: NameHit;
  /** `die wet`, `genoemde wet`: the host must be sought before it. */
  readonly backReference?: string;
  readonly rule: string;
}

const CUE = /(?<![\p{L}\p{N}-])(?:artikel(?:en)?|artt?\.?)(?=\s?\d|\s[IVX]{1,4}\s)/giu;
const NUMBER = '\\d{1,4}(?:[a-z]{1,2}|bis|ter|quater)?(?:[:.]\\d{1,4}[a-z]{0,3}){0,3}(?![\\p{L}\\d])';
const ORDINAL =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|laatste|\\d{1,2}(?:e|de|ste))';
const LETTER = '(?:[a-z]{1,2}|\\d{1,2})[°º]?(?![\\p{L}\\d])';
const PARAGRAPH = new RegExp(
  `,?\\s(?:(${ORDINAL})(?:(?:,| en| of| tot en met)\\s(?:${ORDINAL})){0,5}\\s(?:lid|leden)|(?:lid|leden)\\s(\\d{1,2}[a-z]?)(?:(?:,| en| of| t/m)\\s\\d{1,2}[a-z]?){0,5})(?![\\p{L}])`,
  'yiu',
);
const ITEM = new RegExp(
  `,?\\s(?:(?:aanhef\\sen\\s)?(?:onder(?:deel|delen)?|sub|letter)\\s(${LETTER})(?:(?:,| en| of| tot en met)\\s${LETTER}){0,6}|aanhef|${ORDINAL}\\s(?:vol)?zin|onder\\s\\d{1,2}[°º])(?![\\p{L}])`,
  'yiu',
);
const NUMBER_AT = new RegExp(NUMBER, 'yiu');
const SEPARATOR =
  /(?:\s?,\s?(?:en\s|of\s)?|\s(?:en|of|dan wel|respectievelijk)\s|\s(?:tot en met|t\/m)\s|\s?[–]\s?|,?\s(?:juncto|jo\.?|i\.v\.m\.|in (?:samenhang|verbinding) met)\s)(?:de\s)?(?:(?:artikel(?:en)?|artt?\.?)\s)?/iuy;
const HOST_LINK = /,?\s?(?:\([^)\n]{1,30}\)\s)?(?:(?:van|uit|bij|in)\s)?(?:de\s|het\s)?/iuy;
const BACK =
  /,?\s(?:van|uit)\s(die|deze|genoemde|voornoemde|bovengenoemde)\s(wet|besluit|regeling|verordening|richtlijn|verdrag)(?![\p{L}])/iuy;
const OLD = /\s?\(oud\)|-oud(?![\p{L}])/iuy;
const HOST_FIRST = /^[,:]?\s(?:in het bijzonder\s|kent\s|met name\s)?(?:de\s|het\s)?$/iu;
const BARE_BOOK =
  /(?<![\d:.])(\d{1,2}:\d{1,4}[a-z]{0,2})((?:,? (?:lid \d{1,2}|[a-z]{4,10} lid))?),?\s(?:van het\s)?$/iu;

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

interface ParsedItem {
  readonly item: ArticleItem;
  readonly end: number;
}

const itemAt = (text: string, position: number, through: boolean): ParsedItem | undefined => {
  const number = at(NUMBER_AT, text, position);
  if (!number) return undefined;
  let end = position + number[0].length;
  let paragraph: string | undefined;
  let item: string | undefined;
  for (let round = 0; round < 5; round += 1) {
    const lid = at(PARAGRAPH, text, end);
    const part = lid ? null : at(ITEM, text, end);
    const found = lid ?? part;
    if (!found) break;
    if (lid) paragraph ??= lid[2] ?? (lid[1] ? ordinalNumber(lid[1]) : undefined);
    else item ??= part?.[1];
    end += found[0].length;
  }
  return {
    item: {
      number: number[0],
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(item === undefined ? {} : { item }),
      ...(through ? { through } : {}),
    },
    end,
  };
};

const runAt = (scene: Scene, cueStart: number, cueEnd: number, hosts: Hosts): ArticleRun | undefined => {
  const { text } = scene;
  let position = cueEnd + (text[cueEnd] === ' ' ? 1 : 0);
  const items: ArticleItem[] = [];
  let end = cueEnd;
  let through = false;
  for (;;) {
    const parsed = itemAt(text, position, through);
    if (!parsed) break;
    items.push(parsed.item);
    end = parsed.end;
    const link = at(HOST_LINK, text, end);
    const host = link ? hosts.startingAt(end + link[0].length) : undefined;
    if (host) {
      const old = at(OLD, text, host.end);
      return { start: cueStart, end: host.end + (old?.[0].length ?? 0), items, host, rule: 'head-first' };
    }
    const back = at(BACK, text, end);
    if (back)
      return {
        start: cueStart,
        end: end + back[0].length,
        items,
        backReference: back[2] ?? 'wet',
        rule: 'back-reference',
      };
    const separator = at(SEPARATOR, text, end);
    if (!separator) break;
    through = /tot en met|t\/m|–/iu.test(separator[0]);
    position = end + separator[0].length;
  }
  if (items.length === 0) return undefined;
  const before = hosts.endingBefore(cueStart, text);
  return before && { start: before.start, end, items, host: before, rule: 'host-first' };
};

interface Hosts {
  startingAt(position: number): NameHit | undefined;
  /** The regulation right before a cue: `Wabo, art. 2.12`, `De Wet natuurbescherming kent artikel 5.4`. */
  endingBefore(position: number, text: string): NameHit | undefined;
}

const hostsOf = (scene: Scene): Hosts => {
  const hits = [...scene.names('law'), ...scene.names('treaty'), ...scene.names('eu-act')];
  const byStart = new Map<number, NameHit>();
  for (const hit of hits) if ((byStart.get(hit.start)?.end ?? 0) < hit.end) byStart.set(hit.start, hit);
  const ends = [...byStart.values()].sort((a, b) => a.end - b.end);
  return {
    startingAt: (position) => byStart.get(position),
    endingBefore: (position, text) => {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle]?.end ?? 0) <= position) low = middle + 1;
        else high = middle;
      }
      const hit = ends[low - 1];
      return hit && position - hit.end < 30 && HOST_FIRST.test(text.slice(hit.end, position)) ? hit : undefined;
    },
  };
};

/** `5:37 BW` without the word artikel: only the colon form, which nothing else is written in. */
const bareBooks = (scene: Scene): ArticleRun[] =>
  scene.names('law').flatMap((host) => {
    const from = Math.max(0, host.start - 40);
    const match = BARE_BOOK.exec(scene.text.slice(from, host.start));
    if (!match?.[1]) return [];
    const start = from + match.index;
    const item = itemAt(scene.text, start, false)?.item ?? { number: match[1] };
    return [{ start, end: host.end, items: [item], host, rule: 'bare' }];
  });

const remembered = new WeakMap<Scene, readonly ArticleRun[]>();

/** All runs of articles in a scene, found once for the types that share them (law, treaty, EU act). */
export const articleRuns = (scene: Scene): readonly ArticleRun[] => {
  const known = remembered.get(scene);
  if (known) return known;
  const hosts = hostsOf(scene);
  const runs: ArticleRun[] = [];
  let reach = 0;
  for (const cue of scene.text.matchAll(CUE)) {
    if (cue.index < reach) continue;
    const run = runAt(scene, cue.index, cue.index + cue[0].length, hosts);
    if (!run) continue;
    runs.push(run);
    reach = run.end;
  }
  const bare = bareBooks(scene).filter(({ start, end }) => !runs.some((run) => run.start < end && start < run.end));
  const all = [...runs, ...bare];
  remembered.set(scene, all);
  return all;
};
