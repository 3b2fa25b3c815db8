import type { ParsedDocument } from '../../src/domain/document.ts';
import { documentId, type IsoDate, partId } from '../../src/domain/ids.ts';

/** A document of one body part, for tests that are about a sentence. */
export const aParsedText = (text: string, date?: IsoDate): ParsedDocument => ({
  source: 'test',
  mediaType: 'text/plain',
  text,
  sha256: '0'.repeat(64),
  hints: [],
  document: { id: documentId('doc:test'), kind: 'other', ...(date ? { date } : {}) },
  parts: [{ id: partId('body'), kind: 'body', segments: [{ start: 0, end: text.length }] }],
});
