import type { Scene } from '../../domain/reference-type.ts';
import { UnitBuffer } from '../../text/units.ts';

/** Plain stems (folded, three units at least, letters first) that one rule looks for. */
export interface Stems {
  readonly number: number;
  readonly words: readonly string[];
}

const wanted: Stems[] = [];

/** For module constants: all stems of the program share one pass over a text. Of two that overlap the first one counts. */
export const stems = (...words: readonly string[]): Stems => {
  const group = { number: wanted.length, words };
  wanted.push(group);
  return group;
};

interface Stem {
  readonly group: number;
  readonly word: string;
  /** The unit behind the letters of the key, 0 for none: it tells most places apart. */
  readonly next: number;
}

const LETTERS = 3;
const BITS = 5;
const MASK = (1 << (BITS * LETTERS)) - 1;
/** `a` to `z` are 1 to 26. */
const CODE = new Uint8Array(0x10000);
for (let letter = 1; letter <= 26; letter += 1) CODE[96 + letter] = letter;

const keyOf = (word: string): number => {
  let key = 0;
  for (let at = 0; at < LETTERS; at += 1) key = (key << BITS) | (CODE[word.charCodeAt(at)] ?? 0);
  return key;
};

/** By three letters, the stems that begin with them. */
interface Index {
  readonly groups: number;
  readonly numbers: Uint8Array;
  readonly lists: readonly (readonly Stem[])[];
  /** By three letters, which letters (a bit each, by CODE) their stems have fourth: few places get further. */
  readonly fourth: Int32Array;
  /** By a list's number, which letters its stems have fifth. */
  readonly fifth: Int32Array;
}

const indexOf = (groups: readonly Stems[]): Index => {
  const numbers = new Uint8Array(MASK + 1);
  const lists: Stem[][] = [[]];
  for (const { number: group, words } of groups) {
    for (const word of words) {
      const key = keyOf(word);
      if (numbers[key] === 0) numbers[key] = lists.push([]) - 1;
      lists[numbers[key] ?? 0]?.push({ group, word, next: word.length > LETTERS ? word.charCodeAt(LETTERS) : 0 });
    }
  }
  const lettersAt = (place: number, list: readonly Stem[]): number =>
    list.reduce((bits, { word }) => bits | (place < word.length ? 1 << (CODE[word.charCodeAt(place)] ?? 0) : -1), 0);
  return {
    groups: groups.length,
    numbers,
    lists,
    fourth: Int32Array.from(numbers, (number) => lettersAt(LETTERS, lists[number] ?? [])),
    fifth: Int32Array.from(lists, (list) => lettersAt(LETTERS + 1, list)),
  };
};

const buffer = new UnitBuffer();

const pass = (folded: string, { groups, numbers, lists, fourth, fifth }: Index): readonly (readonly number[])[] => {
  const hits: number[][] = Array.from({ length: groups }, () => []);
  const reach = new Int32Array(groups);
  const keep = (list: readonly Stem[], at: number, unit: number): void => {
    for (const { group, word, next } of list) {
      if ((next !== 0 && next !== unit) || at < (reach[group] ?? 0) || !folded.startsWith(word, at)) continue;
      hits[group]?.push(at);
      reach[group] = at + word.length;
    }
  };
  const { length } = folded;
  const units = buffer.read(folded, 2);
  let key = 0;
  let code = CODE[units[0] ?? 0] ?? 0;
  for (let at = 0; at < length; at += 1) {
    key = ((key << BITS) | code) & MASK;
    const unit = units[at + 1] ?? 0;
    code = CODE[unit] ?? 0;
    if ((((fourth[key] ?? 0) >> code) & 1) === 0) continue;
    const number = numbers[key] ?? 0;
    if ((((fifth[number] ?? 0) >> (CODE[units[at + 2] ?? 0] ?? 0)) & 1) !== 0)
      keep(lists[number] ?? [], at - LETTERS + 1, unit);
  }
  return hits;
};

let index: Index | undefined;
const remembered = new WeakMap<Scene, readonly (readonly number[])[]>();

/** Offsets where one of the stems stands, in text order. What stands around a hit is for the caller to check. */
export const stemHits = (scene: Scene, { number }: Stems): readonly number[] => {
  const known = remembered.get(scene)?.[number];
  if (known) return known;
  if (index?.groups !== wanted.length) index = indexOf(wanted);
  const hits = pass(scene.folded, index);
  remembered.set(scene, hits);
  return hits[number] ?? [];
};
