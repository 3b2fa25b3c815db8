import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { parseStructure } from '../../src/structure/index.ts';
import { describeShared, shared } from '../support/shared.ts';

type Outcome = 'ingest' | IngestError['code'];

/** What counts as what `EXPECT.tsv` asks for. */
const ACCEPTED: Readonly<Record<string, readonly Outcome[]>> = {
  ingest: ['ingest'],
  metadata: ['metadata'],
  either: ['ingest', 'empty', 'broken'],
  quarantine: ['scan-without-text'],
  bulk: ['archive'],
  skip: ['other-publication', 'metadata', 'archive', 'ingest'],
};

/** Folders with hundreds of files of one make: every so many. */
const STRIDES: Readonly<Record<string, number>> = { motie: 3, handelingen: 4, 'odata-json': 12, xsd: 6, bulk: 2 };

const outcomeOf = async (path: string): Promise<{ outcome: Outcome; message: string }> => {
  try {
    const parsed = parseStructure(await readDocument(readFileSync(shared(`corpus/${path}`)), path));
    expect(parsed.text.trim(), path).not.toBe('');
    expect(parsed.parts.length, path).toBeGreaterThan(0);
    for (const { segments } of parsed.parts) {
      for (const { start, end } of segments) expect(start < end && end <= parsed.text.length, path).toBe(true);
    }
    return { outcome: 'ingest', message: '' };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { outcome: error.code, message: error.message };
  }
};

describeShared('every file of the corpus', () => {
  test('is read, or set aside for the reason expected', { timeout: 120_000 }, async () => {
    const rows = readFileSync(shared('corpus/EXPECT.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string]);
    const seen = new Map<string, number>();
    const wrong: string[] = [];
    let checked = 0;
    for (const [path, expected] of rows) {
      const folder = path.split('/')[0] ?? '';
      const order = seen.get(folder) ?? 0;
      seen.set(folder, order + 1);
      if (order % (STRIDES[folder] ?? 1) !== 0) continue;
      checked += 1;
      const { outcome, message } = await outcomeOf(path);
      if (!ACCEPTED[expected]?.includes(outcome))
        wrong.push(`${path}: expected ${expected}, got ${outcome} ${message}`);
      if (outcome !== 'ingest') expect(message.length, path).toBeGreaterThan(15);
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(300);
  });
});
