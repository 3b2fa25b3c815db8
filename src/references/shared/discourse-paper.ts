import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';
import { unresolved } from '../../domain/reference-type.ts';
import type { Resolution } from '../../domain/resolution.ts';

/** A note says which paper is meant nearly always; a number further on may be another's. */
const SURE: Readonly<Record<string, number>> = { footnote: 0.95, antecedent: 0.93, 'same-phrase': 0.85 };

/** A motion or letter in words is the paper whose number a note, parentheses or the same words elsewhere tell. */
export const paperOfAntecedent = (mention: Mention, context: ResolutionContext): Resolution => {
  for (const { mention: other, why } of context.antecedents(mention)) {
    if (other.kind !== 'kamerstuk' && other.kind !== mention.kind) continue;
    const resolution = context.resolutionOf(other.id);
    if (resolution.status !== 'resolved') continue;
    const targets = resolution.targets.map((target) => ({
      ...target,
      confidence: Math.min(target.confidence, SURE[why] ?? 0.8),
      evidence: { method: 'footnote' as const, note: `its number stands in "${other.surface}"`, via: [other.id] },
    }));
    return { status: 'resolved', targets, ...(resolution.suspicions ? { suspicions: resolution.suspicions } : {}) };
  }
  return unresolved('no number of it in the text');
};
