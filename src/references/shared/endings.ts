/** The last two units of a word, five bits of each. */
const KEYS = 1024;
const keyAt = (text: string, end: number): number =>
  ((text.charCodeAt(end - 1) & 31) << 5) | (text.charCodeAt(end - 2) & 31);

/**
 * Where the longest of some endings (of at least two units each) begins that a stretch `[start, end)` of a text ends in; -1
 * for none. The last two units say which of them are worth comparing: cheaper than a pattern, which tries every unit.
 */
export const endingFinder = (endings: Iterable<string>): ((text: string, start: number, end: number) => number) => {
  const groups: string[][] = Array.from({ length: KEYS }, () => []);
  for (const ending of endings) groups[keyAt(ending, ending.length)]?.push(ending);
  for (const group of groups) group.sort((a, b) => b.length - a.length);
  return (text, start, end) => {
    if (end - start < 2) return -1;
    for (const ending of groups[keyAt(text, end)] ?? []) {
      const at = end - ending.length;
      if (at >= start && text.startsWith(ending, at)) return at;
    }
    return -1;
  };
};

/** Whether a stretch `[start, end)` of a text ends in one of some endings. */
export const endingTest = (endings: Iterable<string>): ((text: string, start: number, end: number) => boolean) => {
  const find = endingFinder(endings);
  return (text, start, end) => find(text, start, end) >= 0;
};
