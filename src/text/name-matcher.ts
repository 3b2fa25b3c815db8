import type { NameHit, NameKind, NameMatcher } from '../domain/names.ts';
import { fold } from './fold.ts';
import { type TokenTrie, tokenTrie } from './token-trie.ts';
import { bridges, wordsOf } from './tokens.ts';
import { type WordRuns, wordRuns } from './word-runs.ts';
import { wordTable } from './word-table.ts';

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

/** Initials are written with points and without blanks: inside a name they bridge as well. */
const bridgesInitial = (folded: string, from: number, to: number, wordLength: number): boolean =>
  wordLength <= 2 && folded[from] === '.' && to - from <= 2 && (to === from + 1 || folded[from + 1] === ' ');

interface Automaton {
  readonly trie: TokenTrie;
  /** The node behind a name's first word, by the word's number; -1: no name begins with it. */
  readonly openings: Int32Array;
  /** Names that end at a node, by its number in `endings`; -1: none. */
  readonly endingAt: Int32Array;
  readonly endings: readonly (readonly Ending[])[];
}

const NONE: readonly Ending[] = [];

const scanTokens = (
  { count, starts, ends, words }: WordRuns,
  text: string,
  folded: string,
  { trie, openings, endingAt, endings }: Automaton,
): NameHit[] => {
  const hits: NameHit[] = [];
  const reach = new Map<NameKind, number>();
  for (let first = 0; first < count; first += 1) {
    const word = words[first] ?? -1;
    if (word === -1) continue;
    let node = openings[word] ?? -1;
    if (node < 0) continue;
    const start = starts[first] ?? 0;
    let best: Map<NameKind, NameHit> | undefined;
    for (let at = first; node >= 0; ) {
      const end = ends[at] ?? 0;
      for (const { kind, written, ids } of endings[endingAt[node] ?? -1] ?? NONE) {
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
  const byNode = new Map<number, Ending[]>();
  for (const { entry, words } of split) {
    if (words.length === 0) continue;
    const numbers = words.map((word) => {
      const number = known.get(word) ?? known.size;
      known.set(word, number);
      return number;
    });
    const node = trie.insert(numbers);
    const written = entry.exact ? wordsAsWritten(entry.name) : undefined;
    const here = byNode.get(node);
    const same = here?.find((ending) => ending.kind === entry.kind && ending.written === written);
    if (same) same.ids = union(same.ids, entry.ids);
    else {
      const ending: Ending = { kind: entry.kind, ids: entry.ids, ...(written === undefined ? {} : { written }) };
      if (here) here.push(ending);
      else byNode.set(node, [ending]);
    }
  }
  const openings = Int32Array.from({ length: known.size }, (_, word) => trie.child(0, word));
  const table = wordTable(known);
  const endings = [...byNode.values()];
  const endingAt = new Int32Array(trie.size()).fill(-1);
  [...byNode.keys()].forEach((node, index) => {
    endingAt[node] = index;
  });
  const automaton: Automaton = { trie, openings, endingAt, endings };
  return { scan: (text, folded) => scanTokens(wordRuns(text, folded, table), text, folded, automaton) };
};
