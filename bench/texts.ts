import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceDocument } from '../src/domain/document.ts';
import { built } from './built.ts';

const shared = resolve(process.env.KAMERGRAAF_SHARED ?? '../shared');

/** Formats whose text is read in little time; what a PDF holds stands in the corpus as text or XML too. */
const QUICK = /\.(?:txt|xml|html?|docx|odt)$/iu;

/** The documents of the corpus that an ingest is expected to read, each as one text. */
export const corpusDocuments = async (): Promise<readonly SourceDocument[]> => {
  const { readDocument } = await built('ingest/index');
  const rows = readFileSync(join(shared, 'corpus/EXPECT.tsv'), 'utf8').split('\n').slice(1);
  const paths = rows.flatMap((row) => {
    const [path = '', expected] = row.split('\t');
    return expected === 'ingest' && QUICK.test(path) ? [path] : [];
  });
  const documents: SourceDocument[] = [];
  for (const path of paths) {
    const document = await readDocument(readFileSync(join(shared, 'corpus', path)), path).catch(() => undefined);
    if (document) documents.push(document);
  }
  return documents;
};

/** A plain text as a document. */
export const plainDocument = (text: string): SourceDocument => ({
  source: 'one text',
  mediaType: 'text/plain',
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  hints: [],
});

/** Corpus texts one behind the other, over and over, up to a number of code units. */
export const textOfLength = (documents: readonly SourceDocument[], length: number): string => {
  const pieces: string[] = [];
  let total = 0;
  for (let i = 0; total < length; i += 1) {
    const { text } = documents[i % documents.length] as SourceDocument;
    pieces.push(text, '\n\n');
    total += text.length + 2;
  }
  return pieces.join('').slice(0, length);
};

export const megabytes = (text: string): number => Buffer.byteLength(text) / 1e6;
