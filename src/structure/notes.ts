import type { Line } from '../text/lines.ts';
import { lineMatch, lineTest } from '../text/scan/openers.ts';
import type { MarkerIndex } from './marker-index.ts';

/** A note as printed: its lines, its label, and how it is labelled (`1` or `1)`). */
export interface NoteBlock {
  readonly label: string;
  readonly series: 'fn' | 'en';
  readonly lines: readonly number[];
  /** Characters of the first line before the note's words. */
  readonly labelLength: number;
}

const footnote = lineMatch(/^(\d{1,3})(?:\s{1,4}(?=\S)|(?=[\p{L}«‘“"'(])(?!(?:e|ste)\s|de\s\p{Ll}))/u);
const endnote = lineMatch(/^(?:\[(\d{1,3})\]|(\d{1,3})\))\s{0,4}(?=\S)/u);
const isAddress = lineTest(/^(?:https?:\/\/|www\.)\S+$/u);

interface Opening {
  readonly label: string;
  readonly series: 'fn' | 'en';
  readonly length: number;
}

const openingOf = (text: string): Opening | undefined => {
  const end = endnote(text);
  if (end) return { label: end[1] ?? end[2] ?? '', series: 'en', length: end[0].length };
  const foot = footnote(text);
  return foot ? { label: foot[1] ?? '', series: 'fn', length: foot[0].length } : undefined;
};

export interface NoteSearch {
  readonly lines: readonly Line[];
  readonly index: MarkerIndex;
  /** Lines that are taken: headings, furniture. */
  readonly stops: ReadonlySet<number>;
  readonly furniture: ReadonlySet<number>;
  /** Empty lines between the lines of a paragraph in this text; notes are set closer. */
  readonly inner: number;
  /** Series that the format itself knows; they are not looked for. */
  readonly known: ReadonlySet<NoteBlock['series']>;
}

const MAX_GAP = 3;
/** Characters before a footnote in which its marker stands: a few pages. */
const REACH = 40_000;

/**
 * Notes stand at the foot of a page, or at the end: a line that opens with the next label, to which the text before it
 * (or right after, where a page was cut) points. A note runs to the next note, a heading, a page or a wide gap.
 */
export const findNotes = ({
  lines,
  index: markers,
  stops,
  furniture,
  inner,
  known,
}: NoteSearch): readonly NoteBlock[] => {
  const notes: NoteBlock[] = [];
  const last = { fn: 0, en: 0 };
  let glued = false;
  const reach = (series: 'fn' | 'en', line: Line): number => (series === 'en' ? 0 : Math.max(0, line.start - REACH));
  /** A note was lost: the next one counts where the text surely points at it, and a gap or a note stands before. */
  const skipsOne = ({ series, label }: Opening, number: number, line: Line): boolean =>
    number > last[series] + 1 &&
    number <= last[series] + 3 &&
    last[series] > 0 &&
    (open !== undefined || line.blanksBefore > 0 || line.startsPage) &&
    markers.hasSure(series, label, reach(series, line), line.start);

  let open: { label: string; series: 'fn' | 'en'; lines: number[]; labelLength: number } | undefined;
  lines.forEach((line, index) => {
    if (furniture.has(index)) {
      open = undefined;
      return;
    }
    const opening = stops.has(index) ? undefined : openingOf(line.text);
    const number = Number(opening?.label);
    if (opening && !known.has(opening.series) && line.text.length > opening.length) {
      const follows = number === last[opening.series] + 1;
      const restarts = number === 1 && opening.series === 'fn' && last.fn > 0 && line.blanksBefore > 0;
      // where notes are printed as `1Text`, a line `2 Text` amid a paragraph is a raised digit that broke off
      const spaced = /\s$/u.test(line.text.slice(0, opening.length));
      const isOdd = opening.series === 'fn' && glued && spaced && !open;
      // a note right behind the one before it needs no marker: readers lose some
      const continues = follows && open?.series === opening.series;
      const isPointedAt =
        (follows || restarts) && markers.has(opening.series, opening.label, reach(opening.series, line), line.start);
      if (!isOdd && (continues || isPointedAt || skipsOne(opening, number, line))) {
        last[opening.series] = number;
        if (opening.series === 'fn' && number === 1) glued = !spaced;
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
      (isAddress(line.text) && isEcho(line.text, lastNotes(notes, lines)));
    if (ends) open = undefined;
    else open.lines.push(index);
  });
  return notes;
};

/** Behind a gap, after a full stop, a new sentence is no part of the note. */
const startsAnew = (before: string, text: string): boolean => /[.)]$/u.test(before) && /^\p{Lu}/u.test(text);

/** PDF readers repeat a link's address on a line of its own behind the notes. */
const isEcho = (address: string, noted: string): boolean => noted.includes(address.replace(/\/$/u, ''));

/** Words of the last few notes: an echo stands right behind them. */
const lastNotes = (notes: readonly NoteBlock[], lines: readonly Line[]): string =>
  notes
    .slice(-8)
    .map((note) => note.lines.map((index) => lines[index]?.text ?? '').join(''))
    .join('\n');
