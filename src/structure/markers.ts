import type { NoteMarker, Part } from '../domain/document.ts';
import type { PartId } from '../domain/ids.ts';
import type { MarkerIndex, MarkerPlace, NoteSeries } from './marker-index.ts';
import { partFinder } from './part-finder.ts';

interface LabelledNote {
  readonly id: PartId;
  readonly label: string;
  readonly series: NoteSeries;
  /** Where the note's own words begin; what points at it stands before. */
  readonly start: number;
}

/** The first sure place before the note, else the first doubtful one, else the first behind it (a page was cut there). */
const markerOf = (
  { start: noteStart }: LabelledNote,
  places: readonly MarkerPlace[],
  partAt: (offset: number) => PartId | undefined,
): NoteMarker | undefined => {
  let weak: NoteMarker | undefined;
  for (const { start, end, isWeak } of places) {
    if (start >= noteStart && weak) return weak;
    const part = partAt(start);
    if (!part) continue;
    if (!isWeak) return { start, end, part };
    weak ??= { start, end, part };
  }
  return weak;
};

/**
 * Where the text points at each note. Markers of a series stand in the order of their labels, so the search for one
 * starts behind the one before it.
 */
export const findMarkers = (
  index: MarkerIndex,
  parts: readonly Part[],
  notes: readonly LabelledNote[],
): ReadonlyMap<PartId, readonly NoteMarker[]> => {
  const found = new Map<PartId, NoteMarker[]>();
  if (notes.length === 0) return found;
  const partAt = partFinder(parts);
  const from = { fn: 0, en: 0 };
  for (const note of notes) {
    const marker = markerOf(note, index.after(note.series, note.label, from[note.series]), partAt);
    if (!marker) continue;
    found.set(note.id, [marker]);
    from[note.series] = marker.end;
  }
  return found;
};
