import type { DocumentId, IsoDate, PartId } from './ids.ts';
import type { Span } from './span.ts';

export type MediaType =
  | 'text/plain'
  | 'application/pdf'
  | 'application/xml'
  | 'text/html'
  | 'application/msword'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.oasis.opendocument.text';

/** Whether lines are those of a page, broken where the paper ended, and not those of the format. */
export const isPrinted = (mediaType: MediaType): boolean =>
  mediaType === 'text/plain' || mediaType === 'application/pdf';

export type DocumentKind =
  | 'answer'
  | 'postponement'
  | 'questions'
  | 'letter'
  | 'motion'
  | 'kamerstuk'
  | 'handelingen'
  | 'other';

/** What a reader knows of the structure because the format says it (KOOP XML, DOCX notes), in source order. */
export interface StructureHint {
  readonly kind: 'heading' | 'question' | 'answer' | 'note' | 'note-marker' | 'furniture' | 'page-break';
  readonly span: Span;
  /** Printed label of a note or its marker: `1`. */
  readonly label?: string;
  /** Of a note or its marker: footnotes, or a series of its own at the end. */
  readonly series?: 'fn' | 'en';
  /** Numbers in a question's or an answer's heading. */
  readonly numbers?: readonly number[];
}

/** 1 – ingest: bytes → SourceDocument. */
export interface SourceDocument {
  /** Path or URL as given. */
  readonly source: string;
  readonly mediaType: MediaType;
  /** What the reader gave. Never edited afterwards: every stored offset is into this string. */
  readonly text: string;
  /** Lower-case hex SHA-256 of the original bytes. */
  readonly sha256: string;
  readonly hints: readonly StructureHint[];
  /** Metadata that stands in the file itself (KOOP `metadata`, OWMS); absent where the format has none. */
  readonly metadata?: Partial<DocumentMetadata>;
}

export interface DocumentMetadata {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  /** The sender's own reference, e.g. `2018-0000060989`, or the Chamber's number. */
  readonly reference?: string;
  /** The day the document itself bears. */
  readonly date?: IsoDate;
  /** The day the questions were submitted ("ingezonden 8 maart 2018"). */
  readonly submitted?: IsoDate;
  /** The day the answer was received ("ontvangen 21 juni 2021"). */
  readonly answered?: IsoDate;
  readonly title?: string;
}

export type PartKind = 'head' | 'question' | 'answer' | 'note' | 'body';

/** Where the text points at a note: a glued digit, a raised number, `1)`. */
export interface NoteMarker extends Span {
  readonly part: PartId;
}

/** A piece of a document. Its text may be cut in several segments by page breaks and notes. */
export interface Part {
  readonly id: PartId;
  readonly kind: PartKind;
  /** Source spans, in order, not overlapping any other part's; page furniture is in none. */
  readonly segments: readonly Span[];
  /** `Vraag 3`, `Antwoord vragen 2, 3 en 4`: lies inside the first segment. */
  readonly heading?: Span;
  /** Of a question: its (first) number. */
  readonly number?: number;
  /** Of a joint question paragraph: all its numbers. */
  readonly numbers?: readonly number[];
  /** Of an answer: all questions it answers, e.g. `[2, 3, 4]`; the text is stored once. */
  readonly answers?: readonly number[];
  /** Of a note: its printed label, without parenthesis. */
  readonly label?: string;
  /** Of a note: the bare digits in the text that point at it. */
  readonly markers?: readonly NoteMarker[];
}

/** 2 – structure: the same text, with its parts. */
export interface ParsedDocument extends SourceDocument {
  readonly document: DocumentMetadata;
  readonly parts: readonly Part[];
}
