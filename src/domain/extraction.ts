import type { DocumentKind, PartKind } from './document.ts';

/** One document as `kamergraaf extract` writes it: a line of NDJSON. See docs/extract-format.md. */
export interface Extraction {
  readonly source: string;
  readonly document: {
    readonly id: string;
    readonly kind: DocumentKind;
    readonly reference: string | null;
    readonly date: string | null;
    readonly submitted: string | null;
    readonly answered: string | null;
    readonly title: string | null;
  };
  /** The plain text that all offsets (UTF-16 code units) refer to. */
  readonly text: string;
  readonly parts: readonly ExtractedPart[];
  readonly mentions: readonly ExtractedMention[];
}

export interface ExtractedPart {
  readonly id: string;
  readonly kind: PartKind;
  readonly number?: number;
  readonly numbers?: readonly number[];
  readonly answers?: readonly number[];
  readonly label?: string;
  readonly markers?: readonly { readonly start: number; readonly end: number; readonly part: string }[];
  readonly start: number;
  readonly end: number;
}

export interface ExtractedMention {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly part: string;
  readonly targets: readonly { readonly id: string; readonly label: string }[];
  readonly confidence: number;
  readonly rule: string;
  readonly candidates: readonly { readonly id: string; readonly confidence: number; readonly evidence: string }[];
  readonly suspicions: readonly { readonly id: string; readonly reason: string; readonly confidence: number }[];
  /** Why the targets were accepted, a sentence each. */
  readonly evidence: readonly string[];
}
