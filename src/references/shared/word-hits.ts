const LETTER = /\p{L}/u;

/** Start of the word that holds an offset; a hyphen belongs to it where `hyphens` says so. */
export const wordStart = (text: string, at: number, hyphens = false): number => {
  let start = at;
  while (start > 0) {
    const before = text.charAt(start - 1);
    if (!LETTER.test(before) && !(hyphens && before === '-')) break;
    start -= 1;
  }
  return start;
};

/**
 * Offsets where one of some plain stems stands, by a pattern of literals only: that is many times faster than a pattern
 * that looks behind itself at every character. What stands around a hit is for the caller to check.
 */
export function* stemHits(folded: string, stems: RegExp): Iterable<number> {
  stems.lastIndex = 0;
  for (let hit = stems.exec(folded); hit; hit = stems.exec(folded)) yield hit.index;
}
