const UNITS = 2;

const keyAt = (text: string, end: number): number => text.charCodeAt(end - 1) * 0x10000 + text.charCodeAt(end - UNITS);

/**
 * Whether a word `[start, end)` of a text ends in one of some endings of at least two units. The last two say which of them
 * are worth comparing: cheaper than a pattern, which tries every unit of the word.
 */
export const endingTest = (endings: Iterable<string>): ((text: string, start: number, end: number) => boolean) => {
  const byKey = new Map<number, string[]>();
  for (const ending of endings) {
    const key = keyAt(ending, ending.length);
    byKey.set(key, [...(byKey.get(key) ?? []), ending]);
  }
  return (text, start, end) => {
    if (end - start < UNITS) return false;
    const group = byKey.get(keyAt(text, end));
    return (
      group?.some((ending) => end - start >= ending.length && text.startsWith(ending, end - ending.length)) ?? false
    );
  };
};
