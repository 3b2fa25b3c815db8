import { foldTable } from './fold.ts';

// the constants of the loop stand in its own file: what is imported is looked up anew for each unit
/** What `\s` matches, but for a line break. */
const BLANK = 1 << 16;
/** A tab or a no-break space, which is made a plain blank wherever it stands, and a soft hyphen, which is left out. */
const ODD = 1 << 17;

const kindOf = (unit: number): number => {
  const isBlank = /^[^\S\n]$/u.test(String.fromCharCode(unit));
  return (isBlank ? BLANK : 0) | (unit === 0x09 || unit === 0xa0 || unit === 0xad ? ODD : 0);
};

/** For each code unit its folded form, and in the bits above that what it does to a run of blanks. */
const FORMS = Int32Array.from(foldTable(), (folded, unit) => folded | kindOf(unit));

/** Whether a unit is a blank, but for a line break. */
export const isBlankUnit = (unit: number): boolean => ((FORMS[unit] ?? 0) & BLANK) !== 0;

/** Copies units, and their folded forms, up to a second blank or an odd unit; says where in the source that is. */
export const copyUnits = (
  source: Uint16Array,
  start: number,
  end: number,
  text: Uint16Array,
  folded: Uint16Array,
  to: number,
): number => {
  let before = 0;
  let length = to;
  for (let at = start; at < end; at += 1) {
    const unit = source[at] ?? 0;
    const form = FORMS[unit] ?? 0;
    if ((form & ((before & BLANK) | ODD)) !== 0) return at;
    text[length] = unit;
    folded[length] = form;
    length += 1;
    before = form;
  }
  return end;
};
