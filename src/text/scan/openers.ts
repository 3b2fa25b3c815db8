import { CLASSES, classTable, membersOf } from './classes.ts';
import { openingsOf } from './prefixes.ts';

/** Class of a place behind the end of a line. */
const END = 63;
const NONE: readonly RegExp[] = [];

/** Keys (class of the first character, class of the second) of the lines that a pattern may match. */
const keysOf = (pattern: RegExp): Iterable<number> => {
  const openings = openingsOf(pattern);
  if (!openings) return Array.from({ length: CLASSES * CLASSES }, (_, key) => key);
  const keys = new Set<number>();
  for (const sets of openings) {
    const [first = [], second = []] = sets.slice(0, 2).map(membersOf);
    for (const a of first) for (const b of second) keys.add((a << 6) | b);
  }
  return keys;
};

const classAt = (line: string, at: number): number =>
  at < line.length ? (classTable[line.charCodeAt(at)] ?? END) : END;

/**
 * For patterns that open with `^`: those that a line may match by its first two characters, in their order. Most lines
 * may match none, and one look-up says so.
 */
export const openersAmong = (patterns: readonly RegExp[]): ((line: string) => readonly RegExp[]) => {
  const lists = new Map<number, RegExp[]>();
  for (const pattern of patterns)
    for (const key of keysOf(pattern)) {
      const list = lists.get(key);
      if (list) list.push(pattern);
      else lists.set(key, [pattern]);
    }
  const byKey = Array.from({ length: CLASSES * CLASSES }, (_, key) => lists.get(key) ?? NONE);
  return (line) => byKey[(classAt(line, 0) << 6) | classAt(line, 1)] ?? NONE;
};

/** Whether a line matches a pattern that opens with `^`. */
export const lineTest = (pattern: RegExp): ((line: string) => boolean) => {
  const openers = openersAmong([pattern]);
  return (line) => openers(line) !== NONE && pattern.test(line);
};

/** Its match. */
export const lineMatch = (pattern: RegExp): ((line: string) => RegExpExecArray | null) => {
  const openers = openersAmong([pattern]);
  return (line) => (openers(line) !== NONE ? pattern.exec(line) : null);
};
