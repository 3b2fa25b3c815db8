import type { Part } from '../domain/document.ts';
import type { PartId } from '../domain/ids.ts';

/** Tells which part's segments hold an offset; furniture is in none. */
export const partFinder = (parts: readonly Part[]): ((offset: number) => PartId | undefined) => {
  const stretches = parts
    .flatMap(({ id, segments }) => segments.map(({ start, end }) => ({ start, end, part: id })))
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = stretches[low];
    return found && found.start <= offset ? found.part : undefined;
  };
};
