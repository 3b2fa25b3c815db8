import type { Scene } from '../../domain/reference-type.ts';
import { hashOf } from '../../text/word-table.ts';
import { CAPITAL, DIGIT, INNER, isWord, kindAt, OTHER, SMALL } from './word-kinds.ts';
import { rolesBefore, rolesOf } from './word-roles.ts';

/** Words that begin with a capital, in text order, inner hyphens and points included; what is asked of each one, in columns. */
export interface CapitalWords {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** See `hashOf`; of the word as written. */
  readonly hashes: Int32Array;
  /** Bits of `word-roles`: of the word itself, and of the word before it. */
  readonly roles: Uint8Array;
  /** Where the word before it starts, with one blank between; its own start where there is none. */
  readonly before: Int32Array;
  /** A sign stands inside it, or a letter beyond the Latin ones. */
  readonly isMixed: Uint8Array;
  word(index: number): string;
  /** The word before, see `before`; empty where there is none. */
  wordBefore(index: number): string;
}

/** A point joins only what is one name: `Booking.com`, `J.P`, not the next sentence. */
const joins = (text: string, start: number, at: number): boolean => {
  const next = kindAt(text, at + 1);
  return text.charCodeAt(at) === 46 ? next === SMALL || (next === CAPITAL && at - start === 1) : isWord(next);
};

/** Where the word ends that begins at `start`. */
const wordEnd = (text: string, start: number): number => {
  let at = start;
  for (;;) {
    const kind = kindAt(text, at);
    if (isWord(kind)) at += 1;
    else if (kind === INNER && joins(text, start, at)) at += 2;
    else return at;
  }
};

/** A note's number stands glued before the word, or behind it. */
const afterDigits = (text: string, start: number): number => {
  let at = start;
  while (at - start < 2 && kindAt(text, at) === DIGIT) at += 1;
  return at;
};
const beforeDigits = (text: string, start: number, end: number): number => {
  let at = end;
  while (at - start > 4 && end - at < 2 && kindAt(text, at - 1) === DIGIT) at -= 1;
  return at < end && kindAt(text, at - 1) === SMALL ? at : end;
};

const LATIN = 0x250;

const isMixed = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (kindAt(text, at) === INNER || text.charCodeAt(at) >= LATIN) return true;
  return false;
};

/** Room for so many words, by units of text; nearly always enough. */
const UNITS_A_WORD = 12;

class Words implements CapitalWords {
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  before: Int32Array;
  roles: Uint8Array;
  isMixed: Uint8Array;
  private readonly text: string;
  private readonly folded: string;

  constructor({ text, folded }: Scene) {
    const room = Math.ceil(text.length / UNITS_A_WORD) + 16;
    this.text = text;
    this.folded = folded;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.hashes = new Int32Array(room);
    this.before = new Int32Array(room);
    this.roles = new Uint8Array(room);
    this.isMixed = new Uint8Array(room);
  }

  word(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  wordBefore(index: number): string {
    const [from = 0, start = 0] = [this.before[index], this.starts[index]];
    return from < start ? this.text.slice(from, start - 1) : '';
  }

  add(start: number, end: number, before: number): void {
    if (this.count === this.starts.length) this.widen();
    const index = this.count;
    const hash = hashOf(this.text, start, end);
    this.starts[index] = start;
    this.ends[index] = end;
    this.hashes[index] = hash;
    this.before[index] = before;
    this.roles[index] =
      rolesOf(this.text, start, end, hash) | (before < start ? rolesBefore(this.folded, before, start - 1) : 0);
    this.isMixed[index] = isMixed(this.text, start, end) ? 1 : 0;
    this.count += 1;
  }

  private widen(): void {
    const wider = <T extends Int32Array | Uint8Array>(old: T, room: T): T => {
      room.set(old);
      return room;
    };
    const room = this.count * 2;
    this.starts = wider(this.starts, new Int32Array(room));
    this.ends = wider(this.ends, new Int32Array(room));
    this.hashes = wider(this.hashes, new Int32Array(room));
    this.before = wider(this.before, new Int32Array(room));
    this.roles = wider(this.roles, new Uint8Array(room));
    this.isMixed = wider(this.isMixed, new Uint8Array(room));
  }
}

const read = (scene: Scene): CapitalWords => {
  const { text } = scene;
  const words = new Words(scene);
  // runs of units that a word may hold: the one that is being read, and the one before the last blank
  let run = 0;
  let runBefore = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (!isWord(kind)) {
      if (kind === OTHER) {
        runBefore = run;
        run = at + 1;
      }
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    const start = kind === DIGIT ? afterDigits(text, at) : at;
    if (kindAt(text, start) === CAPITAL) {
      const follows = run === start && text.charCodeAt(start - 1) === 32 && isWord(kindAt(text, start - 2));
      words.add(start, beforeDigits(text, start, end), follows ? runBefore : start);
    }
    at = end;
  }
  return words;
};

const remembered = new WeakMap<Scene, CapitalWords>();

/** One pass, once a scene. */
export const capitalWords = (scene: Scene): CapitalWords => {
  const known = remembered.get(scene);
  if (known) return known;
  const words = read(scene);
  remembered.set(scene, words);
  return words;
};

/** The word before an offset with one blank between, else nothing. */
export const wordBefore = (text: string, start: number): string => {
  if (text.charCodeAt(start - 1) !== 32 || !isWord(kindAt(text, start - 2))) return '';
  let at = start - 1;
  while (at > 0 && kindAt(text, at - 1) !== OTHER) at -= 1;
  return text.slice(at, start - 1);
};
