import type { Scene } from '../../domain/reference-type.ts';
import { UnitBuffer } from '../../text/units.ts';
import { hashIn, hashStep } from '../../text/word-table.ts';
import { landmarks } from '../shared/landmarks.ts';
import { CAPITAL, DIGIT, INNER, isWord, kindOf, OTHER, SMALL } from '../shared/word-kinds.ts';
import { afterDigits, beforeDigits, smallEnd, wordEnd } from './word-ends.ts';
import { rolesBefore, rolesOf } from './word-roles.ts';

/** Columns of a row: what is asked of each word. */
export const START = 0;
export const END = 1;
export const HASH = 2;
export const ROLES = 3;
export const BEFORE = 4;
export const MIXED = 5;
export const COLUMNS = 6;

/** Rows of the scene that is being read: room for all scenes. */
let room = new Int32Array(COLUMNS * 4096);
let count = 0;
const buffer = new UnitBuffer();

const LATIN = 0x250;
const BLANK = 32;

/** Where the stretch without a blank or another sign begins that ends at an offset; no further back than `from`. */
const runStart = (units: Uint16Array, end: number, from: number): number => {
  let start = end;
  while (start > from && kindOf(units[start - 1] ?? 0) !== OTHER) start -= 1;
  return start;
};

/** @param opens whether the word opens its stretch: only then the word before it counts */
const addRow = (
  { folded }: Scene,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
  mixed: boolean,
  opens: boolean,
): void => {
  const at = count * COLUMNS;
  if (at + COLUMNS > room.length) {
    const wider = new Int32Array(room.length * 2);
    wider.set(room);
    room = wider;
  }
  const follows = opens && start > 1 && units[start - 1] === BLANK && isWord(kindOf(units[start - 2] ?? 0));
  const before = follows ? runStart(units, start - 1, 0) : start;
  room[at + START] = start;
  room[at + END] = end;
  room[at + HASH] = hash;
  room[at + ROLES] = rolesOf(units, start, end, hash) | (follows ? rolesBefore(folded, before, start - 1) : 0);
  room[at + BEFORE] = before;
  room[at + MIXED] = mixed ? 1 : 0;
  count += 1;
};

const isMixed = (units: Uint16Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    const unit = units[at] ?? 0;
    if (unit >= LATIN || kindOf(unit) === INNER) return true;
  }
  return false;
};

const addWord = (scene: Scene, units: Uint16Array, start: number, end: number, opens: boolean): void =>
  addRow(scene, units, start, end, hashIn(units, start, end), isMixed(units, start, end), opens);

/** `vanFokus`, `tussenFokus`: what a lost line break glues before a name. */
const isSmallWord = (word: string): boolean =>
  /^(?:aan|als|bij|dat|de|dit|door|een|en|het|in|is|met|naar|of|om|op|over|te|tot|tussen|uit|van|voor|zijn)$/u.test(
    word,
  );

/** All words in capitals of one stretch; where it ends. */
const readRun = (scene: Scene, units: Uint16Array, run: number): number => {
  let at = run;
  for (;;) {
    const kind = kindOf(units[at] ?? 0);
    if (kind === OTHER) return at;
    if (kind === INNER) {
      at += 1;
      continue;
    }
    const seam = kind === SMALL ? smallEnd(units, at + 1) : at;
    const end = wordEnd(units, at, Math.max(seam, at + 1));
    const start = afterDigits(units, at);
    if (kindOf(units[start] ?? 0) === CAPITAL)
      addWord(scene, units, start, beforeDigits(units, start, end), start === run);
    else if (seam > at && kindOf(units[seam] ?? 0) === CAPITAL && isSmallWord(scene.text.slice(at, seam)))
      addWord(scene, units, seam, beforeDigits(units, seam, end), false);
    at = end;
  }
};

/** Reads the stretch that a capital opens where it is one word and a sign behind it, as nearly all are; where it ends, else -1. */
const readWord = (scene: Scene, units: Uint16Array, start: number): number => {
  let end = start;
  let hash = 0;
  let all = 0;
  let unit = units[start] ?? 0;
  let kind = CAPITAL;
  for (let next = kind; isWord(next); next = kindOf(unit)) {
    kind = next;
    hash = hashStep(hash, unit);
    all |= unit;
    end += 1;
    unit = units[end] ?? 0;
  }
  const behind = kindOf(unit);
  if (kind === DIGIT || (behind !== OTHER && kindOf(units[end + 1] ?? 0) !== OTHER)) return -1;
  addRow(scene, units, start, end, hash, all >= LATIN, true);
  return end;
};

/** Words that begin with a capital, in text order, inner hyphens and points included: a row each. */
export const capitalRows = (scene: Scene): Int32Array => {
  const units = buffer.read(scene.text, 2);
  count = 0;
  let from = 0;
  const { capitals } = landmarks(scene);
  for (let index = 0; index < capitals.length; index += 1) {
    const capital = capitals[index] ?? 0;
    if (capital < from) continue;
    const opens = capital === 0 || kindOf(units[capital - 1] ?? 0) === OTHER;
    const end = opens ? readWord(scene, units, capital) : -1;
    from = end < 0 ? readRun(scene, units, runStart(units, capital, from)) : end;
  }
  return room.slice(0, count * COLUMNS);
};
