import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldFiles } from '../../src/cli/evaluate-read.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { GoldDocument } from '../../src/evaluation/gold.ts';
import { missedDocument, scoreDocument } from '../../src/evaluation/score-document.ts';
import { scoreboardOf, scoresOf } from '../../src/evaluation/scoreboard.ts';
import { readDocument } from '../../src/ingest/index.ts';
import { analyse } from '../../src/pipeline.ts';
import { loadRegistries } from '../../src/registries/load.ts';
import { describeShared, shared } from '../support/shared.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython && process.env.CI) throw new Error('the scorer is Python: CI needs python3');
if (!hasPython) console.warn('*** SKIPPED: agreement with the scorer: no python3 ***');

/** What the scorer says of these predictions. */
const scorer = (gold: string, predictions: readonly Extraction[]): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const file = join(folder, 'predictions.ndjson');
  writeFileSync(file, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const { stdout, stderr } = spawnSync('python3', [shared('tools/score/score'), gold, file, '--json'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
};

const ours = (golds: readonly GoldDocument[], predictions: readonly Extraction[]): unknown => {
  const documents = golds.map((gold) => {
    const found = predictions.find(({ source }) => source.endsWith(gold.source));
    return found ? scoreDocument(gold, found) : missedDocument(gold, 'no prediction');
  });
  return JSON.parse(JSON.stringify(scoresOf(scoreboardOf(documents))));
};

/** Every third mention lost, every fifth moved, every seventh linked wrongly: something to disagree about. */
const damaged = (extraction: Extraction): Extraction => ({
  ...extraction,
  text: `😀 ${extraction.text}`,
  mentions: extraction.mentions.flatMap((mention, index) => {
    if (index % 3 === 0) return [];
    const shift = index % 5 === 0 ? 6 : 3;
    const targets = index % 7 === 0 ? [{ id: 'BWBR0000001', label: '' }] : mention.targets;
    return [{ ...mention, start: mention.start + shift, end: mention.end + 3, targets }];
  }),
});

describeShared('the figures of evaluate', () => {
  test.skipIf(!hasPython)('are those of the scorer to the digit', { timeout: 240_000 }, async () => {
    const registries = await loadRegistries();
    const files = await goldFiles([shared('gold')]);
    const predictions: Extraction[] = [];
    for (const { document } of files) {
      const source = await readDocument(readFileSync(document), document).catch(() => undefined);
      if (source) predictions.push(analyse(source, registries).extraction);
    }
    expect(predictions.length).toBeGreaterThan(4);
    const golds = files.map(({ gold }) => gold);
    for (const given of [predictions, predictions.map(damaged), predictions.slice(1)])
      expect(ours(golds, given)).toEqual(scorer(shared('gold'), given));
  });
});
