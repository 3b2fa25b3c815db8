const WORD = /[\p{L}\p{N}]{4,}/gu;

/** Words that every title has. */
const COMMON = new Set(
  'voor over naar door deze zijn wordt worden niet meer alle ook regering motie leden lid kamer kabinet minister nederland nederlandse waarbij welke onder tussen tijdens'.split(
    ' ',
  ),
);

const wordsOf = (folded: string): Set<string> =>
  new Set((folded.match(WORD) ?? []).filter((word) => !COMMON.has(word)));

/** How many words of a folded text tell it from others. */
export const tellingWords = (folded: string): number => wordsOf(folded).size;

/** The share of the telling words of `subject` that `title` has as well, in [0, 1]; both folded. */
export const sharedWords = (subject: string, title: string): number => {
  const asked = wordsOf(subject);
  if (asked.size === 0) return 0;
  const there = wordsOf(title);
  let shared = 0;
  for (const word of asked) if (there.has(word)) shared += 1;
  return shared / asked.size;
};
