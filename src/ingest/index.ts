import { createHash } from 'node:crypto';
import type { MediaType, SourceDocument } from '../domain/document.ts';
import { readDoc } from './doc/index.ts';
import { readHtml } from './html/index.ts';
import { IngestError } from './ingest-error.ts';
import { readOffice } from './office.ts';
import { readPdf } from './pdf/index.ts';
import { readPlain } from './plain/index.ts';
import type { ReadText } from './read-text.ts';
import { type Format, sniff } from './sniff.ts';
import { readXml } from './xml.ts';

const MAX_BYTES = 100 * 1024 * 1024;

type Reader = (bytes: Uint8Array) => Promise<ReadText & { readonly mediaType: MediaType }>;

const unsupported = (what: string, advice: string): Reader => {
  return () => Promise.reject(new IngestError('unsupported-format', `${what}: ${advice}`));
};

/** One line a format: what its bytes say → how it is read. */
const READERS: Readonly<Record<Format, Reader>> = {
  pdf: async (bytes) => ({ mediaType: 'application/pdf', ...(await readPdf(bytes)) }),
  zip: readOffice,
  xml: async (bytes) => ({ mediaType: 'application/xml', ...readXml(bytes) }),
  html: async (bytes) => ({ mediaType: 'text/html', ...readHtml(bytes) }),
  text: async (bytes) => ({ mediaType: 'text/plain', text: readPlain(bytes), hints: [] }),
  json: () => Promise.reject(new IngestError('metadata', 'JSON data, not a document: skipped')),
  gzip: () =>
    Promise.reject(new IngestError('archive', 'a packed file: unpack it (gunzip, tar -xzf) and give its files')),
  ole: async (bytes) => ({ mediaType: 'application/msword', ...(await readDoc(bytes)) }),
  rtf: unsupported('rich text (RTF)', 'open it in Word or LibreOffice and save it as .docx'),
  binary: unsupported(
    'no format that is read here',
    'save it as PDF, Word (.docx), OpenDocument, XML, HTML or plain text',
  ),
};

/**
 * Reads a document by what its bytes say, not by its name.
 * @throws IngestError with advice where it cannot be read
 */
export const readDocument = async (bytes: Uint8Array, source: string): Promise<SourceDocument> => {
  if (bytes.length === 0) throw new IngestError('empty', 'the file is empty');
  if (bytes.length > MAX_BYTES) throw new IngestError('too-large', `over ${MAX_BYTES / 1024 / 1024} MB: split it`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source, sha256, ...(await READERS[sniff(bytes)](bytes)) };
};
