import type { NoteMarker, Part } from '../domain/document.ts';
import type { PartId } from '../domain/ids.ts';
import type { Span } from '../domain/span.ts';
import { markerPattern } from './notes.ts';

interface LabelledNote {
  readonly id: PartId;
  readonly label: string;
  readonly series: 'fn' | 'en';
}

interface Stretch extends Span {
  readonly part: PartId;
}

const stretchesOf = (parts: readonly Part[]): Stretch[] =>
  parts
    .filter(({ kind }) => kind !== 'note')
    .flatMap(({ id, segments }) => segments.map(({ start, end }) => ({ start, end, part: id })))
    .sort((a, b) => a.start - b.start);

/**
 * Where the text points at each note. Markers of a series stand in the order of their labels, so the search for one
 * starts behind the one before it.
 */
export const findMarkers = (
  text: string,
  parts: readonly Part[],
  notes: readonly LabelledNote[],
): Map<PartId, NoteMarker[]> => {
  const stretches = stretchesOf(parts);
  const found = new Map<PartId, NoteMarker[]>();
  const from = { fn: 0, en: 0 };
  for (const { id, label, series } of notes) {
    const pattern = markerPattern(label, series);
    for (const { start, end, part } of stretches) {
      if (end <= from[series]) continue;
      const begin = Math.max(start, from[series]);
      // two characters of context, for the look-behind
      const window = text.slice(Math.max(0, begin - 3), end);
      const offset = Math.max(0, begin - 3);
      pattern.lastIndex = begin - offset;
      const match = pattern.exec(window);
      if (!match) continue;
      const at = offset + match.index;
      found.set(id, [{ start: at, end: at + match[0].length, part }]);
      from[series] = at + match[0].length;
      break;
    }
  }
  return found;
};
