import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';
import { countWhile } from '../../text/sorted.ts';

const lawOf = (entity: string): string | undefined => /^(?:jci[\d.]+:c:)?(BWB[RV]\d{7}|BW$)/u.exec(entity)?.[1];

/** How many mentions of laws before it are asked. */
const ASKED = 6;
const SCANNED = 80;

/** Mentions of laws before a mention, nearest first; mentions stand in reading order. */
const lawsBefore = (mention: Mention, mentions: readonly Mention[]): Mention[] => {
  const count = countWhile(mentions, ({ reading }) => reading.end <= mention.reading.start);
  const found: Mention[] = [];
  for (let index = count - 1; index >= Math.max(0, count - SCANNED) && found.length < ASKED; index -= 1) {
    const other = mentions[index];
    if (other && (other.kind === 'law' || other.kind === 'law-article')) found.push(other);
  }
  return found;
};

/**
 * The law that `die wet` means: the one the coreference stage points at, else the last one named before it whose title
 * fits the noun (`besluit`, `regeling`).
 */
export const precedingLaw = (mention: Mention, noun: string, context: ResolutionContext): string | undefined => {
  const linked = context.antecedents(mention).map((antecedent) => antecedent.mention);
  for (const candidate of [...linked, ...lawsBefore(mention, context.mentions)]) {
    const resolution = context.resolutionOf(candidate.id);
    if (resolution.status !== 'resolved') continue;
    const law = resolution.targets.map(({ entity }) => lawOf(entity)).find(Boolean);
    if (!law) continue;
    const title = context.registries.law(law as never)?.title ?? '';
    if (title.toLowerCase().includes(noun) || linked.includes(candidate)) return law;
  }
  return undefined;
};
