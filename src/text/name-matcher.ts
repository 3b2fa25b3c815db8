import type { NameHit, NameKind, NameMatcher } from '../domain/names.ts';
import { fold } from './fold.ts';
import { type FoundWord, gluedChild, longestStem, stemOf } from './glued.ts';
import { type TokenTrie, tokenTrie } from './token-trie.ts';
import { bridges, wordsOf } from './tokens.ts';
import { UnitBuffer } from './units.ts';
import { WordRuns } from './word-runs.ts';
import { type WordTable, wordTable } from './word-table.ts';

export interface NameEntry {
  readonly name: string;
  readonly kind: NameKind;
  readonly ids: readonly string[];
  /** The letter case must be the same (abbreviations). */
  readonly exact: boolean;
}

interface Ending {
  readonly kind: NameKind;
  /** The kinds numbered from 0 on. */
  readonly kindNumber: number;
  /** Present where the case counts: the words as written, joined by spaces. */
  readonly written?: string;
  ids: readonly string[];
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])].sort();

const wordsAsWritten = (text: string): string => (text.match(/[\p{L}\p{N}&]+/gu) ?? []).join(' ');

/** Whether a stretch of text that begins with a word has these words: compared as it stands first, which mostly decides. */
const isWritten = (text: string, start: number, end: number, written: string): boolean =>
  text.charCodeAt(start) === written.charCodeAt(0) &&
  ((end - start === written.length && text.startsWith(written, start)) ||
    wordsAsWritten(text.slice(start, end)) === written);

/** Initials are written with points and without blanks: inside a name they bridge as well. */
const bridgesInitial = (folded: Uint16Array, from: number, to: number, wordLength: number): boolean =>
  wordLength <= 2 && folded[from] === 46 && to - from <= 2 && (to === from + 1 || folded[from + 1] === 32);

interface Automaton {
  readonly trie: TokenTrie;
  /** The node behind a name's first word, by the word's number; -1: no name begins with it. */
  readonly openings: Int32Array;
  /** Names that end at a node, by its number in `endings`; -1: none. */
  readonly endingAt: Int32Array;
  readonly endings: readonly (readonly Ending[])[];
  /** How many kinds of names there are. */
  readonly kinds: number;
  readonly known: WordTable;
}

const NONE: readonly Ending[] = [];

/** Names that begin with a shorter word are not looked for in glued text. */
const SHORTEST_OPENING = 5;

/** The longest name of each kind at one place, in the order in which the kinds were first met there. */
class Longest {
  count = 0;
  readonly names: Ending[] = [];
  readonly ends: number[] = [];
  /** Ids of a name at the place, or of several names of one kind that read the same. */
  readonly ids: (readonly string[])[] = [];

  add(name: Ending, end: number): void {
    let at = 0;
    while (at < this.count && this.names[at]?.kind !== name.kind) at += 1;
    const isAgain = at < this.count && this.ends[at] === end;
    this.ids[at] = isAgain ? union(this.ids[at] ?? [], name.ids) : name.ids;
    this.names[at] = name;
    this.ends[at] = end;
    if (at === this.count) this.count += 1;
  }
}

const isCapitalAt = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');

/** An unknown word behind the words of `node` that begins with the next word of a name. */
const gluedAt = (
  text: string,
  folded: Uint16Array,
  start: number,
  end: number,
  node: number,
  { trie, endingAt, endings, known }: Automaton,
): FoundWord | undefined => {
  const stem = stemOf(folded, start, end, known);
  if (stem || !isCapitalAt(text, start)) return stem;
  // what is glued may be any word: only whole names of bodies are looked for, for laws' names go on in many ways
  const endsBody = (word: number): boolean => {
    const found = endingAt[trie.child(node, word)] ?? -1;
    return (endings[found] ?? NONE).some(({ kind }) => kind === 'organisation' || kind === 'ministry');
  };
  return longestStem(folded, start, end, known, endsBody);
};

const scanTokens = (
  { count, starts, ends, words }: WordRuns,
  text: string,
  folded: Uint16Array,
  automaton: Automaton,
): NameHit[] => {
  const { trie, openings, endingAt, endings, kinds, known } = automaton;
  const hits: NameHit[] = [];
  /** Where the last hit of each kind ended. */
  const reach = new Int32Array(kinds);
  const longest = new Longest();
  for (let first = 0; first < count; first += 1) {
    const word = words[first] ?? -1;
    if (word === -1) continue;
    let node = openings[word] ?? -1;
    if (node < 0) continue;
    const start = starts[first] ?? 0;
    let end = ends[first] ?? 0;
    const mayBeGlued = end - start >= SHORTEST_OPENING;
    for (let at = first; node >= 0; ) {
      const ending = endingAt[node] ?? -1;
      if (ending >= 0)
        for (const name of endings[ending] ?? NONE)
          if (name.written === undefined || isWritten(text, start, end, name.written)) longest.add(name, end);
      at += 1;
      if (at >= count) break;
      const to = starts[at] ?? 0;
      if (!bridges(folded, end, to) && !bridgesInitial(folded, end, to, end - (starts[at - 1] ?? 0))) break;
      const next = words[at] ?? -1;
      const stop = ends[at] ?? 0;
      const through = next === -1 && at - first > 1 ? gluedChild({ trie, known }, node, folded, to, stop) : -1;
      const glued =
        next === -1 && through < 0 && mayBeGlued ? gluedAt(text, folded, to, stop, node, automaton) : undefined;
      if (next === -1 && through < 0 && !glued) break;
      node = through < 0 ? trie.child(node, glued?.word ?? next) : through;
      end = glued?.end ?? stop;
    }
    for (let i = 0; i < longest.count; i += 1) {
      const name = longest.names[i];
      if (!name || start < (reach[name.kindNumber] ?? 0)) continue;
      const end = longest.ends[i] ?? 0;
      reach[name.kindNumber] = end;
      hits.push({ kind: name.kind, start, end, ids: longest.ids[i] ?? [] });
    }
    longest.count = 0;
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
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
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
      const { kind, ids } = entry;
      const kindNumber = kinds.indexOf(kind);
      const ending: Ending = { kind, kindNumber, ids, ...(written === undefined ? {} : { written }) };
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
  const automaton: Automaton = { trie, openings, endingAt, endings, kinds: kinds.length, known: table };
  const runs = new WordRuns();
  const [asWritten, asFolded] = [new UnitBuffer(), new UnitBuffer()];
  return {
    scan: (text, folded) => {
      const units = asFolded.read(folded, 1);
      runs.read(asWritten.read(text, 1), units, folded.length, table);
      return scanTokens(runs, text, units, automaton);
    },
  };
};
