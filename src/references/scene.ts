import type { ParsedDocument, Part } from '../domain/document.ts';
import type { NameHit, NameKind } from '../domain/names.ts';
import type { Scene, ScenePart } from '../domain/reference-type.ts';
import type { Registries } from '../domain/registries.ts';
import type { Span } from '../domain/span.ts';
import { readingText } from '../text/reading-text.ts';

/** A scene, and the way back from its offsets to the source's. */
export interface SourceScene extends Scene {
  toSource(start: number, end: number): Span;
}

const numbersOf = (part: Part | undefined): readonly number[] =>
  part?.answers ?? part?.numbers ?? (part?.number === undefined ? [] : [part.number]);

/** Reads the document once: reading text, folded text and all gazetteer hits, sorted by kind. */
export const buildScene = (parsed: ParsedDocument, registries: Registries): SourceScene => {
  const reading = readingText(parsed);
  const hits = new Map<NameKind, NameHit[]>();
  for (const hit of registries.names.scan(reading.text, reading.folded)) {
    const list = hits.get(hit.kind);
    if (list) list.push(hit);
    else hits.set(hit.kind, [hit]);
  }
  const partById = new Map(parsed.parts.map((part) => [part.id, part]));
  const parts: ScenePart[] = reading.parts.map(({ id, start, end, heading }) => {
    const part = partById.get(id);
    const kind = part?.kind ?? 'body';
    return { id, kind, start, end, numbers: numbersOf(part), ...(heading ? { heading } : {}) };
  });
  return {
    text: reading.text,
    folded: reading.folded,
    parts,
    markers: reading.markers,
    names: (kind) => hits.get(kind) ?? [],
    toSource: (start, end) => reading.toSource(start, end),
  };
};
