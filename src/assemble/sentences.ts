import type { Span } from '../domain/span.ts';

/** A sentence of a letterhead, by how it opens and what ends it. */
export interface Sentence {
  /** With the flag `g`. */
  readonly opening: RegExp;
  /** What follows it; the end of the text will do as well. */
  readonly end: RegExp;
  /** Characters between the two at most. */
  readonly reach: number;
}

/** What ends a sentence is shorter than this. */
const LONGEST_END = 40;

/** Every stretch of a text that opens as the sentence does, up to what ends it. Each opening looks at its reach only. */
export const stretchesOf = (text: string, { opening, end, reach }: Sentence): Span[] => {
  const found: Span[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const from = opening.lastIndex;
    const near = end.exec(text.slice(from, from + reach + LONGEST_END))?.index ?? text.length - from;
    if (near > reach) {
      opening.lastIndex = match.index + 1;
      continue;
    }
    found.push({ start: match.index, end: from + near });
    opening.lastIndex = from + near;
  }
  return found;
};
