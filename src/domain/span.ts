/**
 * A half-open range `[start, end)` into a text.
 *
 * Unit: UTF-16 code units, the unit of `String.prototype.slice`, so that `text.slice(start, end)` is always the
 * covered text. Not bytes, and not the Unicode code points that Python's `len()` counts.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
