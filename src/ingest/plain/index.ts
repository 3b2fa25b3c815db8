import { IngestError } from '../ingest-error.ts';

/** UTF-8 where the bytes are valid UTF-8, else Windows-1252, the encoding of old letters. A byte order mark stays out. */
export const readPlain = (bytes: Uint8Array): string => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  if (text.trim() === '') throw new IngestError('empty', 'the file holds no text');
  return text;
};
