import type { Span } from '../domain/span.ts';

/** These may contain mentions of other types; everywhere else the longest wins (design: "Overlaps"). */
const CONTAINERS: ReadonlySet<string> = new Set(['motion', 'letter', 'news-article']);

export interface Claim extends Span {
  readonly kind: string;
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const mayStandTogether = (a: Claim, b: Claim): boolean => {
  if (a.kind === b.kind || sameSpan(a, b)) return false;
  if (CONTAINERS.has(a.kind) && contains(a, b)) return true;
  return CONTAINERS.has(b.kind) && contains(b, a);
};

/** Longest first, then leftmost, then by kind: the same claims give the same result in whatever order they come. */
const byStrength = (a: Claim, b: Claim): number =>
  b.end - b.start - (a.end - a.start) || a.start - b.start || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);

const byPosition = (a: Claim, b: Claim): number => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1);

/** Where the run of overlapping claims ends that begins at `from`: it touches nothing outside itself. */
const runEnd = (sorted: readonly Claim[], from: number): number => {
  let reach = sorted[from]?.end ?? 0;
  let at = from + 1;
  for (; at < sorted.length; at += 1) {
    const claim = sorted[at];
    if (!claim || claim.start >= reach) break;
    if (claim.end > reach) reach = claim.end;
  }
  return at;
};

const strongest = <T extends Claim>(run: T[]): T[] => {
  const winners: T[] = [];
  for (const claim of run.sort(byStrength)) {
    const clash = (other: T) => other.start < claim.end && claim.start < other.end && !mayStandTogether(claim, other);
    if (!winners.some(clash)) winners.push(claim);
  }
  return winners.sort(byPosition);
};

/** Keeps the claims that may stand together, in text order. Quadratic only inside a run of overlapping claims. */
export const settleOverlaps = <T extends Claim>(claims: readonly T[]): T[] => {
  const kept: T[] = [];
  const sorted = [...claims].sort(byPosition);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    to = runEnd(sorted, from);
    if (to === from + 1) kept.push(sorted[from] as T);
    else kept.push(...strongest(sorted.slice(from, to)));
  }
  return kept;
};
