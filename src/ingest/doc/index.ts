import WordExtractor from 'word-extractor';
import { IngestError } from '../ingest-error.ts';
import type { ReadText } from '../read-text.ts';

/**
 * Text of a Word document of before 2007. What its notes are bound to cannot be told; they stand behind the text.
 * @throws IngestError where it is no Word document, or a damaged one
 */
export const readDoc = async (bytes: Uint8Array): Promise<ReadText> => {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    const pieces = [document.getBody(), document.getFootnotes(), document.getEndnotes()];
    const text = pieces
      .map((piece) =>
        piece
          .replace(/\r\n?/gu, '\n')
          .replace(/\u00ad/gu, '')
          .trim(),
      )
      .filter((piece) => piece !== '')
      .join('\n\n');
    if (/\p{L}{3}/u.test(text)) return { text, hints: [] };
  } catch (cause) {
    throw new IngestError('broken', 'no readable Word document: open it in Word and save it as .docx', { cause });
  }
  throw new IngestError('empty', 'the document holds no text');
};
