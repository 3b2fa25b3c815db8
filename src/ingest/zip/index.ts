import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { IngestError } from '../ingest-error.ts';

const MAX_ENTRIES = 2000;
/** Of what is read, counted while it is inflated: what a directory says of sizes may be a lie. */
const MAX_INFLATED = 48 * 1024 * 1024;

const openZip = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const inflate = (zip: ZipFile, entry: Entry, room: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > room) {
          stream.destroy();
          reject(new IngestError('too-large', `unpacks to more than ${MAX_INFLATED / 1024 / 1024} MB: not a letter`));
        }
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });

export interface ZipContents {
  /** All names, in the order of the archive. */
  readonly names: readonly string[];
  /** Bytes of the entries asked for. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads some entries of an archive.
 * @throws IngestError where it is broken, has too many entries, or what is read unpacks to too much
 */
export const readZip = async (bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ZipContents> => {
  try {
    const zip = await openZip(bytes);
    const names: string[] = [];
    const files = new Map<string, Uint8Array>();
    let room = MAX_INFLATED;
    await new Promise<void>((resolve, reject) => {
      zip.on('error', reject);
      zip.on('end', resolve);
      zip.on('entry', (entry: Entry) => {
        if (names.push(entry.fileName) > MAX_ENTRIES) {
          return reject(new IngestError('too-large', `an archive of over ${MAX_ENTRIES} entries: not a letter`));
        }
        if (!wanted(entry.fileName)) return zip.readEntry();
        inflate(zip, entry, room).then((content) => {
          room -= content.length;
          files.set(entry.fileName, content);
          zip.readEntry();
        }, reject);
      });
      zip.readEntry();
    }).finally(() => zip.close());
    return { names, files };
  } catch (cause) {
    if (cause instanceof IngestError) throw cause;
    throw new IngestError('broken', `a damaged archive (${String((cause as Error).message)}): save it anew`, { cause });
  }
};
