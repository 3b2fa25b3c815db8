import type { DocumentId, EntityId, PartId } from './ids.ts';

/** `UNSURE` is kept and shown, and changes nothing. */
export const VERDICTS = ['RIGHT', 'WRONG', 'UNSURE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A place in a text by its words and those around it (W3C TextQuoteSelector), so that it is found again in another reading. */
export interface Anchor {
  readonly part: PartId;
  readonly exact: string;
  /** At most 32 characters before and after. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it was when it was judged: tells equal places apart. */
  readonly start: number;
}

/** What a person found of a link: it goes above what the rules find, at every reading from then on. */
export interface Judgement {
  readonly id: string;
  readonly document: DocumentId;
  readonly anchor: Anchor;
  /** Reference type of the mention: `law-article`. */
  readonly kind: string;
  readonly entity: EntityId;
  /** Key of the entity's node: `LawArticle:BWBR0005290/611`. */
  readonly key: string;
  readonly label: string;
  readonly verdict: Verdict;
  readonly author: string;
  /** Moment in UTC, ISO 8601. */
  readonly at: string;
  readonly note?: string;
}
