import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.ts';
import { readReferences } from '../../src/pipeline.ts';
import { loadRegistries } from '../../src/registries/load.ts';
import { matchesIn, patternsInUse } from '../../src/text/scan/index.ts';

const registries = await loadRegistries();
const samples = readdirSync('samples').filter((name) => name.endsWith('.txt'));
const documents = await Promise.all(samples.map((name) => readDocument(readFileSync(`samples/${name}`), name)));
for (const document of documents) readReferences(document, registries);

describe('each pattern that the shared pass serves', () => {
  test('there are some', () => expect(patternsInUse().length).toBeGreaterThan(10));

  test.each(patternsInUse().map((pattern) => [pattern.source.slice(0, 60), pattern] as const))(
    '%s finds what a plain search finds',
    (_name, pattern) => {
      for (const { text } of documents) {
        const plain = [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
        expect(matchesIn(text, pattern).map((match) => [match.index, ...match])).toEqual(plain);
      }
    },
  );
});
