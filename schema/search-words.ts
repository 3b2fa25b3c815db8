const LONGEST = 500;
/** A word that no text holds: a blank search finds nothing instead of being an error of the index. */
const NOTHING = 'kamergraafzoektniets';

const wordsOf = (text: unknown): readonly string[] =>
  (
    String(text ?? '')
      .slice(0, LONGEST)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => word.toLowerCase());

/** Typed text as words that must occur, the last one perhaps unfinished; signs of the query language lose their meaning. */
export const searchWords = (text: unknown): string => {
  const words = wordsOf(text);
  if (words.length === 0) return NOTHING;
  return words.map((word, index) => (index === words.length - 1 ? `(${word} OR ${word}*)` : word)).join(' AND ');
};

/** The same with slips of the pen allowed, for a suggestion where nothing was found; at most six words. */
export const fuzzyWords = (text: unknown): string => {
  const words = wordsOf(text).filter((word) => word.length > 2);
  return words.length === 0
    ? NOTHING
    : words
        .slice(0, 6)
        .map((word) => `${word}~`)
        .join(' OR ');
};
