import type { NameHit, NameKind, NameMatcher } from '../domain/names.ts';
import { fold } from './fold.ts';
import { type TokenTrie, tokenTrie } from './token-trie.ts';
import { bridges, isWordUnit, wordsOf } from './tokens.ts';

export interface NameEntry {
  readonly name: string;
  readonly kind: NameKind;
  readonly ids: readonly string[];
  /** The letter case must be the same (abbreviations). */
  readonly exact: boolean;
}

interface Ending {
  readonly kind: NameKind;
  /** Present where the case counts: the words as written, joined by spaces. */
  readonly written?: string;
  ids: readonly string[];
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])].sort();

const wordsAsWritten = (text: string): string => (text.match(/[\p{L}\p{N}&]+/gu) ?? []).join(' ');

/** Tokens of a text, found once: where they are and which of the known words each one is (-1: none of them). */
interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
}

const isSmall = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0xff);
const isCapital = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/**
 * Where two words that lost their blank meet: a capital behind a small letter (`vanDijk`), a note's digit before a
 * capital or behind a small letter (`3Movisie`, `Movisie3`).
 */
const seamAfter = (text: string, from: number, end: number): number => {
  for (let at = from + 1; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    if (isCapital(unit) ? isSmall(before) || isDigit(before) : isDigit(unit) && isSmall(before)) return at;
  }
  return end;
};

/** Words of a text; one that no name has is cut at its seams, so that bad PDF text gives its names back. */
const tokenise = (text: string, folded: string, known: ReadonlyMap<string, number>): Tokens => {
  const room = folded.length + 1;
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const words = new Int32Array(room);
  let count = 0;
  let i = 0;
  while (i < folded.length) {
    if (!isWordUnit(folded.charCodeAt(i))) {
      i += 1;
      continue;
    }
    const start = i;
    while (i < folded.length && isWordUnit(folded.charCodeAt(i))) i += 1;
    const whole = known.get(folded.slice(start, i)) ?? -1;
    for (let from = start; from < i; ) {
      const to = whole === -1 && i - start > 4 ? seamAfter(text, from, i) : i;
      starts[count] = from;
      ends[count] = to;
      words[count] = to === i && from === start ? whole : (known.get(folded.slice(from, to)) ?? -1);
      count += 1;
      from = to;
    }
  }
  return { count, starts, ends, words };
};

/** Initials are written with points and without blanks: inside a name they bridge as well. */
const bridgesInitial = (folded: string, from: number, to: number, wordLength: number): boolean =>
  wordLength <= 2 && folded[from] === '.' && to - from <= 2 && (to === from + 1 || folded[from + 1] === ' ');

const scanTokens = (
  { count, starts, ends, words }: Tokens,
  text: string,
  folded: string,
  trie: TokenTrie,
  endings: ReadonlyMap<number, readonly Ending[]>,
): NameHit[] => {
  const hits: NameHit[] = [];
  const reach = new Map<NameKind, number>();
  for (let first = 0; first < count; first += 1) {
    let node = words[first] === -1 ? -1 : trie.child(0, words[first] ?? -1);
    if (node < 0) continue;
    const start = starts[first] ?? 0;
    let best: Map<NameKind, NameHit> | undefined;
    for (let at = first; node >= 0; ) {
      const end = ends[at] ?? 0;
      for (const { kind, written, ids } of endings.get(node) ?? []) {
        if (written !== undefined && wordsAsWritten(text.slice(start, end)) !== written) continue;
        best ??= new Map();
        const before = best.get(kind);
        const merged = before?.end === end ? union(before.ids, ids) : ids;
        best.set(kind, { kind, start, end, ids: merged });
      }
      at += 1;
      const next = at < count ? (words[at] ?? -1) : -1;
      if (next === -1) break;
      const from = end;
      const to = starts[at] ?? 0;
      if (!bridges(folded, from, to) && !bridgesInitial(folded, from, to, from - (starts[at - 1] ?? 0))) break;
      node = trie.child(node, next);
    }
    if (!best) continue;
    for (const hit of best.values()) {
      if (hit.start < (reach.get(hit.kind) ?? 0)) continue;
      reach.set(hit.kind, hit.end);
      hits.push(hit);
    }
  }
  return hits;
};

/**
 * Builds the gazetteer's automaton. One pass over a text costs the same whatever the number of names: words are looked
 * up once and followed through a trie of word numbers.
 */
export const buildNameMatcher = (entries: readonly NameEntry[]): NameMatcher => {
  const known = new Map<string, number>();
  const split = entries.map((entry) => ({ entry, words: wordsOf(fold(entry.name)) }));
  const trie = tokenTrie(split.reduce((sum, { words }) => sum + words.length, 0));
  const endings = new Map<number, Ending[]>();
  for (const { entry, words } of split) {
    if (words.length === 0) continue;
    const numbers = words.map((word) => {
      const number = known.get(word) ?? known.size;
      known.set(word, number);
      return number;
    });
    const node = trie.insert(numbers);
    const written = entry.exact ? wordsAsWritten(entry.name) : undefined;
    const here = endings.get(node);
    const same = here?.find((ending) => ending.kind === entry.kind && ending.written === written);
    if (same) same.ids = union(same.ids, entry.ids);
    else {
      const ending: Ending = { kind: entry.kind, ids: entry.ids, ...(written === undefined ? {} : { written }) };
      if (here) here.push(ending);
      else endings.set(node, [ending]);
    }
  }
  return { scan: (text, folded) => scanTokens(tokenise(text, folded, known), text, folded, trie, endings) };
};
