/** A thing that a text names, whether the graph has it or not. */
export interface FoundTarget {
  /** Key of its node, were it in the graph: `Law:BWBR0010346`. */
  readonly key: string;
  /** Global id: the key's, but for motions and letters. */
  readonly id: string;
  /** Name for people: `artikel 7:611 BW`. */
  readonly name: string;
  readonly url: string | null;
  /** Probability in [0, 1]. */
  readonly confidence: number;
  /** Why, in one sentence. */
  readonly note: string;
}

/** A reference that the extractor found in a text that was given to it. */
export interface FoundMention {
  readonly type: string;
  readonly surface: string;
  /** In UTF-16 code units of the given text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly quoteStart: number;
  readonly rule: string;
  readonly status: string;
  readonly reason: string | null;
  readonly confidence: number | null;
  readonly targets: readonly FoundTarget[];
  readonly candidates: readonly FoundTarget[];
  readonly suspicions: readonly FoundTarget[];
}

export interface Found {
  readonly mentions: readonly FoundMention[];
}

/** What a person may have meant, best first. */
export interface Meant extends FoundTarget {
  /** The reference type that knew it: `kamerstuk`. */
  readonly type: string;
}
