import type { StructureHint } from '../domain/document.ts';
import type { Line } from '../text/lines.ts';
import { firstEndingAfter } from '../text/sorted.ts';
import type { Heading } from './headings.ts';

/** Questions and answers that the format marks as such, in the order of the text. */
export const givenHeadings = (hints: readonly StructureHint[], lines: readonly Line[]): readonly Heading[] => {
  const headings: Heading[] = [];
  const asked: number[] = [];
  let last = 0;
  for (const { kind, span, numbers = [], label = '' } of hints) {
    if (kind !== 'question' && kind !== 'answer') continue;
    const line = firstEndingAfter(lines, span.start);
    const stop = firstEndingAfter(lines, span.end - 1) + 1;
    // without numbers a question counts on, and an answer answers what was asked since the last one
    const own = numbers.length > 0 ? numbers : kind === 'question' ? [last + 1] : [...asked];
    if (own.length === 0) continue;
    if (kind === 'question') {
      asked.push(...own);
      last = own.at(-1) ?? last;
    } else asked.length = 0;
    headings.push({ kind, numbers: own, line, length: label.length, stop });
  }
  return headings;
};
