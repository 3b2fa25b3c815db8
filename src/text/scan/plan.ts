import { UnitBuffer } from '../units.ts';
import { CLASSES, classTable, membersOf } from './classes.ts';
import { DEPTH, openingsOf, opensWords } from './prefixes.ts';

/** Where each pattern is worth trying in one text, in ascending order; valid until the plan is run again. */
export interface Candidates {
  /** Undefined for a pattern without an opening to look for. */
  of(pattern: RegExp): Int32Array | undefined;
}

/** Patterns whose openings were compared, ready to run over texts. */
export interface ScanPlan {
  readonly patterns: ReadonlySet<RegExp>;
  /** One pass over the text, whatever the number of patterns. */
  run(text: string): Candidates;
}

const SIZE = CLASSES ** DEPTH;
const NOTHING = new Uint16Array(0);

/** The table's places where a pattern may begin, by its openings; each is marked once. */
const placesOf = (openings: ReturnType<typeof openingsOf>): Set<number> => {
  const places = new Set<number>();
  for (const sets of openings ?? []) {
    const [first = [], second = [], third = []] = sets.map(membersOf);
    for (const a of first) for (const b of second) for (const c of third) places.add((a * CLASSES + b) * CLASSES + c);
  }
  return places;
};

interface Openings {
  /** For each three classes the number of a list: which patterns may begin so. List 0 is empty. */
  readonly table: Uint16Array;
  readonly lists: readonly Uint16Array[];
}

const openingsTable = (patterns: readonly ReadonlySet<number>[]): Openings => {
  const table = new Uint16Array(SIZE);
  const lists: number[][] = [[]];
  patterns.forEach((places, number) => {
    const extended = new Map<number, number>();
    for (const place of places) {
      const before = table[place] ?? 0;
      let after = extended.get(before);
      if (after === undefined) {
        after = lists.push([...(lists[before] ?? []), number]) - 1;
        extended.set(before, after);
      }
      table[place] = after;
    }
  });
  return { table, lists: lists.map((list) => Uint16Array.from(list)) };
};

/** For each three classes one bit, whether anything may begin so: small enough for the near caches, and mostly no. */
const bitsOf = (...tables: readonly Openings[]): Int32Array => {
  const bits = new Int32Array((SIZE / 32) * tables.length);
  tables.forEach(({ table }, number) => {
    for (let key = 0; key < SIZE; key += 1) {
      const word = (number * SIZE + key) >> 5;
      if (table[key] !== 0) bits[word] = (bits[word] ?? 0) | (1 << (key & 31));
    }
  });
  return bits;
};

/** A list of places that grows, and is used again for the next text. */
class Places {
  private room = new Int32Array(64);
  private count = 0;
  clear(): void {
    this.count = 0;
  }
  add(place: number): void {
    if (this.count === this.room.length) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this.room);
      this.room = wider;
    }
    this.room[this.count] = place;
    this.count += 1;
  }
  all(): Int32Array {
    return this.room.subarray(0, this.count);
  }
}

const IS_LETTER = Uint8Array.from({ length: CLASSES }, (_, index) => (index < 52 || index === 62 ? 1 : 0));
const buffer = new UnitBuffer();

/** Compares how the patterns can begin. One that may match nothing has no opening to look for, and gets no candidates. */
export const scanPlan = (patterns: readonly RegExp[]): ScanPlan => {
  const openings = new Map(patterns.map((pattern) => [pattern, openingsOf(pattern)]));
  const usable = patterns.filter((pattern) => openings.get(pattern) !== undefined);
  const anywhere = usable.filter((pattern) => !opensWords(pattern));
  const ordered = [...anywhere, ...usable.filter(opensWords)];
  const begins = ordered.map((pattern) => placesOf(openings.get(pattern)));
  const [atStart, inside] = [openingsTable(begins), openingsTable(begins.slice(0, anywhere.length))];
  const bits = bitsOf(atStart, inside);
  const places = ordered.map(() => new Places());
  const byPattern = new Map(ordered.map((pattern, number) => [pattern, places[number]]));

  /** The classes of three units make a key, which one unit more shifts on. */
  const scan = (units: Uint16Array, length: number): void => {
    let key = ((classTable[units[0] ?? 0] ?? 0) << 6) | (classTable[units[1] ?? 0] ?? 0);
    let isBehindLetter = 0;
    for (let i = 0; i < length; i += 1) {
      key = ((key << 6) & (SIZE - 1)) | (classTable[units[i + 2] ?? 0] ?? 0);
      if ((((bits[((isBehindLetter << 18) | key) >> 5] ?? 0) >> (key & 31)) & 1) !== 0) {
        const { table, lists } = isBehindLetter ? inside : atStart;
        const list = lists[table[key] ?? 0] ?? NOTHING;
        for (let at = 0; at < list.length; at += 1) places[list[at] ?? 0]?.add(i);
      }
      isBehindLetter = IS_LETTER[key >> 12] ?? 0;
    }
  };
  return {
    patterns: new Set(patterns),
    run: (text) => {
      for (const list of places) list.clear();
      scan(buffer.read(text, DEPTH), text.length);
      return { of: (pattern) => byPattern.get(pattern)?.all() };
    },
  };
};
