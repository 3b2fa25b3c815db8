/** What a code unit is to a word: anything else, a small letter (or a mark), a capital, a digit, or a sign inside a word. */
export const OTHER = 0;
export const SMALL = 1;
export const CAPITAL = 2;
export const DIGIT = 3;
/** Stands inside a word, between letters: `V&VN`, `NOC*NSF`, `Co-Med`, `Booking.com`, `NU’91`. */
export const INNER = 4;

const KIND = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x2100; unit += 1) {
  const character = String.fromCharCode(unit);
  if (/\p{Lu}/u.test(character)) KIND[unit] = CAPITAL;
  else if (/\p{L}|\p{M}/u.test(character)) KIND[unit] = SMALL;
  else if (/\d/u.test(character)) KIND[unit] = DIGIT;
  else if (/[&*.’'+-]/u.test(character)) KIND[unit] = INNER;
}

/** What stands at an offset; OTHER outside the text. */
export const kindAt = (text: string, at: number): number => KIND[text.charCodeAt(at)] ?? OTHER;

export const isWord = (kind: number): boolean => kind === SMALL || kind === CAPITAL || kind === DIGIT;
