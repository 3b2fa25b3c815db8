import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';
import { unresolved } from '../../domain/reference-type.ts';
import type { Candidate, Resolution } from '../../domain/resolution.ts';

/** A note says which paper is meant nearly always; a number further on may be another's. */
const SURE: Readonly<Record<string, number>> = { footnote: 0.95, antecedent: 0.93, 'same-phrase': 0.85 };

interface Told {
  readonly other: Mention;
  readonly resolution: Extract<Resolution, { status: 'resolved' }>;
  readonly why: string;
}

/** What the mentions tell that this one takes its meaning from: papers by number, and the same item that has one. */
const tellers = (mention: Mention, context: ResolutionContext): readonly Told[] =>
  context.antecedents(mention).flatMap(({ mention: other, why }) => {
    if (other.kind !== 'kamerstuk' && other.kind !== mention.kind) return [];
    const resolution = context.resolutionOf(other.id);
    return resolution.status === 'resolved' ? [{ other, resolution, why }] : [];
  });

const asTold = ({ other, resolution, why }: Told): Resolution => {
  const targets = resolution.targets.map((target) => ({
    ...target,
    confidence: Math.min(target.confidence, SURE[why] ?? 0.8),
    evidence: { method: 'footnote' as const, note: `its number stands in "${other.surface}"`, via: [other.id] },
  }));
  return { status: 'resolved', targets, ...(resolution.suspicions ? { suspicions: resolution.suspicions } : {}) };
};

const idsOf = ({ resolution }: Told): string => resolution.targets.map(({ entity }) => entity).join(' ');

/**
 * A motion or letter in words is the paper whose number a note, parentheses or the same words elsewhere tell. Where the
 * same words elsewhere mean several papers, each is a candidate.
 */
export const paperOfAntecedent = (mention: Mention, context: ResolutionContext): Resolution => {
  const told = tellers(mention, context);
  const own = told.find(({ why }) => why !== 'same-phrase');
  if (own) return asTold(own);
  const [first] = told;
  if (!first) return unresolved('no number of it in the text');
  const distinct = [...new Map(told.map((teller) => [idsOf(teller), teller])).values()];
  if (distinct.length === 1) return asTold(first);
  const candidates = distinct.flatMap(({ resolution, other }): Candidate[] =>
    resolution.targets.map((target) => ({
      ...target,
      confidence: target.confidence / distinct.length,
      evidence: { method: 'antecedent', note: `the same words stand beside "${other.surface}"`, via: [other.id] },
    })),
  );
  return { status: 'ambiguous', candidates };
};
