import {
  isPrinted,
  type ParsedDocument,
  type Part,
  type SourceDocument,
  type StructureHint,
} from '../domain/document.ts';
import { type PartId, partId } from '../domain/ids.ts';
import { type Line, linesOf, type Setting, settingOf } from '../text/lines.ts';
import { firstEndingAfter } from '../text/sorted.ts';
import { copiedNotes } from './copied-notes.ts';
import { isFurniture } from './furniture.ts';
import { givenHeadings } from './given-headings.ts';
import { givenMarkers, givenNotes } from './given-notes.ts';
import { findHeadings, type Heading } from './headings.ts';
import { indexMarkers } from './marker-index.ts';
import { findMarkers } from './markers.ts';
import { type Debate, debateOf, metadataOf } from './metadata.ts';
import { echoLines, type LabelledNote, namedNotes, notePart } from './note-parts.ts';
import { findNotes, type NoteBlock } from './notes.ts';
import { bodyStart } from './opening.ts';
import { answerPart, questionParts } from './questions.ts';
import { segmentsOf } from './segments.ts';
import { unansweredIn, unheadedAnswer, unheadedPart } from './unheaded.ts';

/** The printed lines of a document, and what is known of them before anything is guessed. */
interface Sheet {
  readonly source: SourceDocument;
  readonly lines: readonly Line[];
  readonly setting: Setting;
  readonly furniture: ReadonlySet<number>;
  /** Notes of a page that was copied as text. */
  readonly copied: readonly NoteBlock[];
  /** What a report of a debate says of itself. */
  readonly debate: Debate | undefined;
  /** A report of a debate: all of it is text. */
  readonly isDebate: boolean;
}

const sheetOf = (source: SourceDocument): Sheet => {
  const lines = linesOf(source.text);
  const furniture = new Set<number>();
  for (let i = 0; i < lines.length; i += 1) if (isFurniture(lines[i]?.text ?? '')) furniture.add(i);
  for (const { kind, span } of source.hints) {
    if (kind !== 'furniture') continue;
    for (let i = firstEndingAfter(lines, span.start); i < lines.length && (lines[i]?.start ?? 0) < span.end; i += 1)
      furniture.add(i);
  }
  const { notes: copied, furniture: signs } = copiedNotes(lines);
  for (const index of signs) furniture.add(index);
  const debate = debateOf(lines);
  const isDebate = source.metadata?.kind === 'handelingen' || debate !== undefined;
  const setting = settingOf(lines, isPrinted(source.mediaType));
  return { source, lines, setting, furniture, copied, debate, isDebate };
};

const asks = ({ kind }: StructureHint): boolean => kind === 'question' || kind === 'answer';

/** Headings that the format marks as such; where it marks none, those that look like one. */
const headingsOf = ({ source, lines, isDebate }: Sheet): readonly Heading[] => {
  if (source.hints.some(asks)) return givenHeadings(source.hints, lines);
  return isDebate ? [] : findHeadings(lines, source.text);
};

/** Notes that the format knows, then those that look like notes, of a series that it does not know. */
const notesOf = (
  { source, lines, setting, furniture, copied }: Sheet,
  headings: readonly Heading[],
  index: ReturnType<typeof indexMarkers>,
): LabelledNote[] => {
  const given = [...givenNotes(source.hints, lines), ...copied];
  const known = new Set(given.map(({ series }) => series));
  const taken = new Set([...furniture, ...given.flatMap((note) => note.lines)]);
  const stops = new Set(headings.map(({ line }) => line));
  return namedNotes([...given, ...findNotes({ lines, index, stops, furniture: taken, inner: setting.inner, known })]);
};

/** Each heading with the free lines from it to the next one, or to where the format says that it ends. */
const bodies = (headings: readonly Heading[], free: readonly number[], end: number): readonly [Heading, number[]][] => {
  let at = 0;
  return headings.map((heading, order) => {
    const stop = Math.min(headings[order + 1]?.line ?? end, heading.stop ?? end);
    while ((free[at] ?? end) < heading.line) at += 1;
    const indexes: number[] = [];
    for (; (free[at] ?? end) < stop; at += 1) indexes.push(free[at] ?? end);
    return [heading, indexes];
  });
};

/** Head, questions, answers and other text, in that order. */
const textParts = (
  sheet: Sheet,
  headings: readonly Heading[],
  free: readonly number[],
  echoes: readonly number[],
): Part[] => {
  const { lines, setting } = sheet;
  const firstHeading = headings[0]?.line ?? (sheet.isDebate ? 0 : bodyStart(lines));
  const parts: Part[] = [];
  const head = free.filter((index) => index < firstHeading);
  if (head.length > 0) parts.push({ id: partId('head'), kind: 'head', segments: segmentsOf(head, lines) });
  const used = new Uint8Array(lines.length);
  for (const index of head) used[index] = 1;
  const unanswered = unansweredIn(headings);
  for (const [heading, indexes] of bodies(headings, free, lines.length)) {
    if (heading.kind === 'other') continue;
    const [number] = heading.numbers;
    const cut =
      heading.kind === 'question' && heading.numbers.length === 1 && number !== undefined && unanswered.has(number)
        ? unheadedAnswer(indexes, lines, setting)
        : undefined;
    if (heading.kind === 'question') parts.push(...questionParts(heading, cut?.asked ?? indexes, lines, setting));
    if (cut && number !== undefined) parts.push(unheadedPart(number, cut.answer, lines));
    if (heading.kind !== 'question') parts.push(answerPart(heading, indexes, lines));
    for (const index of indexes) used[index] = 1;
  }
  const rest = [...free.filter((index) => used[index] === 0), ...echoes].sort((a, b) => a - b);
  if (rest.length > 0) parts.push({ id: partId('body'), kind: 'body', segments: segmentsOf(rest, lines) });
  return mergeTwins(parts);
};

/** Notes behind the other parts, each bound to the place that points at it. */
const noteParts = (
  { source, lines }: Sheet,
  notes: readonly LabelledNote[],
  parts: readonly Part[],
  index: ReturnType<typeof indexMarkers>,
): Part[] => {
  const given = givenMarkers(source.hints, parts);
  const isGiven = ({ series, label }: LabelledNote): boolean => given.has(`${series}${label}`);
  const placed = notes.map((note) => ({ ...note, start: lines[note.lines[0] ?? 0]?.start ?? 0 }));
  const guessed = findMarkers(
    index,
    parts,
    placed.filter((note) => !isGiven(note)),
  );
  return notes.map((note) => {
    const markers = guessed.get(note.id) ?? given.get(`${note.series}${note.label}`);
    return { ...notePart(note, lines), ...(markers ? { markers } : {}) };
  });
};

/** What a document consists of: head, questions, answers, notes, other text. Pure; the text stays as it is. */
export const parseStructure = (source: SourceDocument): ParsedDocument => {
  const sheet = sheetOf(source);
  const { lines, furniture } = sheet;
  const index = indexMarkers(source.text);
  const headings = headingsOf(sheet);
  const notes = notesOf(sheet, headings, index);
  const inNote = new Set(notes.flatMap((note) => note.lines));
  const echoes = echoLines(lines, notes, inNote);
  const free: number[] = [];
  for (let i = 0; i < lines.length; i += 1) if (!furniture.has(i) && !inNote.has(i) && !echoes.has(i)) free.push(i);
  const parts = textParts(sheet, headings, free, [...echoes]);
  const count = (kind: Part['kind']): number => parts.filter((part) => part.kind === kind).length;
  const document = metadataOf(source, lines, {
    questions: count('question'),
    answers: count('answer'),
    debate: sheet.debate,
  });
  return { ...source, parts: [...parts, ...noteParts(sheet, notes, parts, index)], document };
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
