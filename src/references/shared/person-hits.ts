import type { Scene } from '../../domain/reference-type.ts';
import type { Span } from '../../domain/span.ts';
import { isBlank } from '../../text/units.ts';
import { hasCapital } from './word-kinds.ts';

/** A name of the registry; `full`: with first name or initials. */
export interface PersonHit extends Span {
  readonly ids: readonly string[];
  readonly full: boolean;
}

/** `De heer` is a title, unless somebody of that name is meant (`mevrouw De Heer`). */
const isTitle = ({ text, folded }: Scene, { start, end }: Span): boolean =>
  folded.startsWith('de', start) &&
  /^de\s+heer$/iu.test(text.slice(start, end)) &&
  /^\s+(?:\p{Lu}|(?:van|de|den|der|el)\s)/u.test(text.slice(end, end + 6));

const spansBlank = (text: string, { start, end }: Span): boolean => {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 46 || isBlank(unit)) return true;
  }
  return false;
};

/** Initials as printed before a surname, however the registry writes them: `Th. A. M. Meijer`, `J.P.`. */
const INITIALS = /(?<![\p{L}\p{N}.-])(?:(?:Th|Ch|Chr|Ph|Tj|Sj|IJ|Fr|St|Jac|Joh|\p{Lu})\.-? ?){1,6}$/u;
const LONGEST_INITIALS = 24;

const initialsBefore = (text: string, start: number): number => {
  const unit = text.charCodeAt(start - 1) === 32 ? text.charCodeAt(start - 2) : text.charCodeAt(start - 1);
  if (unit !== 46) return 0;
  return INITIALS.exec(text.slice(Math.max(0, start - LONGEST_INITIALS), start))?.[0].length ?? 0;
};

/** Half of a double name that the registry does not know is another person's; `motie Joseph-Agema` is two. */
const wholeTest = (text: string, hits: readonly Span[]): ((hit: Span) => boolean) => {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { start, end } of hits) {
    starts.add(start);
    ends.add(end);
  }
  const halved = (start: number): boolean =>
    text.charAt(start - 1) === '-' &&
    !ends.has(start - 1) &&
    /\p{Lu}[\p{L}’']{0,24}-$/u.test(text.slice(Math.max(0, start - 24), start));
  const goesOn = (end: number): boolean =>
    text.charAt(end) === '-' && hasCapital(text, end + 1, end + 2) && !starts.has(end + 1);
  return ({ start, end }) => !goesOn(end) && !halved(start);
};

/** Signs between words do not count for the matcher: `Pierik c` of `Pierik c.s.` is no `Pierik, C.`. */
const isFullName = (words: string): boolean =>
  /^\p{Lu}[^\s.]*[\s.]/u.test(words) && (words.includes(',') ? /, \p{Lu}/u.test(words) : !/\s\p{L}\.?$/u.test(words));

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** `Kraneveldt-van der Veen`: a surname that a register knows without its second half. */
const MARRIED = /^-(?:van|de|der|den) /u;

/** Full names, and surnames that are no part of one; in text order. */
export const personHits = (scene: Scene): PersonHit[] => {
  const { text } = scene;
  const full = scene.names('person').filter((hit) => isFullName(text.slice(hit.start, hit.end)));
  const ends = new Set(full.map(({ end }) => end));
  const bare = scene
    .names('surname')
    .filter((hit) => hasCapital(text, hit.start, hit.end) && !ends.has(hit.end) && !isTitle(scene, hit));
  // behind initials it is the second half of a married name: `J. M. van Bijsterveldt-Vliegenthart`
  const isWhole = wholeTest(text, bare);
  const hits = full.map(({ start, end, ids }) => ({ start, end, ids, full: spansBlank(text, { start, end }) }));
  const ended = new Map(bare.map((hit) => [hit.start, hit.end]));
  for (const { start, end: known, ids } of bare) {
    if (!isWhole({ start, end: known })) continue;
    const end = MARRIED.test(text.slice(known, known + 6)) ? (ended.get(known + 1) ?? known) : known;
    hits.push({ start: start - initialsBefore(text, start), end, ids, full: false });
  }
  return hits.sort(byPlace);
};

const JOINS =
  /^(?:\s?\([^()\n]{1,60}\))?(?:\s?,\s?(?:en\s)?|,?\sen\s|\sEN\s|\s?\/\s?|-|\s–\s)(?:(?:het|de|mevrouw|de heer|collega) )?(?:(?:lid|Kamerlid|leden|heer)\s|van\s(?:het lid|de leden)\s)?$/u;
const LONGEST_JOINT = 90;

const isJoint = (text: string, from: number, to: number): boolean => {
  if (to - from >= LONGEST_JOINT) return false;
  const unit = text.charCodeAt(from);
  // a blank, a sign: the first unit says nearly always that it is none
  return (isBlank(unit) || SIGNS.includes(text.charAt(from))) && JOINS.test(text.slice(from, to));
};
const SIGNS = '(,/-';

/** Names joined by commas, strokes and `en` stand or fall together. */
export const chainsOf = (hits: readonly PersonHit[], text: string): PersonHit[][] => {
  const chains: PersonHit[][] = [];
  let chain: PersonHit[] = [];
  let end = -1;
  for (const hit of hits) {
    if (hit.start < end) continue;
    if (chain.length > 0 && isJoint(text, end, hit.start)) chain.push(hit);
    else {
      chain = [hit];
      chains.push(chain);
    }
    end = hit.end;
  }
  return chains;
};
