import type { Part } from '../domain/document.ts';
import { type PartId, partId } from '../domain/ids.ts';
import type { Line } from '../text/lines.ts';
import { lineTest } from '../text/scan/openers.ts';
import { indexesOf } from '../text/sorted.ts';
import type { NoteBlock } from './notes.ts';
import { segmentsOf } from './segments.ts';

const isAddress = lineTest(/^https?:\/\/\S+$/u);

/** A note with the id of its part. */
export interface LabelledNote extends NoteBlock {
  readonly id: PartId;
}

/** Series may start over: a second note 1 is `fn1-2`. */
export const namedNotes = (notes: readonly NoteBlock[]): LabelledNote[] => {
  const seen = new Map<string, number>();
  return notes.map((note) => {
    const name = `${note.series}${note.label}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...note, id: partId(count === 1 ? name : `${name}-${count}`) };
  });
};

export const notePart = (note: LabelledNote, lines: readonly Line[]): Part => {
  const [first, ...rest] = segmentsOf(note.lines, lines);
  const start = (first?.start ?? 0) + note.labelLength;
  const segments = first ? [{ start, end: first.end }, ...rest] : rest;
  return { id: note.id, kind: 'note', label: note.label, segments };
};

/** Addresses that a PDF reader repeats behind the notes belong to no question or answer. */
export const echoLines = (
  lines: readonly Line[],
  notes: readonly LabelledNote[],
  inNote: ReadonlySet<number>,
): ReadonlySet<number> => {
  const addresses = indexesOf(lines, ({ text }, index) => isAddress(text) && !inNote.has(index));
  if (addresses.length === 0) return new Set();
  const noted = notes.map((note) => note.lines.map((index) => lines[index]?.text ?? '').join(' ')).join('\n');
  return new Set(addresses.filter((index) => noted.includes((lines[index]?.text ?? '').replace(/\/$/u, ''))));
};
