import type { Span } from '../domain/span.ts';

/** How many items at the front `isBefore` holds of; those that it holds of come first. Binary search. */
export const countWhile = <T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many of the ascending `values` are at most `limit`. */
export const countUpTo = (values: ArrayLike<number>, limit: number): number =>
  countWhile(values, (value) => value <= limit);

/** Index of the first of some spans in text order that starts at or behind an offset. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  countWhile(spans, ({ start }) => start < offset);

/** Index of the first of some spans in text order, none over another, that ends behind an offset. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number =>
  countWhile(spans, ({ end }) => end <= offset);

/** The last of some spans in text order that starts at or before an offset; the first where none does. */
export const lastFrom = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  spans[Math.max(0, countWhile(spans, ({ start }) => start <= offset) - 1)];

/** Indexes of the items that a test holds of: of many items mostly few. */
export const indexesOf = <T>(items: readonly T[], test: (item: T, index: number) => boolean): number[] => {
  const found: number[] = [];
  for (let index = 0; index < items.length; index += 1) if (test(items[index] as T, index)) found.push(index);
  return found;
};
