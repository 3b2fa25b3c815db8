import type { MediaType } from '../domain/document.ts';
import { isDocxPart, readDocx } from './docx/index.ts';
import { IngestError } from './ingest-error.ts';
import { readOdt } from './odt/index.ts';
import type { ReadText } from './read-text.ts';
import { readZip } from './zip/index.ts';

const ODT_TEXT = 'content.xml';

/**
 * A document that is an archive: Word or OpenDocument.
 * @throws IngestError where it is another archive, or a damaged one
 */
export const readOffice = async (bytes: Uint8Array): Promise<ReadText & { readonly mediaType: MediaType }> => {
  const { names, files } = await readZip(bytes, (name) => isDocxPart(name) || name === ODT_TEXT);
  if (names.some((name) => name.startsWith('word/'))) {
    return {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ...readDocx(files),
    };
  }
  const content = files.get(ODT_TEXT);
  if (content) return { mediaType: 'application/vnd.oasis.opendocument.text', ...readOdt(content) };
  throw new IngestError('archive', 'an archive, not a document: unpack it and give its files');
};
