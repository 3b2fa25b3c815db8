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

export interface Stem {
  readonly group: number;
  readonly word: string;
  /** The code of the letter behind those of the key, -1 for none. */
  readonly fourth: number;
}

/** So many letters, in so many bits each (`a` to `z` are 1 to 26, all else is 0), tell which stems may begin at a place. */
export const LETTERS = 3;
export const BITS = 5;
export const CODES = (1 << BITS) - 1;

/** @param unit folded */
export const letterCode = (unit: number): number => (unit >= 97 && unit <= 122 ? unit - 96 : 0);

const codeAt = (word: string, at: number): number => letterCode(word.charCodeAt(at));

const keyOf = (word: string): number => {
  let key = 0;
  for (let at = 0; at < LETTERS; at += 1) key = (key << BITS) | codeAt(word, at);
  return key;
};

/** By letters, the stems that begin with them. */
export interface StemIndex {
  readonly groups: number;
  /** By the key of three letters, the number of a list. */
  readonly numbers: Uint8Array;
  readonly lists: readonly (readonly Stem[])[];
  /** A bit for each key of four letters that a stem begins with, whatever comes behind one of three. */
  readonly fours: Int32Array;
  /** By a list's number, which letters (a bit each) its stems have fifth: few places get further. */
  readonly fifths: Int32Array;
}

const indexOf = (groups: readonly Stems[]): StemIndex => {
  const numbers = new Uint8Array(1 << (BITS * LETTERS));
  const fours = new Int32Array(1 << (BITS * LETTERS));
  const lists: Stem[][] = [[]];
  for (const { number: group, words } of groups) {
    for (const word of words) {
      const key = keyOf(word);
      if (numbers[key] === 0) numbers[key] = lists.push([]) - 1;
      const fourth = word.length > LETTERS ? codeAt(word, LETTERS) : -1;
      lists[numbers[key] ?? 0]?.push({ group, word, fourth });
      fours[key] = (fours[key] ?? 0) | (fourth < 0 ? -1 : 1 << fourth);
    }
  }
  const fifths = Int32Array.from(lists, (list) =>
    list.reduce((bits, { word }) => bits | (word.length > LETTERS + 1 ? 1 << codeAt(word, LETTERS + 1) : -1), 0),
  );
  return { groups: groups.length, numbers, lists, fours, fifths };
};

let index: StemIndex | undefined;

/** All stems that were asked for so far. */
export const stemIndex = (): StemIndex => {
  if (index?.groups !== wanted.length) index = indexOf(wanted);
  return index;
};
