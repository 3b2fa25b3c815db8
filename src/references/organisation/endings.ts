/** The last two units of a word, five bits of each. */
const KEYS = 1024;
const keyAt = (text: string, end: number): number =>
  ((text.charCodeAt(end - 1) & 31) << 5) | (text.charCodeAt(end - 2) & 31);

/**
 * Whether a word `[start, end)` of a text ends in one of some endings of at least two units. The last two say which of them
 * are worth comparing: cheaper than a pattern, which tries every unit of the word.
 */
export const endingTest = (endings: Iterable<string>): ((text: string, start: number, end: number) => boolean) => {
  const groups: string[][] = Array.from({ length: KEYS }, () => []);
  for (const ending of endings) groups[keyAt(ending, ending.length)]?.push(ending);
  return (text, start, end) => {
    if (end - start < 2) return false;
    for (const ending of groups[keyAt(text, end)] ?? [])
      if (end - start >= ending.length && text.startsWith(ending, end - ending.length)) return true;
    return false;
  };
};
