import type { ParsedDocument } from '../domain/document.ts';
import { mentionId, type PartId } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';
import type { Detection, ReferenceType, Scene } from '../domain/reference-type.ts';
import { lastFrom } from '../text/sorted.ts';
import { type Claim, settleOverlaps } from './overlaps.ts';
import type { SourceScene } from './scene.ts';

/** Part at an offset of the reading text. */
const partAt = ({ parts }: Scene, offset: number): PartId | undefined => lastFrom(parts, offset)?.id;

/** What a type found, in a shape that is the same for all types. */
interface Found extends Claim {
  readonly found: Detection;
}

const claimsIn = (scene: Scene, types: readonly ReferenceType[]): Found[] => {
  const claims: Found[] = [];
  for (const type of types)
    for (const found of type.detect(scene)) {
      const { start, end } = found;
      if (start < end) claims.push({ start, end, kind: type.kind, found });
    }
  return claims;
};

/** All mentions in text order; overlaps settled. */
export const findMentions = (
  parsed: ParsedDocument,
  scene: SourceScene,
  types: readonly ReferenceType[],
): readonly Mention[] => {
  const mentions: Mention[] = [];
  for (const { start, end, kind, found } of settleOverlaps(claimsIn(scene, types))) {
    const { parts, form = 'full', rule } = found;
    const part = partAt(scene, start);
    if (part === undefined) continue;
    const span = scene.toSource(start, end);
    const surface = scene.text.slice(start, end);
    const id = mentionId(parsed.document.id, span.start, span.end, kind);
    mentions.push({ id, kind, span, reading: { start, end }, surface, part, parts, form, rule });
  }
  return mentions;
};
