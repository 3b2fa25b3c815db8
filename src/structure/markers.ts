import type { NoteMarker, Part } from '../domain/document.ts';
import type { PartId } from '../domain/ids.ts';
import type { MarkerIndex, NoteSeries } from './marker-index.ts';
import { partFinder } from './part-finder.ts';

interface LabelledNote {
  readonly id: PartId;
  readonly label: string;
  readonly series: NoteSeries;
}

/**
 * Where the text points at each note. Markers of a series stand in the order of their labels, so the search for one
 * starts behind the one before it.
 */
export const findMarkers = (
  index: MarkerIndex,
  parts: readonly Part[],
  notes: readonly LabelledNote[],
): ReadonlyMap<PartId, readonly NoteMarker[]> => {
  const partAt = partFinder(parts);
  const found = new Map<PartId, NoteMarker[]>();
  const from = { fn: 0, en: 0 };
  for (const { id, label, series } of notes) {
    let weak: NoteMarker | undefined;
    let strong: NoteMarker | undefined;
    for (const { start, end, isWeak } of index.after(series, label, from[series])) {
      const part = partAt(start);
      if (!part) continue;
      if (isWeak) weak ??= { start, end, part };
      else {
        strong = { start, end, part };
        break;
      }
    }
    const marker = strong ?? weak;
    if (!marker) continue;
    found.set(id, [marker]);
    from[series] = marker.end;
  }
  return found;
};
