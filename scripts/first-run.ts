// Keeps what the rules claim, and whether it is right, on documents that they have not been mended on: calibration goes by these.
// Run it once for a round, after its annotation is committed and before anything is mended.
// usage: npm run first-run -- ROUND CORPUS_PARENT GOLD…
import { appendFile, readFile } from 'node:fs/promises';
import { goldFiles } from '../src/cli/evaluate-read.ts';
import { firstRunLines, firstRunsOf } from '../src/evaluation/first-runs.ts';
import { outcomesOf } from '../src/evaluation/reliability.ts';
import { scoreDocument } from '../src/evaluation/score-document.ts';
import { extractionOf } from '../src/extraction.ts';
import { readDocument } from '../src/ingest/index.ts';
import { readUncalibrated } from '../src/pipeline.ts';
import { loadRegistries } from '../src/registries/load.ts';

const KEPT = 'tests/first-runs.jsonl';
const [round, corpus, ...gold] = process.argv.slice(2);
if (!round || !corpus || gold.length === 0)
  throw new Error(
    'usage: npm run first-run -- ROUND CORPUS_PARENT GOLD…   e.g. answers-5 ../shared tests/gold-extra/a.gold.json',
  );
const kept = firstRunsOf(await readFile(KEPT, 'utf8').catch(() => ''));
if (kept.some((one) => one.round === round)) throw new Error(`${round} had its first run; choose another name`);

const registries = await loadRegistries();
const outcomes = [];
for (const { gold: annotated, document } of await goldFiles(gold, corpus)) {
  const { parsed, mentions } = readUncalibrated(await readDocument(await readFile(document), document), registries);
  outcomes.push(...outcomesOf(scoreDocument(annotated, extractionOf(parsed, mentions))));
}
await appendFile(KEPT, firstRunLines(round, outcomes));
process.stdout.write(`${round}: ${outcomes.length} mentions kept in ${KEPT}\n`);
