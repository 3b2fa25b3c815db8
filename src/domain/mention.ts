import type { MentionId, PartId } from './ids.ts';
import type { Span } from './span.ts';

/** 3 – references: what the words say; nothing yet about what exists. */
export interface Mention<Kind extends string = string, Parts = unknown> {
  readonly id: MentionId;
  /** The reference type's folder name: `law-article`. */
  readonly kind: Kind;
  /** Into {@link SourceDocument.text}. */
  readonly span: Span;
  /** Into the reading text, for the stages that look at neighbours. */
  readonly reading: Span;
  /** The covered words with wrapping undone; for people to read, not for offsets. */
  readonly surface: string;
  readonly part: PartId;
  /** In the kind's own terms, from the words alone (a gazetteer's key counts as words). */
  readonly parts: Parts;
  /** `short` needs an antecedent: `die wet`, `genoemd artikel`, `De Inspectie`. */
  readonly form: 'full' | 'short';
  /** Dotted name of the pattern that found it: `law-article.head-first`. */
  readonly rule: string;
}

/** 4a – coreference. `from` takes its meaning from `to`. */
export interface MentionLink {
  readonly from: MentionId;
  readonly to: MentionId;
  readonly why: 'footnote' | 'alias' | 'antecedent' | 'same-phrase';
}
