import type { EntityId } from '../../domain/ids.ts';
import type { PaperRecord } from '../../domain/registries.ts';
import type { Candidate, Resolution } from '../../domain/resolution.ts';

/** Of papers that fit nearly alike none is preferred. */
const NEAR = 0.15;
/** A register does not say that the text means its paper. */
const SUREST = 0.8;

/**
 * The papers that fit best, as candidates and never as targets; undefined where none fits or more than `most` do, which says nothing.
 * `fitOf` gives [0, 1]; 0 leaves a paper out. Of equals the newest goes first.
 */
export const registeredCandidates = (
  papers: readonly PaperRecord[],
  fitOf: (paper: PaperRecord) => number,
  most: number,
): Resolution | undefined => {
  const fitting = papers
    .map((paper) => ({ paper, fit: fitOf(paper) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.paper.date.localeCompare(a.paper.date));
  const best = fitting[0]?.fit ?? 0;
  const near = fitting.filter(({ fit }) => fit >= best - NEAR);
  if (near.length === 0 || near.length > most) return undefined;
  const candidates = near.map(({ paper, fit }): Candidate => {
    const id = `kst-${paper.dossier}-${paper.number}`;
    return {
      entity: id as EntityId,
      label: id,
      confidence: Math.min(SUREST, fit) / near.length,
      evidence: { method: 'registry', note: `"${paper.title}" of ${paper.date}`, via: [] },
    };
  });
  return { status: 'ambiguous', candidates };
};
