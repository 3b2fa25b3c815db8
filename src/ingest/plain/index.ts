import { decodeText } from '../decode-text.ts';
import { IngestError } from '../ingest-error.ts';

const SEPARATORS = [',', ';', '\t', '|'];

/** Whether the first lines all have as many separators, two or more (one, where they are short): a table, not prose. */
const isTable = (text: string): boolean => {
  const lines = text
    .slice(0, 8000)
    .split(/\r?\n/u)
    .slice(0, 12)
    .filter((line) => line.trim() !== '');
  const cells = lines.map((line) => line.replace(/"[^"]{0,2000}"/gu, ''));
  return SEPARATORS.some((separator) => {
    const counts = new Set(cells.slice(0, -1).map((line) => line.split(separator).length));
    const [count = 0] = counts;
    const isShort = cells.every((line) => line.length < 40);
    return cells.length > 3 && counts.size === 1 && (count > 2 || (count === 2 && isShort));
  });
};

/**
 * A plain text, unchanged.
 * @throws IngestError where it holds data and no prose
 */
export const readPlain = (bytes: Uint8Array): string => {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new IngestError('empty', 'the file holds no text');
  if (!/\p{L}{3}/u.test(text)) throw new IngestError('metadata', 'a list without words, not a document: skipped');
  if (isTable(text)) throw new IngestError('metadata', 'a table (CSV), not a document: skipped');
  if (/^\s{0,9}@prefix\s/u.test(text)) throw new IngestError('other-publication', 'an ontology (Turtle): skipped');
  return text;
};
