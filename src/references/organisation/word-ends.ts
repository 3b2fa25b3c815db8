import { CAPITAL, DIGIT, INNER, isWord, kindOf, SMALL } from '../shared/word-kinds.ts';

/** A point joins only what is one name: `Booking.com`, `J.P`, not the next sentence. */
const joins = (units: Uint16Array, start: number, at: number): boolean => {
  const next = kindOf(units[at + 1] ?? 0);
  return units[at] === POINT ? next === SMALL || (next === CAPITAL && at - start === 1) : isWord(next);
};
const POINT = 46;

/** Where the word ends that begins at `start`, of which all before `from` was seen. */
export const wordEnd = (units: Uint16Array, start: number, from: number): number => {
  let at = from;
  for (;;) {
    const kind = kindOf(units[at] ?? 0);
    if (isWord(kind)) at += 1;
    else if (kind === INNER && joins(units, start, at)) at += 2;
    else return at;
  }
};

/** Where small letters end that go on from `start`. */
export const smallEnd = (units: Uint16Array, start: number): number => {
  let at = start;
  while (kindOf(units[at] ?? 0) === SMALL) at += 1;
  return at;
};

/** A note's number stands glued before the word, or behind it. */
export const afterDigits = (units: Uint16Array, start: number): number => {
  let at = start;
  while (at - start < 2 && kindOf(units[at] ?? 0) === DIGIT) at += 1;
  return at;
};
export const beforeDigits = (units: Uint16Array, start: number, end: number): number => {
  let at = end;
  while (at - start > 4 && end - at < 2 && kindOf(units[at - 1] ?? 0) === DIGIT) at -= 1;
  return kindOf(units[at - 1] ?? 0) === SMALL ? at : end;
};
