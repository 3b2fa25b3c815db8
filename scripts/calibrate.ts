// Fits src/resolve/calibration-table.ts to annotated documents and prints how reliable the confidence is before and after.
// usage: npm run calibrate -- CORPUS_PARENT GOLD_DIR… (default: ../shared ../shared/gold tests/gold-extra)
import { readFile, writeFile } from 'node:fs/promises';
import { goldFiles } from '../src/cli/evaluate-read.ts';
import type { CalibrationTable } from '../src/domain/calibration.ts';
import { fitCalibration } from '../src/evaluation/fit-calibration.ts';
import { type Outcome, outcomesOf, type Reliability, reliabilityOf } from '../src/evaluation/reliability.ts';
import { scoreDocument } from '../src/evaluation/score-document.ts';
import { extractionOf } from '../src/extraction.ts';
import { readDocument } from '../src/ingest/index.ts';
import { readUncalibrated } from '../src/pipeline.ts';
import { loadRegistries } from '../src/registries/load.ts';
import { calibrated, confidenceWithoutTarget } from '../src/resolve/calibration.ts';

const [corpus = '../shared', ...given] = process.argv.slice(2);
const folders = given.length > 0 ? given : ['../shared/gold', 'tests/gold-extra'];
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const registries = await loadRegistries();
const files = await goldFiles(folders, corpus);
const outcomes: Outcome[] = [];
let leftOut = 0;
for (const { gold, document } of files) {
  const source = await readFile(document)
    .then((bytes) => readDocument(bytes, document))
    .catch(() => undefined);
  if (!source) {
    leftOut += 1;
    continue;
  }
  const { parsed, mentions } = readUncalibrated(source, registries);
  outcomes.push(...outcomesOf(scoreDocument(gold, extractionOf(parsed, mentions))));
}

/** The confidence that a table gives to an outcome. */
const judgedBy = (table: CalibrationTable, { mention }: Outcome): number => {
  const { type, confidence, targets, candidates } = mention;
  if (targets.length > 0) return calibrated(type, confidence, table);
  return candidates.length > 0 ? confidence : confidenceWithoutTarget(type, table);
};

const show = (title: string, { bins, brier, ece, count }: Reliability): void => {
  print(`\n${title}: ${count} mentions, Brier ${brier.toFixed(4)}, calibration error ${ece.toFixed(4)}`);
  for (const { from, to, count: n, meanConfidence, shareRight } of bins)
    print(
      `  ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}  ${String(n).padStart(5)}  claimed ${meanConfidence.toFixed(3)}  right ${shareRight.toFixed(3)}`,
    );
};

if (leftOut > 0) print(`${leftOut} annotated documents could not be read and are left out`);
const table = fitCalibration(outcomes);
/** Each document judged by a table that was fitted without it. */
const heldOut = new Map(
  [...new Set(outcomes.map(({ document }) => document))].map((document) => [
    document,
    fitCalibration(outcomes.filter((outcome) => outcome.document !== document)),
  ]),
);
show('as the rules claim', reliabilityOf(outcomes));
show(
  'calibrated',
  reliabilityOf(outcomes, (outcome) => judgedBy(table, outcome)),
);
show(
  'calibrated without the document itself',
  reliabilityOf(outcomes, (outcome) => judgedBy(heldOut.get(outcome.document) ?? table, outcome)),
);

await writeFile(
  'src/resolve/calibration-table.ts',
  `import type { CalibrationTable } from '../domain/calibration.ts';

// Written by scripts/calibrate.ts from ${outcomes.length} mentions of ${files.length - leftOut} annotated documents; not by hand.
export const CALIBRATION: CalibrationTable = ${JSON.stringify(table, null, 2)};
`,
);
