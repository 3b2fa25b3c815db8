import type { Part } from '../domain/document.ts';
import { partId } from '../domain/ids.ts';
import type { Span } from '../domain/span.ts';
import type { Line, Setting } from '../text/lines.ts';
import type { Heading } from './headings.ts';
import { paragraphsOf, segmentsOf } from './segments.ts';

/** Lines of one heading cut into as many questions as it counts, where its paragraphs allow that. */
const asMany = (count: number, paragraphs: readonly number[][], lines: readonly Line[]): readonly number[][] => {
  if (paragraphs.length < 2 || paragraphs.length >= count) return paragraphs;
  // the last word of a question may end just where the line does: take the shortest of such lines
  const breaks = paragraphs
    .flatMap((group) => group.slice(0, -1).map((index, order) => ({ index, next: group[order + 1] ?? index })))
    .filter(
      ({ index, next }) => /[?]\d{0,2}$/u.test(lines[index]?.text ?? '') && /^\p{Lu}/u.test(lines[next]?.text ?? ''),
    )
    .sort((a, b) => (lines[a.index]?.text.length ?? 0) - (lines[b.index]?.text.length ?? 0))
    .slice(0, count - paragraphs.length)
    .map(({ index }) => index);
  return paragraphs.flatMap((group) => {
    const cuts = group.flatMap((index, order) => (breaks.includes(index) ? [order + 1] : []));
    return [...cuts, group.length].map((end, order) => group.slice(order === 0 ? 0 : cuts[order - 1], end));
  });
};

const headingSpan = (heading: Heading, lines: readonly Line[]): Span => {
  const start = lines[heading.line]?.start ?? 0;
  return { start, end: start + heading.length };
};

/** A joint question heading with as many paragraphs as numbers is as many questions; else one with all its numbers. */
export const questionParts = (
  heading: Heading,
  indexes: readonly number[],
  lines: readonly Line[],
  setting: Setting,
): Part[] => {
  const [first = 0] = heading.numbers;
  const opening = { heading: headingSpan(heading, lines) };
  const paragraphs = asMany(heading.numbers.length, paragraphsOf(indexes.slice(1), lines, setting), lines);
  if (heading.numbers.length > 1 && paragraphs.length === heading.numbers.length) {
    return heading.numbers.map((number, order) => ({
      id: partId(`q${number}`),
      kind: 'question' as const,
      number,
      segments: segmentsOf(order === 0 ? [heading.line, ...(paragraphs[0] ?? [])] : (paragraphs[order] ?? []), lines),
      ...(order === 0 ? opening : {}),
    }));
  }
  const joint = heading.numbers.length > 1 ? { numbers: heading.numbers } : {};
  return [
    {
      id: partId(`q${first}`),
      kind: 'question',
      number: first,
      segments: segmentsOf(indexes, lines),
      ...opening,
      ...joint,
    },
  ];
};

export const answerPart = (heading: Heading, indexes: readonly number[], lines: readonly Line[]): Part => ({
  id: partId(`a${heading.numbers[0] ?? 0}`),
  kind: 'answer',
  answers: heading.numbers,
  heading: headingSpan(heading, lines),
  segments: segmentsOf(indexes, lines),
});
