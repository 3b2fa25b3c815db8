import { CLASSES, type ClassSet, classTable } from './classes.ts';
import { DEPTH, openingsOf, opensWords } from './prefixes.ts';

/** Where each pattern is worth trying in one text: its places in ascending order, by pattern. */
export type Candidates = ReadonlyMap<RegExp, Int32Array>;

/** Patterns whose openings were compared, ready to run over texts. */
export interface ScanPlan {
  readonly patterns: ReadonlySet<RegExp>;
  /** One pass over the text, whatever the number of patterns. */
  run(text: string): Candidates;
}

const SIZE = CLASSES ** DEPTH;
/** Class of a place behind the end of the text. */
const END = 63;

const members = (set: ClassSet): number[] =>
  Array.from({ length: CLASSES }, (_, i) => i).filter((i) => (set >> BigInt(i)) & 1n);

/** For each three classes, which patterns may begin so: numbers of lists, each list once. */
const tableOf = (patterns: readonly RegExp[]): { table: Uint16Array; lists: readonly Uint16Array[] } => {
  const table = new Uint16Array(SIZE);
  const lists: number[][] = [[]];
  const extended = new Map<number, number>();
  const marked = new Uint8Array(SIZE);
  patterns.forEach((pattern, number) => {
    extended.clear();
    marked.fill(0);
    for (const sets of openingsOf(pattern) ?? []) {
      const [first = [], second = [], third = []] = sets.map(members);
      for (const a of first) for (const b of second) for (const c of third) marked[(a * CLASSES + b) * CLASSES + c] = 1;
    }
    for (let place = 0; place < SIZE; place += 1) {
      if (marked[place] === 0) continue;
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

/** A list of places that grows. */
class Places {
  private room = new Int32Array(16);
  private count = 0;
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

/** Compares how the patterns can begin. One that may match nothing has no opening to look for, and gets no candidates. */
export const scanPlan = (patterns: readonly RegExp[]): ScanPlan => {
  const usable = patterns.filter((pattern) => openingsOf(pattern) !== undefined);
  const wordwise = usable.filter(opensWords);
  const anywhere = usable.filter((pattern) => !opensWords(pattern));
  const ordered = [...anywhere, ...wordwise];
  const all = tableOf(ordered);
  const inside = tableOf(anywhere);
  return {
    patterns: new Set(patterns),
    run: (text) => {
      const places = ordered.map(() => new Places());
      let letterBefore = 0;
      let key = ((classTable[text.charCodeAt(0)] ?? END) << 6) | (classTable[text.charCodeAt(1)] ?? END);
      for (let i = 0; i < text.length; i += 1) {
        key = ((key << 6) & (SIZE - 1)) | (i + 2 < text.length ? (classTable[text.charCodeAt(i + 2)] ?? END) : END);
        const { table, lists } = letterBefore ? inside : all;
        const number = table[key] ?? 0;
        if (number !== 0) for (const pattern of lists[number] ?? []) places[pattern]?.add(i);
        letterBefore = IS_LETTER[key >> 12] ?? 0;
      }
      return new Map(ordered.map((pattern, number) => [pattern, places[number]?.all() ?? new Int32Array(0)]));
    },
  };
};
