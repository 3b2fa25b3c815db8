import type { Scene } from '../../domain/reference-type.ts';
import { stemFinder } from './finders.ts';
import { bareRuns } from './law-article-bare.ts';
import { bookAt, gluedAt, hostLinkEnd, oldEnd, otherThingFollows, referringBack } from './law-article-hosts.ts';
import { type ArticleItem, itemAt, separatorAt } from './law-article-items.ts';
import type { ArticleRun } from './law-article-run.ts';
import { type Hosts, hostsOf } from './law-hosts.ts';
import type { LawName } from './law-name.ts';

const cues = stemFinder(
  /(?<![\p{L}\p{N}-])(?:artikel(?:en|s)?|artt?\.?)(?=\s?\d|\s[IVXL]{1,7}[\s,)]|\s[A-Z]{1,2}\s\d)/giu,
  'art',
);
const CONTINUED = /,? (?:voor zover|met uitzondering van|in geval van)[^.;:()\d\n]{5,260},? ?(?=\d)/uy;
const MAX_CONTINUED = 8;
/** How far back an article without a regulation looks for one. */
const REACH = 400;
const REACH_BACK = 2000;
const SENTENCE_END = /[.;?!]\s/u;

interface Found {
  readonly items: readonly ArticleItem[];
  readonly end: number;
  readonly host?: Pick<ArticleRun, 'kind' | 'laws' | 'book' | 'back'>;
}

const hostAt = (
  scene: Scene,
  position: number,
  hosts: Hosts,
): { end: number; host: NonNullable<Found['host']> } | undefined => {
  const { text } = scene;
  const linkEnd = hostLinkEnd(text, position);
  const name = hosts.startingAt(linkEnd);
  if (name) return { end: oldEnd(text, name.end), host: { kind: name.kind, laws: name.ids } };
  const book = bookAt(text, linkEnd);
  if (book) return { end: book.end, host: { kind: 'law', laws: [], book: book.book } };
  const back = referringBack(text, position);
  return back && { end: back.end, host: { kind: back.kind, laws: [], back: back.noun } };
};

/** Articles from a place on, up to the regulation they belong to. */
const readItems = (scene: Scene, from: number, hosts: Hosts): Found | undefined => {
  const { text } = scene;
  const items: ArticleItem[] = [];
  let position = from;
  let end = from;
  let through = false;
  for (;;) {
    const glued = gluedAt(text, position);
    if (glued) return { items: [...items, glued.item], end: glued.end, host: { kind: 'law', laws: [glued.law] } };
    const parsed = itemAt(text, position, through);
    if (!parsed) break;
    items.push(parsed.item);
    end = parsed.end;
    if (text[end] === ')' && text.slice(position - 6, position).includes('(')) end += 1;
    const host = hostAt(scene, end, hosts);
    if (host) return { items, end: host.end, host: host.host };
    const separator = separatorAt(text, end);
    if (!separator) break;
    through = separator.through;
    position = separator.end;
  }
  return items.length > 0 ? { items, end } : undefined;
};

const ANY: ReadonlySet<LawName['kind']> = new Set(['law', 'treaty', 'eu-act']);

/** `de richtlijn`, `het verdrag`: one of the EU or a treaty only where one was named; `die wet` may have been named elsewhere. */
const backHost = (host: NonNullable<Found['host']>, start: number, hosts: Hosts): Found['host'] | undefined => {
  if (!host.back || host.kind === 'law') return host;
  const before = hosts.lastBefore(start, REACH_BACK, new Set([host.kind]), true);
  return before && { kind: before.kind, laws: before.ids };
};

/** Further runs of a list behind its first: `…, voor zover dit …, 2.57, eerste lid`. */
const continued = (scene: Scene, run: ArticleRun, hosts: Hosts): ArticleRun[] => {
  const found: ArticleRun[] = [];
  let { end } = run;
  for (let round = 0; round < MAX_CONTINUED; round += 1) {
    CONTINUED.lastIndex = end;
    const gap = CONTINUED.exec(scene.text);
    const next = gap && readItems(scene, end + gap[0].length, hosts);
    if (!gap || !next || next.host) break;
    found.push({ ...run, start: end + gap[0].length, end: next.end, items: next.items, rule: 'host-first-more' });
    end = next.end;
  }
  return found;
};

/** `artikel 15 (verbod op foltering) en artikel 16 (…) van`: what the article is about stands in parentheses. */
const REMARK = / \([^()\n]{3,120}\),? (?:en|of) (?:artikel|art\.) (?=\d)/uy;

/** The regulation of the article behind such a remark is this one's too. */
const sharedHost = (scene: Scene, position: number, hosts: Hosts): Found['host'] => {
  REMARK.lastIndex = position;
  const remark = REMARK.exec(scene.text);
  const next = remark && readItems(scene, position + remark[0].length, hosts);
  return next?.host?.back ? undefined : next?.host;
};

/** `(art. 8)`: the bracket was opened before the run. */
const withoutStrayBracket = (text: string, start: number, end: number): number =>
  text[end - 1] === ')' && !text.slice(start, end).includes('(') ? end - 1 : end;

const runsFrom = (scene: Scene, start: number, from: number, hosts: Hosts): ArticleRun[] => {
  const { text } = scene;
  const found = readItems(scene, from, hosts);
  if (!found) return [];
  const { items } = found;
  const end = withoutStrayBracket(text, start, found.end);
  const host = found.host && backHost(found.host, start, hosts);
  if (found.host) {
    if (!host) return [];
    const code = host.book ? hosts.joinedBefore(start) : undefined;
    const run = { start: code?.start ?? start, end, items, ...host, rule: host.back ? 'back-reference' : 'head-first' };
    return [run, ...chained(scene, run, hosts)];
  }
  const before = hosts.joinedBefore(start);
  if (before) {
    const run = { start: before.start, end, items, kind: before.kind, laws: before.ids, rule: 'host-first' };
    return [run, ...continued(scene, run, hosts)];
  }
  const shared = sharedHost(scene, end, hosts);
  if (shared) return [{ start, end, items, ...shared, rule: 'shared-host' }];
  if (otherThingFollows(text, end)) return [];
  const named = hosts.lastBefore(start, REACH, ANY);
  if (named) {
    const rule = SENTENCE_END.test(text.slice(named.end, start)) ? 'inferred-far' : 'inferred';
    return [{ start, end, items, kind: named.kind, laws: named.ids, inferred: true, rule }];
  }
  const isNarrow = items.some(({ paragraphs }) => paragraphs);
  return isNarrow ? [{ start, end, items, kind: 'law', laws: [], inferred: true, rule: 'no-host' }] : [];
};

const CHAIN =
  /,?\s(?:juncto|jo\.?|j°|i\.v\.m\.|(?:gelezen )?in (?:samenhang|verbinding|combinatie) met|en|of|alsmede)\s(?:de\s)?(?:(?:artikel(?:en)?|artt?\.?)\s?)?(?=\d)/iuy;
const JUNCTO = /jun|jo|j°|i\.v|verbinding|samenhang|combinatie/iu;

/** `artikel 253q van het BW juncto 253r van het BW`: a second run behind the first one's regulation. */
const chained = (scene: Scene, run: ArticleRun, hosts: Hosts): ArticleRun[] => {
  CHAIN.lastIndex = run.end;
  const link = CHAIN.exec(scene.text);
  if (!link) return [];
  const cue = /(?:artikel(?:en)?|artt?\.?)\s?$/iu.exec(link[0]);
  const from = run.end + link[0].length;
  const next = readItems(scene, from, hosts);
  if (!next) return [];
  const start = cue ? run.end + cue.index : from;
  if (next.host) {
    const host = backHost(next.host, start, hosts);
    return host ? [{ start, end: next.end, items: next.items, ...host, rule: 'chained' }] : [];
  }
  if (!JUNCTO.test(link[0])) return [];
  return [{ ...run, start, end: next.end, items: next.items, inferred: true, rule: 'chained' }];
};

const remembered = new WeakMap<Scene, readonly ArticleRun[]>();

/** All runs of articles in a scene, found once for the types that share them (law, treaty, EU act). */
export const articleRuns = (scene: Scene): readonly ArticleRun[] => {
  const known = remembered.get(scene);
  if (known) return known;
  const hosts = hostsOf(scene);
  const runs: ArticleRun[] = [];
  let reach = 0;
  for (const cue of cues(scene)) {
    if (cue.index < reach) continue;
    const cueEnd = cue.index + cue[0].length;
    const from = cueEnd + (/\s/u.test(scene.text[cueEnd] ?? '') ? 1 : 0);
    const found = runsFrom(scene, cue.index, from, hosts);
    runs.push(...found);
    reach = found.at(-1)?.end ?? cueEnd;
  }
  const taken = new Uint8Array(runs.length > 0 ? scene.text.length : 0);
  for (const { start, end } of runs) taken.fill(1, start, end);
  const all = [...runs, ...bareRuns(scene).filter(({ start, end }) => !taken[start] && !taken[end - 1])];
  remembered.set(scene, all);
  return all;
};
