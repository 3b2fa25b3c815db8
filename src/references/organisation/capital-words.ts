import type { Scene } from '../../domain/reference-type.ts';
import { UnitBuffer } from '../../text/units.ts';
import { hashStep } from '../../text/word-table.ts';
import { CAPITAL, INNER, isWord, kindAt, kindOf, OTHER, SMALL } from '../shared/word-kinds.ts';
import { afterDigits, beforeDigits, smallEnd, wordEnd } from './word-ends.ts';
import { rolesBefore, rolesOf } from './word-roles.ts';

/** Columns of a row: what is asked of each word. */
const START = 0;
const END = 1;
const HASH = 2;
const ROLES = 3;
const BEFORE = 4;
const MIXED = 5;
const COLUMNS = 6;

/** Words that begin with a capital, in text order, inner hyphens and points included; by index. */
export class CapitalWords {
  readonly count: number;
  private readonly text: string;
  private readonly rows: Int32Array;

  constructor(text: string, rows: Int32Array) {
    this.text = text;
    this.rows = rows;
    this.count = rows.length / COLUMNS;
  }

  start(index: number): number {
    return this.rows[index * COLUMNS + START] ?? 0;
  }

  end(index: number): number {
    return this.rows[index * COLUMNS + END] ?? 0;
  }

  /** See `hashOf`; of the word as written. */
  hash(index: number): number {
    return this.rows[index * COLUMNS + HASH] ?? 0;
  }

  /** Bits of `word-roles`: of the word itself, and of the word before it. */
  roles(index: number): number {
    return this.rows[index * COLUMNS + ROLES] ?? 0;
  }

  /** Where the word before it starts, with one blank between; its own start where there is none. */
  before(index: number): number {
    return this.rows[index * COLUMNS + BEFORE] ?? 0;
  }

  /** A sign stands inside it, or a letter beyond the Latin ones. */
  isMixed(index: number): boolean {
    return this.rows[index * COLUMNS + MIXED] === 1;
  }

  word(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** The word before, see `before`; empty where there is none. */
  wordBefore(index: number): string {
    const from = this.before(index);
    const start = this.start(index);
    return from < start ? this.text.slice(from, start - 1) : '';
  }
}

/** Rows of the scene that is being read: room for all scenes. */
let room = new Int32Array(COLUMNS * 4096);
const buffer = new UnitBuffer();

const LATIN = 0x250;

/** @param before where the word before starts, or `start` */
const addRow = (
  { text, folded }: Scene,
  units: Uint16Array,
  row: number,
  start: number,
  end: number,
  before: number,
): void => {
  if ((row + 1) * COLUMNS > room.length) {
    const wider = new Int32Array(room.length * 2);
    wider.set(room);
    room = wider;
  }
  let hash = 0;
  let mixed = 0;
  for (let index = start; index < end; index += 1) {
    const unit = units[index] ?? 0;
    hash = hashStep(hash, unit);
    if (unit >= LATIN || kindOf(unit) === INNER) mixed = 1;
  }
  const at = row * COLUMNS;
  room[at + START] = start;
  room[at + END] = end;
  room[at + HASH] = hash;
  room[at + ROLES] = rolesOf(text, start, end, hash) | (before < start ? rolesBefore(folded, before, start - 1) : 0);
  room[at + BEFORE] = before;
  room[at + MIXED] = mixed;
};

const BLANK = 32;

/** `vanFokus`, `tussenFokus`: what a lost line break glues before a name. */
const isSmallWord = (word: string): boolean =>
  /^(?:aan|als|bij|dat|de|dit|door|een|en|het|in|is|met|naar|of|om|op|over|te|tot|tussen|uit|van|voor|zijn)$/u.test(
    word,
  );

const read = (scene: Scene): CapitalWords => {
  const { text } = scene;
  const { length } = text;
  const units = buffer.read(text, 2);
  let count = 0;
  // runs of units that a word may hold: the one that is being read, and the one before it
  let run = 0;
  let runBefore = 0;
  for (let at = 0; at < length; at += 1) {
    const kind = kindOf(units[at] ?? 0);
    if (kind === OTHER) {
      runBefore = run;
      run = at + 1;
    }
    if (!isWord(kind)) continue;
    const seam = kind === SMALL ? smallEnd(units, at + 1) : at;
    if (seam > at && kindOf(units[seam] ?? 0) === OTHER) {
      // a word in small letters: nearly all are
      at = seam - 1;
      continue;
    }
    const end = wordEnd(units, at, Math.max(seam, at + 1));
    const start = afterDigits(units, at);
    if (kindOf(units[start] ?? 0) === CAPITAL) {
      const follows = run === start && units[start - 1] === BLANK && isWord(kindOf(units[start - 2] ?? 0));
      addRow(scene, units, count, start, beforeDigits(units, start, end), follows ? runBefore : start);
      count += 1;
    } else if (seam > at && kindOf(units[seam] ?? 0) === CAPITAL && isSmallWord(text.slice(at, seam))) {
      addRow(scene, units, count, seam, beforeDigits(units, seam, end), seam);
      count += 1;
    }
    at = end - 1;
  }
  return new CapitalWords(text, room.slice(0, count * COLUMNS));
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
  if (text[start - 1] !== ' ' || !isWord(kindAt(text, start - 2))) return '';
  let at = start - 1;
  while (kindAt(text, at - 1) !== OTHER) at -= 1;
  return text.slice(at, start - 1);
};
