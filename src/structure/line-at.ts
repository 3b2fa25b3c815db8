import type { Line } from '../text/lines.ts';

/** Index of the first line that ends behind `offset`; lines are in order. */
export const lineAt = (lines: readonly Line[], offset: number): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
