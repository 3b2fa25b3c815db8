/** Texts up to this many code units share one buffer; a longer one gets its own, which goes with it. */
const KEPT = 1 << 20;

/**
 * A text's code units as numbers in a typed array: a pass over them costs a fraction of one with `charCodeAt`, which
 * looks up each time how the engine keeps the string.
 */
export class UnitBuffer {
  private kept = new Uint16Array(0);

  /**
   * Behind the `text.length` units stand `padding` units 0xffff, which is no character.
   * The array is valid until the next call, for the buffer is used again.
   */
  read(text: string, padding = 0): Uint16Array {
    const units = this.room(text.length + padding);
    Buffer.from(units.buffer).write(text, 'utf16le');
    units.fill(0xffff, text.length);
    return units;
  }

  /** Room for so many units, whatever stands in it; valid until the next call. */
  room(length: number): Uint16Array {
    if (this.kept.length >= length) return this.kept.subarray(0, length);
    const wider = new Uint16Array(Math.max(length, Math.min(this.kept.length * 2, KEPT)));
    if (length <= KEPT) this.kept = wider;
    return wider.subarray(0, length);
  }
}

/** Whether a code unit is what `\s` matches. */
export const isBlank = (unit: number): boolean =>
  unit <= 32 ? unit === 32 || (unit >= 9 && unit <= 13) : unit >= 0xa0 && String.fromCharCode(unit).trim() === '';

/** Whether a code unit is what `\d` matches; false outside a text. */
export const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 48 && unit <= 57;
