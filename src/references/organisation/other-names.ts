import type { NameKind } from '../../domain/names.ts';
import type { Scene } from '../../domain/reference-type.ts';
import { firstFrom } from '../../text/sorted.ts';

const OTHERS: readonly NameKind[] = [
  'person',
  'surname',
  'party',
  'ministry',
  'law',
  'treaty',
  'eu-act',
  'medium',
  'portfolio',
];

/** Whether a gazetteer of something else than bodies (or `kind`) has a name that starts at an offset. */
export const isOtherName = (scene: Scene, start: number, kind?: NameKind): boolean => {
  const startsIn = (one: NameKind): boolean => {
    const hits = scene.names(one);
    return hits[firstFrom(hits, start)]?.start === start;
  };
  return OTHERS.some(startsIn) || (kind !== undefined && startsIn(kind));
};
