import type { CalibrationTable } from '../domain/calibration.ts';
import { type Outcome, onceEach } from './reliability.ts';

/** Few bins, so that no document decides one. */
const EDGES = [0.6, 0.8, 0.9, 0.96, 1.01] as const;
/** A prior weighs as much as so many mentions. */
const PRIOR = 12;
/** A type with fewer outcomes takes the figures of all types. */
const LEAST = 20;
const FOUND_PRIOR = 0.8;

interface Count {
  right: number;
  all: number;
}

const countOf = (outcomes: readonly Outcome[]): Count => ({
  right: outcomes.reduce((sum, { right }) => sum + right, 0),
  all: outcomes.length,
});

const smoothed = ({ right, all }: Count, prior: number): number => (right + PRIOR * prior) / (all + PRIOR);

/** Never lower for a higher claim: neighbours that are out of order are pooled, weighed by their counts. */
const ascending = (bins: readonly { p: number; weight: number }[]): number[] => {
  const blocks: { p: number; weight: number; size: number }[] = [];
  for (const { p, weight } of bins) {
    let block = { p, weight, size: 1 };
    for (let last = blocks.at(-1); last && last.p > block.p; last = blocks.at(-1)) {
      blocks.pop();
      const sum = last.weight + block.weight;
      block = { p: (last.p * last.weight + block.p * block.weight) / sum, weight: sum, size: last.size + block.size };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ p, size }) => Array.from({ length: size }, () => p));
};

/** Nothing is certain: what was never wrong in some hundred mentions is wrong somewhere. */
const HIGHEST = 0.995;

const rounded = (p: number): number => Math.round(Math.min(HIGHEST, p) * 1000) / 1000;

const claims = (outcomes: readonly Outcome[]): (readonly Outcome[])[] =>
  EDGES.map((edge, bin) =>
    outcomes.filter(({ confidence }) => confidence < edge && confidence >= (EDGES[bin - 1] ?? 0)),
  );

const fitBins = (bins: readonly (readonly Outcome[])[], priors: readonly number[]): number[] =>
  ascending(
    bins.map((outcomes, bin) => ({
      p: smoothed(countOf(outcomes), priors[bin] ?? FOUND_PRIOR),
      weight: outcomes.length + PRIOR,
    })),
  );

const byType = (outcomes: readonly Outcome[]): Map<string, Outcome[]> => {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { type } = outcome;
    groups.set(type, [...(groups.get(type) ?? []), outcome]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/**
 * Smoothed shares of right mentions by what the rules claimed: each type's bins lean on those of all types, and these on
 * the claim itself. The outcomes' confidences must be the claims, uncalibrated.
 */
export const fitCalibration = (mentions: readonly Outcome[]): CalibrationTable => {
  const outcomes = onceEach(mentions);
  const linked = outcomes.filter(({ status }) => status === 'linked');
  const bare = outcomes.filter(({ status }) => status === 'bare');
  const claimed = claims(linked).map((bin, index) => {
    const sum = bin.reduce((total, { confidence }) => total + confidence, 0);
    return bin.length > 0 ? sum / bin.length : ((EDGES[index - 1] ?? 0.4) + Math.min(1, EDGES[index] ?? 1)) / 2;
  });
  const all = fitBins(claims(linked), claimed);
  const found = smoothed(countOf(bare), FOUND_PRIOR);
  const enough = (group: Map<string, Outcome[]>) => [...group].filter(([, list]) => list.length >= LEAST);
  return {
    edges: EDGES,
    targets: Object.fromEntries([
      ['*', all.map(rounded)],
      ...enough(byType(linked)).map(([type, list]) => [type, fitBins(claims(list), all).map(rounded)] as const),
    ]),
    found: Object.fromEntries([
      ['*', rounded(found)],
      ...enough(byType(bare)).map(([type, list]) => [type, rounded(smoothed(countOf(list), found))] as const),
    ]),
  };
};
