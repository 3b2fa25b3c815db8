/** Code units that make a word of a name: letters, digits and `&` (folded text); ASCII digits apart. */
const KIND = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit += 1) {
  if (unit < 128) KIND[unit] = /[a-z0-9&]/u.test(String.fromCharCode(unit)) ? 1 : 0;
  else if (unit < 0xd800 || unit > 0xdfff) KIND[unit] = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0;
}
KIND.fill(2, 48, 58);

/** What of a word a code unit makes: 1 a letter or the like, 2 a digit; 0 none. */
export const wordKind = (unit: number): number => KIND[unit] ?? 0;

export const isWordUnit = (unit: number): boolean => wordKind(unit) !== 0;

/**
 * Whether tokens on both sides of the gap may belong to one name: nothing, blanks, a comma, a hyphen, an apostrophe, a
 * slash, or the bare point of `NU.nl`.
 */
export const bridges = (folded: Uint16Array, from: number, to: number): boolean => {
  if (to - from > 4) return false;
  if (to - from === 1 && folded[from] === 46) return true;
  for (let i = from; i < to; i += 1) {
    const unit = folded[i];
    const fine = unit === 32 || unit === 44 || unit === 45 || unit === 39 || unit === 47;
    if (!fine) return false;
  }
  return true;
};

/** Words of a folded name. Its own points and parentheses are dropped: `J.J. van Aartsen` → `j j van aartsen`. */
export const wordsOf = (folded: string): string[] => {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= folded.length; i += 1) {
    const inside = i < folded.length && isWordUnit(folded.charCodeAt(i));
    if (inside && start < 0) start = i;
    if (!inside && start >= 0) {
      words.push(folded.slice(start, i));
      start = -1;
    }
  }
  return words;
};
