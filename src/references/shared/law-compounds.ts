import type { Scene } from '../../domain/reference-type.ts';
import { isDigit } from '../../text/units.ts';
import { type Stems, stemHits } from './stems.ts';

export interface Compound {
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly word: string;
}

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
const HYPHEN = 45;

/** Words that end in `ending`, hyphens included: from where the ending stands back to their start. */
export const compoundsOf = (scene: Scene, ending: string, stem: Stems): Compound[] => {
  const { folded } = scene;
  const found: Compound[] = [];
  for (const at of stemHits(scene, stem)) {
    const end = at + ending.length;
    const next = end < folded.length ? folded.charCodeAt(end) : 0;
    if (isSmall(next) || isDigit(next)) continue;
    let start = at;
    while (start > 0) {
      const unit = folded.charCodeAt(start - 1);
      if (!isSmall(unit) && unit !== HYPHEN) break;
      start -= 1;
    }
    if (start < at && folded.charCodeAt(start) !== HYPHEN) found.push({ start, end, word: folded.slice(start, end) });
  }
  return found;
};
