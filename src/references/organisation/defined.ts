import type { Scene } from '../../domain/reference-type.ts';
import { bodySlug } from '../shared/body-slug.ts';
import { signFinder } from '../shared/finders.ts';
import type { BodyPlace } from './body-place.ts';
import { bodyLikeness } from './body-words.ts';

/** `(LMS)`, `(hierna: de LMS)`: two capitals at least. */
const shortNames = signFinder(
  / \((?:hierna:? )?(?:ook wel )?(?:de |het )?[‘'“"]?(\p{Lu}[\p{L}&’'.-]{0,8}\p{Lu}[\p{L}&-]{0,6})[’'”"]?\)/gu,
  '(',
  1,
);
const REACH = 130;

/** Letters of the abbreviation are first letters of words (of halves of words, once), in order. */
const abbreviates = (short: string, words: readonly string[]): boolean => {
  const letters = [...short.toUpperCase()].filter((letter) => /\p{L}/u.test(letter));
  let at = 0;
  let inner = 0;
  for (const word of words) {
    for (const half of word.split(/[-/&]/u)) {
      if (half[0]?.toUpperCase() === letters[at]) {
        at += 1;
        const next = letters[at];
        if (next && half.length > 8 && half.slice(3).toUpperCase().includes(next) && words.length < letters.length) {
          at += 1;
          inner += 1;
        }
      }
    }
  }
  return at === letters.length && inner <= 2;
};

/** Where the sentence, or what stands in quotation marks, begins that ends at `to`; at most so far back. */
const clauseStart = (text: string, to: number): number => {
  const from = Math.max(0, to - REACH);
  for (let at = to - 1; at > from; at -= 1)
    if (STOPS.includes(text.charAt(at - 1)) && STARTS.test(text.charAt(at))) return at;
  return from;
};
const STOPS = '\n.;:?!«(';
const STARTS = /[\s\p{Lu}]/u;
const INSIDE_WORD = /[\p{L}\p{N}-]/u;

/** Where the shortest end of what stands before the parentheses begins that the abbreviation fits, from a word in capitals on. */
const nameStart = (text: string, end: number, short: string): number | undefined => {
  const from = clauseStart(text, end);
  const initial = short.charAt(0);
  // before the first unit there is nothing: lastIndexOf takes -1 for 0, and would find it for ever
  const before = (at: number): number => (at > 0 ? text.lastIndexOf(initial, at - 1) : -1);
  for (let at = before(end); at >= from; at = before(at)) {
    if (at > from && INSIDE_WORD.test(text.charAt(at - 1))) continue;
    const words = text.slice(at, end).split(/\s+/u);
    if (words.length > 14) return undefined;
    if (words.length > 1 && abbreviates(short, words)) return at;
  }
  return undefined;
};

export interface DefinedBody {
  readonly name: string;
  readonly short: string;
  readonly start: number;
  /** Offset of the abbreviation in its parentheses. */
  readonly shortAt: number;
}

const isBody = (name: string): boolean => {
  const likeness = bodyLikeness(name);
  const small = name.split(/\s+/u).filter((word) => /^\p{Ll}{4,}/u.test(word)).length;
  return likeness === 'body' || (likeness === 'open' && small === 0);
};

/** Names that the text itself shortens: `Landelijke Meldkamer Samenwerking (LMS)`. */
export const definedBodies = (scene: Scene): DefinedBody[] => {
  const bodies: DefinedBody[] = [];
  const parties = new Set(scene.names('party').map(({ start }) => start));
  for (const match of shortNames(scene)) {
    const [whole, short = ''] = match;
    // `J. Pool, voorzitter van de vaste commissie (PVV)`: a member's party, whatever its letters fit
    const shortAt = match.index + whole.lastIndexOf(short);
    if (parties.has(shortAt)) continue;
    const start = nameStart(scene.text, match.index, short);
    const name = scene.text.slice(start, match.index);
    if (start === undefined || !isBody(name)) continue;
    bodies.push({ name, short, start, shortAt });
  }
  return bodies;
};

export const definedPlace = ({ name, start }: DefinedBody): BodyPlace => ({
  start,
  end: start + name.length,
  ids: [`org:${bodySlug(name)}`],
  name,
  rule: 'organisation.defined',
});
