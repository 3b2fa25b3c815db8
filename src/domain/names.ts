/** Kinds of names in the gazetteer that is matched in one pass over the text. */
export type NameKind =
  | 'law'
  | 'treaty'
  | 'eu-act'
  | 'person'
  | 'surname'
  | 'ministry'
  | 'portfolio'
  | 'party'
  | 'organisation'
  | 'medium';

/** A place in the reading text where a name of the gazetteer stands; the longest name of its kind at that place. */
export interface NameHit {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
  /** Ids that bear this name (several: ambiguous), in the registry's own id space; see registries.ts. */
  readonly ids: readonly string[];
}

/** The gazetteer, ready to match. */
export interface NameMatcher {
  /** Hits in text order; hits of one kind do not overlap. `folded`: same length as `text`, see text/fold.ts. */
  scan(text: string, folded: string): readonly NameHit[];
}
