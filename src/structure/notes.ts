import type { Line } from '../text/lines.ts';

/** A note as printed: its lines, its label, and how it is labelled (`1` or `1)`). */
export interface NoteBlock {
  readonly label: string;
  readonly series: 'fn' | 'en';
  readonly lines: readonly number[];
  /** Characters of the first line before the note's words. */
  readonly labelLength: number;
}

const FOOTNOTE = /^(\d{1,3})(?:\s{1,4}(?=\S)|(?=[\p{Lu}«‘“"'(]|https?:|www\.))/u;
const ENDNOTE = /^(?:\[(\d{1,3})\]|(\d{1,3})\))\s{0,4}(?=\S)/u;
const URL_ONLY = /^(?:https?:\/\/|www\.)\S+$/u;

interface Opening {
  readonly label: string;
  readonly series: 'fn' | 'en';
  readonly length: number;
}

const openingOf = (text: string): Opening | undefined => {
  const end = ENDNOTE.exec(text);
  if (end) return { label: end[1] ?? end[2] ?? '', series: 'en', length: end[0].length };
  const foot = FOOTNOTE.exec(text);
  return foot ? { label: foot[1] ?? '', series: 'fn', length: foot[0].length } : undefined;
};

/** Whether the text points at the note: digits glued behind a word or its punctuation, `1)`, `[1]`. */
export const markerPattern = (label: string, series: 'fn' | 'en'): RegExp =>
  series === 'en'
    ? new RegExp(`(?<=\\S\\s{0,2})(?:${label}\\)|\\[${label}\\])(?=[\\s.,;:)?!]|$)`, 'gu')
    : new RegExp(
        `(?<=\\p{Ll}{2}|[\\p{Lu}]{3}|[)\\]’”'"»?!.,:;]|\\p{L}\\p{N}\\p{L}|\\d{4}[,.)]|\\p{Ll} (?:19|20)\\d\\d)${label}(?=[\\s.,;:)?!»”’–-]|$)`,
        'gu',
      );

export interface NoteSearch {
  readonly lines: readonly Line[];
  readonly source: string;
  /** Lines that are taken: headings, furniture. */
  readonly stops: ReadonlySet<number>;
  readonly furniture: ReadonlySet<number>;
  /** Empty lines between the lines of a paragraph in this text; notes are set closer. */
  readonly inner: number;
}

const MAX_GAP = 3;

/**
 * Notes stand at the foot of a page, or at the end: a line that opens with the next label, to which the text before it
 * (or right after, where a page was cut) points. A note runs to the next note, a heading, a page or a wide gap.
 */
export const findNotes = ({ lines, source, stops, furniture, inner }: NoteSearch): readonly NoteBlock[] => {
  const notes: NoteBlock[] = [];
  const last = { fn: 0, en: 0 };
  const isPointedAt = (label: string, series: 'fn' | 'en', before: number): boolean =>
    markerPattern(label, series).test(source.slice(Math.max(0, before - 40_000), before));

  let open: { label: string; series: 'fn' | 'en'; lines: number[]; labelLength: number } | undefined;
  lines.forEach((line, index) => {
    if (furniture.has(index)) return;
    const opening = stops.has(index) ? undefined : openingOf(line.text);
    const number = Number(opening?.label);
    if (opening && line.text.length > opening.length) {
      const follows = number === last[opening.series] + 1;
      const restarts = number === 1 && opening.series === 'fn' && last.fn > 0 && line.blanksBefore > 0;
      if ((follows || restarts) && isPointedAt(opening.label, opening.series, line.start)) {
        last[opening.series] = number;
        open = { label: opening.label, series: opening.series, lines: [index], labelLength: opening.length };
        notes.push(open);
        return;
      }
    }
    if (!open) return;
    const ends =
      stops.has(index) ||
      line.startsPage ||
      line.blanksBefore >= MAX_GAP ||
      (line.blanksBefore > 0 && (inner > 0 || startsAnew(lines[index - 1]?.text ?? '', line.text))) ||
      isEcho(line.text, notes, lines);
    if (ends) open = undefined;
    else open.lines.push(index);
  });
  return notes;
};

/** Behind a gap, after a full stop, a new sentence is no part of the note. */
const startsAnew = (before: string, text: string): boolean => /[.)]$/u.test(before) && /^\p{Lu}/u.test(text);

/** PDF readers repeat a link's address on a line of its own behind the notes. */
const isEcho = (text: string, notes: readonly NoteBlock[], lines: readonly Line[]): boolean =>
  URL_ONLY.test(text) && notes.some((note) => textOf(note, lines).includes(text.replace(/\/$/u, '')));

const textOf = (note: NoteBlock, lines: readonly Line[]): string =>
  note.lines.map((index) => lines[index]?.text ?? '').join('');
