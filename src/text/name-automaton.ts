import type { NameKind } from '../domain/names.ts';
import { fold } from './fold.ts';
import { HashFilter } from './hash-filter.ts';
import { type TokenTrie, tokenTrie } from './token-trie.ts';
import { wordsOf } from './tokens.ts';
import { hashOf, type WordTable, wordTable } from './word-table.ts';

export interface NameEntry {
  readonly name: string;
  readonly kind: NameKind;
  readonly ids: readonly string[];
  /** The letter case must be the same (abbreviations). */
  readonly exact: boolean;
}

/** Names of one kind that end at a node. */
export interface NameEnding {
  readonly kind: NameKind;
  /** The kinds numbered from 0 on. */
  readonly kindNumber: number;
  /** Present where the case counts: the words as written, joined by spaces. */
  readonly written?: string;
  /** Its first unit, which mostly decides; 0 where the case does not count. */
  readonly firstUnit: number;
  ids: readonly string[];
}

/** The gazetteer: a trie of word numbers, and filters that tell of most words that no name begins with them. */
export interface NameAutomaton {
  readonly trie: TokenTrie;
  /** The node behind a name's first word, by the word's number; -1: no name begins with it. */
  readonly openings: Int32Array;
  /** Names that end at a node, by its number in `endings`; -1: none. */
  readonly endingAt: Int32Array;
  readonly endings: readonly (readonly NameEnding[])[];
  /** How many kinds of names there are. */
  readonly kinds: number;
  readonly known: WordTable;
  /** By their hash the first words of names. */
  readonly openers: HashFilter;
  /** Names of one word. */
  readonly alone: HashFilter;
  /** The first two words of names, see {@link pairHash}. */
  readonly pairs: HashFilter;
}

export const pairHash = (first: number, second: number): number => Math.imul(first, 0x85ebca6b) ^ second;

export const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].sort();

export const wordsAsWritten = (text: string): string => (text.match(/[\p{L}\p{N}&]+/gu) ?? []).join(' ');

const addEnding = (endings: NameEnding[], { kind, name, exact, ids }: NameEntry, kindNumber: number): void => {
  const written = exact ? wordsAsWritten(name) : undefined;
  const same = endings.find((ending) => ending.kind === kind && ending.written === written);
  if (same) same.ids = union(same.ids, ids);
  else {
    const firstUnit = written?.charCodeAt(0) ?? 0;
    endings.push({ kind, kindNumber, firstUnit, ids, ...(written === undefined ? {} : { written }) });
  }
};

const filtersOf = (names: readonly (readonly string[])[]): Pick<NameAutomaton, 'openers' | 'alone' | 'pairs'> => {
  const [openers, alone, pairs] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const [first = '', second] of names) {
    const hash = hashOf(first, 0, first.length);
    openers.add(hash);
    if (second === undefined) alone.add(hash);
    else pairs.add(pairHash(hash, hashOf(second, 0, second.length)));
  }
  return { openers: new HashFilter(openers), alone: new HashFilter(alone), pairs: new HashFilter(pairs) };
};

export const nameAutomaton = (entries: readonly NameEntry[]): NameAutomaton => {
  const named = entries.map((entry) => ({ entry, words: wordsOf(fold(entry.name)) }));
  const split = named.filter(({ words }) => words.length > 0);
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const trie = tokenTrie(split.reduce((sum, { words }) => sum + words.length, 0));
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const byNode = new Map<number, NameEnding[]>();
  for (const { entry, words } of split) {
    const node = trie.insert(words.map(numberOf));
    const here = byNode.get(node) ?? [];
    byNode.set(node, here);
    addEnding(here, entry, kinds.indexOf(entry.kind));
  }
  const endingAt = new Int32Array(trie.size()).fill(-1);
  [...byNode.keys()].forEach((node, index) => {
    endingAt[node] = index;
  });
  return {
    trie,
    openings: Int32Array.from({ length: numbers.size }, (_, word) => trie.child(0, word)),
    endingAt,
    endings: [...byNode.values()],
    kinds: kinds.length,
    known: wordTable(numbers),
    ...filtersOf(split.map(({ words }) => words)),
  };
};
