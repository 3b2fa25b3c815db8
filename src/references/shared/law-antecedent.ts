import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';

const lawOf = (entity: string): string | undefined => /^(?:jci[\d.]+:c:)?(BWB[RV]\d{7}|BW$)/u.exec(entity)?.[1];

/** The law that `die wet` means: the one the coreference stage points at, else the last one named before it. */
export const precedingLaw = (mention: Mention, context: ResolutionContext): string | undefined => {
  const linked = context.antecedents(mention).map((antecedent) => antecedent.mention);
  const before = context.mentions.filter(
    ({ kind, reading }) => (kind === 'law' || kind === 'law-article') && reading.end <= mention.reading.start,
  );
  for (const candidate of [...linked, ...before.reverse().slice(0, 3)]) {
    const resolution = context.resolutionOf(candidate.id);
    if (resolution.status !== 'resolved') continue;
    const law = resolution.targets.map(({ entity }) => lawOf(entity)).find(Boolean);
    if (law) return law;
  }
  return undefined;
};
