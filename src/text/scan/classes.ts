/**
 * Every code unit belongs to one of 64 classes; sets of classes are bit masks. Coarse on purpose: a pattern's opening is
 * compared class by class, and only where it fits is the pattern itself tried.
 */
export type ClassSet = bigint;

export const CLASSES = 64;
const OTHER_LETTER = 62;
const OTHER = 63;
/** Of ASCII: letters apart by case, digits as one, each other sign by itself as far as there is room. */
const SIGNS = ' \n.,;:()[]/\\-\'"';

const asciiClass = (unit: number): number => {
  if (unit >= 97 && unit <= 122) return unit - 97;
  if (unit >= 65 && unit <= 90) return unit - 65 + 26;
  if (unit >= 48 && unit <= 57) return 52;
  const sign = SIGNS.indexOf(String.fromCharCode(unit));
  return sign >= 0 && sign < 9 ? 53 + sign : OTHER;
};

const IS_LETTER = /^\p{L}$/u;

const TABLE = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit += 1) {
  if (unit < 128) TABLE[unit] = asciiClass(unit);
  else TABLE[unit] = IS_LETTER.test(String.fromCharCode(unit)) ? OTHER_LETTER : OTHER;
}

export const classTable: Readonly<Uint8Array> = TABLE;

const bit = (index: number): ClassSet => 1n << BigInt(index);

/** The classes of a set, in ascending order. */
export const membersOf = (set: ClassSet): number[] =>
  Array.from({ length: CLASSES }, (_, index) => index).filter((index) => (set >> BigInt(index)) & 1n);

export const ANY: ClassSet = (1n << BigInt(CLASSES)) - 1n;
/** What halves of characters outside the first plane belong to. */
export const HALVES: ClassSet = bit(OTHER);
const NOT_ASCII: ClassSet = bit(OTHER_LETTER) | bit(OTHER);

/** Sources whose matches outside ASCII are not worked out: they may match anything there. */
export const WIDE = /\\[pPsSWDuxcbBk]|\[\^|^\.$|[^\u0000-\u007f]/u;

const known = new Map<string, ClassSet>();

/** Classes of the first unit that an atom of one character (`a`, `\d`, `[a-z]`, `\p{L}`) can match: never too few. */
export const classesOf = (atom: string, flags: string): ClassSet => {
  const key = `${flags} ${atom}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const one = new RegExp(`^(?:${atom})$`, flags.replace(/[gy]/gu, ''));
  let set = WIDE.test(atom) ? NOT_ASCII : 0n;
  for (let unit = 0; unit < 128; unit += 1) if (one.test(String.fromCharCode(unit))) set |= bit(TABLE[unit] ?? OTHER);
  // with the flag i the Kelvin sign is a k and the long s an s
  if (flags.includes('i') && (one.test('k') || one.test('s'))) set |= bit(OTHER_LETTER);
  known.set(key, set);
  return set;
};
