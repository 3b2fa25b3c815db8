import type { Part } from '../domain/document.ts';
import type { PartId } from '../domain/ids.ts';
import { firstEndingAfter } from '../text/sorted.ts';

/** Tells which part's segments hold an offset; furniture is in none. */
export const partFinder = (parts: readonly Part[]): ((offset: number) => PartId | undefined) => {
  const stretches = parts
    .flatMap(({ id, segments }) => segments.map(({ start, end }) => ({ start, end, part: id })))
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    const found = stretches[firstEndingAfter(stretches, offset)];
    return found && found.start <= offset ? found.part : undefined;
  };
};
