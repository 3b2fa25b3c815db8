import { foldTable } from './fold.ts';

/** What `\s` matches, but for a line break. */
export const BLANK = 1 << 16;
/** A tab or a no-break space, which is made a plain blank wherever it stands, and a soft hyphen, which is left out. */
export const ODD = 1 << 17;

const kindOf = (unit: number): number => {
  const isBlank = /^[^\S\n]$/u.test(String.fromCharCode(unit));
  return (isBlank ? BLANK : 0) | (unit === 0x09 || unit === 0xa0 || unit === 0xad ? ODD : 0);
};

/** For each code unit its folded form, and in the bits above that what it does to a run of blanks. */
export const FORMS: Readonly<Int32Array> = Int32Array.from(foldTable(), (folded, unit) => folded | kindOf(unit));
