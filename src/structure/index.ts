import type { ParsedDocument, Part, SourceDocument } from '../domain/document.ts';
import { type PartId, partId } from '../domain/ids.ts';
import type { Span } from '../domain/span.ts';
import { type Line, linesOf, settingOf, startsParagraph } from '../text/lines.ts';
import { isFurniture } from './furniture.ts';
import { findHeadings, type Heading } from './headings.ts';
import { findMarkers } from './markers.ts';
import { metadataOf } from './metadata.ts';
import { findNotes, type NoteBlock } from './notes.ts';
import { bodyStart } from './opening.ts';

/** Neighbouring lines make one segment; a segment ends where a line of another part, or furniture, stands between. */
const segmentsOf = (indexes: readonly number[], lines: readonly Line[]): Span[] => {
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

/** Groups of lines, a group a paragraph. */
const paragraphsOf = (indexes: readonly number[], lines: readonly Line[]): number[][] => {
  const setting = settingOf(lines);
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

const headingSpan = (heading: Heading, lines: readonly Line[]): Span => {
  const start = lines[heading.line]?.start ?? 0;
  return { start, end: start + heading.length };
};

/** A joint question heading with as many paragraphs as numbers is as many questions; else one with all its numbers. */
const questionParts = (heading: Heading, indexes: readonly number[], lines: readonly Line[]): Part[] => {
  const [first = 0] = heading.numbers;
  const opening = { heading: headingSpan(heading, lines) };
  const paragraphs = asMany(heading.numbers.length, paragraphsOf(indexes.slice(1), lines), lines);
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

const answerPart = (heading: Heading, indexes: readonly number[], lines: readonly Line[]): Part => ({
  id: partId(`a${heading.numbers[0] ?? 0}`),
  kind: 'answer',
  answers: heading.numbers,
  heading: headingSpan(heading, lines),
  segments: segmentsOf(indexes, lines),
});

interface LabelledNote extends NoteBlock {
  readonly id: PartId;
}

/** Series may start over: a second note 1 is `fn1-2`. */
const namedNotes = (notes: readonly NoteBlock[]): LabelledNote[] => {
  const seen = new Map<string, number>();
  return notes.map((note) => {
    const name = `${note.series}${note.label}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...note, id: partId(count === 1 ? name : `${name}-${count}`) };
  });
};

const notePart = (note: LabelledNote, lines: readonly Line[]): Part => {
  const [first, ...rest] = segmentsOf(note.lines, lines);
  const start = (first?.start ?? 0) + note.labelLength;
  const segments = first ? [{ start, end: first.end }, ...rest] : rest;
  return { id: note.id, kind: 'note', label: note.label, segments };
};

/** Which lines are the text of which heading: from it to the next one. */
const bodies = (headings: readonly Heading[], free: readonly number[], end: number): Map<Heading, number[]> =>
  new Map(
    headings.map((heading, order) => {
      const stop = headings[order + 1]?.line ?? end;
      return [heading, free.filter((index) => index >= heading.line && index < stop)];
    }),
  );

/** What a document consists of: head, questions, answers, notes, other text. Pure; the text stays as it is. */
export const parseStructure = (source: SourceDocument): ParsedDocument => {
  const lines = linesOf(source.text);
  const furniture = new Set(lines.flatMap(({ text }, index) => (isFurniture(text) ? [index] : [])));
  const headings = findHeadings(lines, source.text);
  const stops = new Set(headings.map(({ line }) => line));
  const notes = namedNotes(findNotes({ lines, source: source.text, stops, furniture, inner: settingOf(lines).inner }));
  const inNote = new Set(notes.flatMap((note) => note.lines));
  const echoes = echoLines(lines, notes, inNote);
  const taken = (index: number): boolean => furniture.has(index) || inNote.has(index) || echoes.has(index);
  const free = lines.flatMap((_, index) => (taken(index) ? [] : [index]));

  const firstHeading = headings[0]?.line ?? bodyStart(lines);
  const parts: Part[] = [];
  const head = free.filter((index) => index < firstHeading);
  if (head.length > 0) parts.push({ id: partId('head'), kind: 'head', segments: segmentsOf(head, lines) });
  for (const [heading, indexes] of bodies(headings, free, lines.length)) {
    if (heading.kind === 'question') parts.push(...questionParts(heading, indexes, lines));
    else parts.push(answerPart(heading, indexes, lines));
  }
  const rest = headings.length === 0 ? free.filter((index) => index >= firstHeading) : [...echoes];
  if (rest.length > 0) parts.push({ id: partId('body'), kind: 'body', segments: segmentsOf(rest, lines) });
  const markers = findMarkers(source.text, parts, notes);
  for (const note of notes) {
    const found = markers.get(note.id);
    parts.push({ ...notePart(note, lines), ...(found ? { markers: found } : {}) });
  }
  const count = (kind: Part['kind']): number => parts.filter((part) => part.kind === kind).length;
  const document = metadataOf(source, lines, { questions: count('question'), answers: count('answer') });
  return { ...source, parts: mergeTwins(parts), document };
};

/** Addresses that a PDF reader repeats behind the notes belong to no question or answer. */
const echoLines = (
  lines: readonly Line[],
  notes: readonly LabelledNote[],
  inNote: ReadonlySet<number>,
): ReadonlySet<number> => {
  const noted = notes.map((note) => note.lines.map((index) => lines[index]?.text ?? '').join(' ')).join('\n');
  const echoes = lines.flatMap(({ text }, index) =>
    !inNote.has(index) && /^https?:\/\/\S+$/u.test(text) && noted.includes(text.replace(/\/$/u, '')) ? [index] : [],
  );
  return new Set(echoes);
};

/** A heading printed twice (on both pages of a break) goes on where it stopped. */
const mergeTwins = (parts: readonly Part[]): Part[] => {
  const byId = new Map<PartId, Part>();
  for (const part of parts) {
    const twin = byId.get(part.id);
    byId.set(part.id, twin ? { ...twin, segments: [...twin.segments, ...part.segments] } : part);
  }
  return [...byId.values()];
};
