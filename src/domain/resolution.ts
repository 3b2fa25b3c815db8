import type { EntityId, MentionId } from './ids.ts';
import type { Mention } from './mention.ts';

export interface Evidence {
  readonly method: 'identifier' | 'registry' | 'alias' | 'antecedent' | 'footnote' | 'curated';
  /** One sentence a person can read. */
  readonly note: string;
  readonly via: readonly MentionId[];
}

export interface Candidate {
  readonly entity: EntityId;
  /** Name for people: `artikel 7:611 BW`. */
  readonly label: string;
  /** Probability in [0, 1]; see docs/quality.md. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** The source itself seems wrong: what was probably meant, and why. Never replaces a target. */
export interface Suspicion {
  readonly entity: EntityId;
  readonly label: string;
  readonly reason: string;
  readonly confidence: number;
}

/** 4b – resolution. `ambiguous` and `unresolved` are results, stored and queryable, not errors. */
export type Resolution = { readonly suspicions?: readonly Suspicion[] } & (
  | { readonly status: 'resolved'; readonly targets: readonly Candidate[] }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly status: 'unresolved'; readonly reason: string }
);

export interface ResolvedMention extends Mention {
  readonly resolution: Resolution;
}
