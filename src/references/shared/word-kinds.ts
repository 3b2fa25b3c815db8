/** What a code unit is to a word: anything else, a sign inside a word, a small letter (or a mark), a capital, a digit. */
export const OTHER = 0;
/** Stands between letters: `V&VN`, `NOC*NSF`, `Co-Med`, `Booking.com`, `NU’91`. */
export const INNER = 1;
export const SMALL = 2;
export const CAPITAL = 3;
export const DIGIT = 4;

const KIND = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x2100; unit += 1) {
  const character = String.fromCharCode(unit);
  if (/\p{Lu}/u.test(character)) KIND[unit] = CAPITAL;
  else if (/\p{L}|\p{M}/u.test(character)) KIND[unit] = SMALL;
  else if (/\d/u.test(character)) KIND[unit] = DIGIT;
  else if (/[&*.’'+-]/u.test(character)) KIND[unit] = INNER;
}

export const kindOf = (unit: number): number => KIND[unit] ?? OTHER;

/** What stands at an offset; OTHER outside the text. */
export const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : OTHER;

/** A letter or a digit. */
export const isWord = (kind: number): boolean => kind >= SMALL;

export const hasCapital = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (kindOf(text.charCodeAt(at)) === CAPITAL) return true;
  return false;
};

/** What `\p{L}` matches. */
export const isLetter = (unit: number): boolean => {
  const lower = unit | 32;
  return (lower >= 97 && lower <= 122) || (unit >= 0xaa && /\p{L}/u.test(String.fromCharCode(unit)));
};
