import { isPrinted, type ParsedDocument, type Part } from '../domain/document.ts';
import type { PartId } from '../domain/ids.ts';
import type { Span } from '../domain/span.ts';
import { Composer } from './composer.ts';
import { type Join, joinLines } from './line-join.ts';
import { type Line, linesOf, type Setting, settingOf, startsParagraph } from './lines.ts';
import { firstFrom } from './sorted.ts';

export interface ReadingPart extends Span {
  readonly id: PartId;
  readonly heading?: Span;
}

export interface ReadingText {
  /** Parts in logical order, wrapping undone, furniture and markers out, `\n` between paragraphs and parts. */
  readonly text: string;
  /** See {@link fold}. */
  readonly folded: string;
  readonly parts: readonly ReadingPart[];
  readonly markers: readonly { readonly at: number; readonly note: PartId }[];
  /** The source range that covers a range of the reading text. */
  toSource(start: number, end: number): Span;
}

const ORDER: Readonly<Record<Part['kind'], number>> = { head: 0, question: 1, answer: 1, body: 2, note: 3 };

/** Between paragraphs. */
const PARAGRAPH: Join = { drop: 0, glue: '\n' };

/** A note's marker stands in another part: what to leave out there, and which note it points at. */
interface Cut extends Span {
  readonly note: PartId;
}

const cutsOf = (parts: readonly Part[]): Cut[] =>
  parts
    .flatMap(({ id, markers = [] }) => markers.map(({ start, end }) => ({ start, end, note: id })))
    .sort((a, b) => a.start - b.start);

export const readingText = (parsed: ParsedDocument): ReadingText => {
  const { text } = parsed;
  const lines = linesOf(text);
  const setting: Setting = settingOf(lines, isPrinted(parsed.mediaType));
  const cuts = cutsOf(parsed.parts);
  const composer = new Composer(text);
  const markers: { at: number; note: PartId }[] = [];

  /** Copies a stretch of one line: markers left out, runs of blanks made one. */
  const copyStretch = (start: number, end: number): void => {
    let at = start;
    for (let i = firstFrom(cuts, start); i < cuts.length; i += 1) {
      const cut = cuts[i];
      if (!cut || cut.start >= end) break;
      composer.copy(at, cut.start);
      markers.push({ at: composer.length, note: cut.note });
      at = Math.min(cut.end, end);
    }
    composer.copy(at, end);
  };

  const copyPart = (part: Part): void => {
    let before: Line | undefined;
    /** How the last line goes on in `awaited`; worked out once, before its end is copied. */
    let awaited: Line | undefined;
    let join = PARAGRAPH;
    // readers leave wide gaps inside a note (raised digits, small type): it is one paragraph
    const joinOf = (line: Line, next: Line): Join =>
      part.kind !== 'note' && startsParagraph(line, next, setting) ? PARAGRAPH : joinLines(line.text, next.text);
    part.segments.forEach((segment, order) => {
      for (let i = Math.max(0, firstFrom(lines, segment.start) - 1); i < lines.length; i += 1) {
        const line = lines[i];
        if (!line || line.start >= segment.end) break;
        if (line.end <= segment.start) continue;
        const start = Math.max(line.start, segment.start);
        const end = Math.min(line.end, segment.end);
        if (before) composer.glue((line === awaited ? join : joinOf(before, line)).glue, before.end);
        awaited = nextLineOf(part, order, lines, i);
        join = awaited ? joinOf(line, awaited) : PARAGRAPH;
        copyStretch(start, end - join.drop);
        before = line;
      }
    });
  };

  const parts: ReadingPart[] = [];
  const ordered = parsed.parts.map((part, index) => ({ part, index }));
  ordered.sort((a, b) => ORDER[a.part.kind] - ORDER[b.part.kind] || a.index - b.index);
  for (const { part } of ordered) {
    if (composer.length > 0) composer.glue('\n', Math.max(0, (part.segments[0]?.start ?? 1) - 1));
    const start = composer.length;
    copyPart(part);
    const headingLength = part.heading ? composer.length - start : 0;
    const heading = part.heading && headingOf(part.heading, start, text, headingLength);
    parts.push({ id: part.id, start, end: composer.length, ...(heading ? { heading } : {}) });
  }
  return {
    ...composer.finish(),
    parts,
    markers,
    toSource: (start, end) => ({
      start: composer.sourceOf(start),
      end: end > start ? composer.sourceOf(end - 1) + 1 : composer.sourceOf(start),
    }),
  };
};

/** A heading opens its part, so its length in the reading text is that of its words. */
const headingOf = (heading: Span, start: number, source: string, room: number): Span => {
  const words = source.slice(heading.start, heading.end).replace(/\s+/gu, ' ').length;
  return { start, end: start + Math.min(words, room) };
};

/** The line that follows in the same part, across a cut between two segments. */
const nextLineOf = ({ segments }: Part, order: number, lines: readonly Line[], index: number): Line | undefined => {
  const next = lines[index + 1];
  if (next && next.start < (segments[order]?.end ?? 0)) return next;
  const following = segments[order + 1];
  if (!following) return undefined;
  const at = Math.max(0, firstFrom(lines, following.start) - 1);
  return [lines[at], lines[at + 1]].find((line) => line && line.end > following.start);
};
