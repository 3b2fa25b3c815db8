import { inflateSync } from 'node:zlib';
import { IngestError } from '../ingest-error.ts';

/** Of one packed stream that is no picture: what draws a page takes a few hundred kilobytes, a map a few megabytes. */
const MAX_STREAM = 16 * 1024 * 1024;
const MAX_STREAMS = 20_000;
/** How far before its data a stream's dictionary is looked for. */
const DICTIONARY = 600;

const tooLarge = (): IngestError =>
  new IngestError(
    'too-large',
    `a page unpacks to more than ${MAX_STREAM / 1024 / 1024} MB: print it anew, or give its text`,
  );

/** Bytes after one round of inflating; undefined where they are no packed data (the reader will see). */
const inflated = (bytes: Uint8Array): Buffer | undefined => {
  try {
    // the end of the data is only known to the reader: what follows it is ignored
    return inflateSync(bytes, { maxOutputLength: MAX_STREAM });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    return undefined;
  }
};

/**
 * Refuses a PDF of which a small stream unpacks to an enormous one: a reader would take all memory for it.
 * @throws IngestError
 */
export const refuseBombs = (bytes: Uint8Array): void => {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (at >= 3 && pdf.toString('latin1', at - 3, at) === 'end') continue;
    count += 1;
    if (count > MAX_STREAMS) return;
    const dictionary = pdf.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
    const rounds = own.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0;
    if (rounds === 0 || /\/Subtype\s{0,3}\/Image/u.test(own)) continue;
    const start = at + 6 + (pdf[at + 6] === 13 ? 2 : 1);
    const end = pdf.indexOf('endstream', start);
    let data: Uint8Array | undefined = pdf.subarray(start, end < 0 ? pdf.length : end);
    for (let round = 0; data && round < Math.min(rounds, 4); round += 1) data = inflated(data);
  }
};
