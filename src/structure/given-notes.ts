import type { NoteMarker, Part, StructureHint } from '../domain/document.ts';
import type { Line } from '../text/lines.ts';
import { firstEndingAfter } from '../text/sorted.ts';
import type { NoteBlock } from './notes.ts';
import { partFinder } from './part-finder.ts';

/** Notes that the format itself knows as notes; each stands on lines of its own, behind its label. */
export const givenNotes = (hints: readonly StructureHint[], lines: readonly Line[]): NoteBlock[] =>
  hints
    .filter(({ kind }) => kind === 'note')
    .map(({ span, label = '', series = 'fn' }) => {
      const first = firstEndingAfter(lines, span.start);
      const indexes: number[] = [];
      for (let i = first; i < lines.length && (lines[i]?.start ?? 0) < span.end; i += 1) indexes.push(i);
      const opening = lines[first]?.text ?? '';
      const labelLength = opening.startsWith(`${label} `) ? label.length + 1 : 0;
      return { label, series, lines: indexes, labelLength };
    });

/** Where the text points at the notes that the format knows, by label. */
export const givenMarkers = (
  hints: readonly StructureHint[],
  parts: readonly Part[],
): ReadonlyMap<string, readonly NoteMarker[]> => {
  const found = new Map<string, NoteMarker[]>();
  const markers = hints.filter(({ kind }) => kind === 'note-marker');
  if (markers.length === 0) return found;
  const partAt = partFinder(parts);
  for (const { span, label = '', series = 'fn' } of markers) {
    const part = partAt(span.start);
    if (!part) continue;
    const key = `${series}${label}`;
    found.set(key, [...(found.get(key) ?? []), { ...span, part }]);
  }
  return found;
};
