/** Bits of what a code unit does to a run of blanks. */
const BLANK = 1;
/** A tab or a no-break space, which is made a plain blank wherever it stands, and a soft hyphen, which is left out. */
const ODD = 2;

const KIND = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit += 1) if (/^[^\S\n]$/u.test(String.fromCharCode(unit))) KIND[unit] = BLANK;
KIND[0x09] = BLANK | ODD;
KIND[0xa0] = BLANK | ODD;
KIND[0xad] = ODD;

/** Where a stretch of text needs mending: blanks to make one, or a soft hyphen to leave out. */
export interface Blemish {
  readonly start: number;
  readonly end: number;
  /** What stands there in its stead. */
  readonly glue: '' | ' ';
}

/** The first blemish in `[from, to)`; undefined, as in nearly every line, where there is none. */
export const nextBlemish = (units: Uint16Array, from: number, to: number): Blemish | undefined => {
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const kind = KIND[units[at] ?? 0] ?? 0;
    // one test that is hardly ever true: a second blank, or an odd unit
    if (((kind & before) | (kind & ODD)) !== 0) {
      if (kind === ODD) return { start: at, end: at + 1, glue: '' };
      const start = (before & BLANK) === 0 ? at : at - 1;
      let end = at + 1;
      while (end < to && ((KIND[units[end] ?? 0] ?? 0) & BLANK) !== 0) end += 1;
      return { start, end, glue: ' ' };
    }
    before = kind;
  }
  return undefined;
};
