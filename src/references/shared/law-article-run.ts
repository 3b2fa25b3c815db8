import type { ArticleItem } from './law-article-items.ts';
import type { LawName } from './law-name.ts';

/** A run of articles and the regulation it names, in offsets of the reading text. */
export interface ArticleRun {
  readonly start: number;
  readonly end: number;
  readonly items: readonly ArticleItem[];
  readonly kind: LawName['kind'];
  /** Ids of the regulation; none where it must be sought, or no registry knows it. */
  readonly laws: readonly string[];
  /** `van Boek 7`: a book of the Burgerlijk Wetboek. */
  readonly book?: string;
  /** `wet` of `die wet`: the regulation is one named before. */
  readonly back?: string;
  /** The regulation is the last one named before, not said here. */
  readonly inferred?: boolean;
  readonly rule: string;
}
