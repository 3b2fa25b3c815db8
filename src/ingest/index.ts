import { createHash } from 'node:crypto';
import type { SourceDocument } from '../domain/document.ts';
import { readDocx } from './docx/index.ts';
import { IngestError } from './ingest-error.ts';
import { readPdf } from './pdf/index.ts';
import { readPlain } from './plain/index.ts';

const MAX_BYTES = 100 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));

const looksBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 4096).includes(0);

/**
 * Reads a document by what its bytes say, not by its name.
 * @throws IngestError with advice where it cannot be read
 */
export const readDocument = async (bytes: Uint8Array, source: string): Promise<SourceDocument> => {
  if (bytes.length === 0) throw new IngestError('empty', 'the file is empty');
  if (bytes.length > MAX_BYTES) throw new IngestError('too-large', `over ${MAX_BYTES / 1024 / 1024} MB: split it`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (startsWith(bytes, '%PDF-')) return { source, mediaType: 'application/pdf', sha256, ...(await readPdf(bytes)) };
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { source, mediaType, sha256, ...(await readDocx(bytes)) };
  }
  if (looksBinary(bytes)) {
    throw new IngestError('unsupported-format', 'neither text nor PDF: save it as PDF or plain text');
  }
  return { source, mediaType: 'text/plain', sha256, text: readPlain(bytes), hints: [] };
};
