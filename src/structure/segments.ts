import type { Span } from '../domain/span.ts';
import { type Line, type Setting, startsParagraph } from '../text/lines.ts';

/** Neighbouring lines make one segment; a segment ends where a line of another part, or furniture, stands between. */
export const segmentsOf = (indexes: readonly number[], lines: readonly Line[]): Span[] => {
  const segments: { start: number; end: number }[] = [];
  let previous = Number.NaN;
  for (const index of indexes) {
    const line = lines[index];
    if (!line) continue;
    const last = segments.at(-1);
    if (last && index === previous + 1) last.end = line.end;
    else segments.push({ start: line.start, end: line.end });
    previous = index;
  }
  return segments;
};

/** Groups of lines, a group a paragraph. */
export const paragraphsOf = (indexes: readonly number[], lines: readonly Line[], setting: Setting): number[][] => {
  const groups: number[][] = [];
  let before: Line | undefined;
  for (const index of indexes) {
    const line = lines[index];
    if (!line) continue;
    const group = groups.at(-1);
    if (group && before && !startsParagraph(before, line, setting)) group.push(index);
    else groups.push([index]);
    before = line;
  }
  return groups;
};
