import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SourceDocument } from '../../src/domain/document.ts';
import { analyse } from '../../src/pipeline.ts';
import { loadRegistries } from '../../src/registries/load.ts';
import { workOf } from '../support/work.ts';

const registries = await loadRegistries();
const samples = readdirSync('samples').filter((name) => name.endsWith('.txt'));
const all = samples.map((name) => readFileSync(`samples/${name}`, 'utf8')).join('\n\n');

/** The samples over and over, up to a length: what is named once in a document of theirs is named many times here. */
const documentOf = (length: number): SourceDocument => ({
  source: 'grown',
  mediaType: 'text/plain',
  text: all.repeat(Math.ceil(length / all.length)).slice(0, length),
  sha256: '0'.repeat(64),
  hints: [],
});

const LENGTH = 100_000;

test('a text twice as long is twice the work, from text to graph', { timeout: 240_000 }, () => {
  const grow = (length: number) => workOf(() => void analyse(documentOf(length), registries));
  grow(20_000);
  const [once, twice] = [grow(LENGTH), grow(LENGTH * 2)];
  expect(twice.text / once.text).toBeLessThan(2.2);
  expect(twice.list / once.list).toBeLessThan(2.2);
  // each unit is looked at a bounded number of times
  expect(once.text / LENGTH).toBeLessThan(60);
});
