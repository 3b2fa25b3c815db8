import type { Span } from '../../domain/span.ts';

/** Index of the first of some spans in text order that starts at or behind an offset: binary search. */
export const firstFrom = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
