import type { DocumentMetadata, StructureHint } from '../domain/document.ts';

/** What a reader gives: text, and what the format itself says about it. */
export interface ReadText {
  readonly text: string;
  readonly hints: readonly StructureHint[];
  readonly metadata?: Partial<DocumentMetadata>;
}
