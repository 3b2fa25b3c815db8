import type { TokenTrie } from './token-trie.ts';
import { hashIn, hashStep, type WordTable } from './word-table.ts';

/** A known word, and where it ends in the text. */
export interface FoundWord {
  readonly word: number;
  readonly end: number;
}

/** Words that a lost line break glues to the last word of a name: `Buitenlandse Zakenheeft`. */
const GLUED =
  /(?:heeft|hebben|wordt|worden|zijn|voor|over|door|naar|zal|kan|van|het|een|met|dat|die|is|in|op|te|de|om|als|bij|aan|uit|ook|(?<=en|ies|ien)en)$/u;
const LONGEST = 40;

/** The known word that an unknown one begins with, where what is glued to it is a small word. */
export const stemOf = (folded: Uint16Array, start: number, end: number, known: WordTable): FoundWord | undefined => {
  if (end - start > LONGEST) return undefined;
  const tail = GLUED.exec(String.fromCharCode(...folded.subarray(start, end)));
  if (!tail) return undefined;
  const stop = start + tail.index;
  const word = known.numberIn(folded, start, stop, hashIn(folded, start, stop));
  return word === -1 ? undefined : { word, end: stop };
};

/** A capital and so many letters of the name's last word, and so many of what is glued to it. */
const SHORTEST_STEM = 5;
const SHORTEST_TAIL = 4;
/** What makes another body or thing of the name: `Landbouw- en Visserijraad`. */
const COMPOUND_TAIL = /^(?:raad|raden|inspectie|commissie|dienst|bank|bond|kamer|akkoord|verdrag)/u;

/** The longest known word that an unknown one begins with and that may stand here: `Strafhofverdacht`. */
export const longestStem = (
  folded: Uint16Array,
  start: number,
  end: number,
  known: WordTable,
  mayStand: (word: number) => boolean,
): FoundWord | undefined => {
  if (end - start > LONGEST) return undefined;
  for (let stop = end - SHORTEST_TAIL; stop - start >= SHORTEST_STEM; stop -= 1) {
    const word = known.numberIn(folded, start, stop, hashIn(folded, start, stop));
    if (word === -1 || !mayStand(word)) continue;
    const tail = String.fromCharCode(...folded.subarray(stop, end));
    return COMPOUND_TAIL.test(tail) ? undefined : { word, end: stop };
  }
  return undefined;
};

const room = new Uint16Array(LONGEST * 2);

/** `Rijkswater-staat`: a known word with the hyphen of a lost line break in it; `[start, hyphen)` and `[hyphen + 1, end)`. */
export const hyphenatedWord = (
  folded: Uint16Array,
  start: number,
  hyphen: number,
  end: number,
  known: WordTable,
): FoundWord | undefined => {
  const length = end - start - 1;
  if (length > room.length) return undefined;
  room.set(folded.subarray(start, hyphen));
  room.set(folded.subarray(hyphen + 1, end), hyphen - start);
  const word = known.numberIn(room, 0, length, hashIn(room, 0, length));
  return word === -1 ? undefined : { word, end };
};

const SHORTEST_GLUED = 5;
const SHORTEST_PIECE = 2;

/**
 * The node behind a word of a name that is several words without their blanks: `beschermingvan`, `vanhetverdrag`; -1: no
 * name goes on so.
 * @param cuts how many blanks may be lost
 */
export const gluedChild = (
  { trie, known }: { readonly trie: TokenTrie; readonly known: WordTable },
  node: number,
  folded: Uint16Array,
  start: number,
  end: number,
  cuts = 2,
): number => {
  const whole = known.numberIn(folded, start, end, hashIn(folded, start, end));
  const child = whole < 0 ? -1 : trie.child(node, whole);
  if (child >= 0 || cuts === 0 || end - start < SHORTEST_GLUED || end - start > LONGEST) return child;
  let hash = hashStep(0, folded[start] ?? 0);
  for (let cut = start + SHORTEST_PIECE; cut <= end - SHORTEST_PIECE; cut += 1) {
    hash = hashStep(hash, folded[cut - 1] ?? 0);
    const piece = known.numberIn(folded, start, cut, hash);
    const next = piece < 0 ? -1 : trie.child(node, piece);
    const reached = next < 0 ? -1 : gluedChild({ trie, known }, next, folded, cut, end, cuts - 1);
    if (reached >= 0) return reached;
  }
  return -1;
};
