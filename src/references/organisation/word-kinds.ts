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
