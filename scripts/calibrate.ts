// Fits src/resolve/calibration-table.ts to first runs and prints how reliable the confidence is before and after.
// Only documents that the rules had not been mended on tell how often they are right; see scripts/first-run.ts.
// usage: npm run calibrate
import { readFile, writeFile } from 'node:fs/promises';
import type { CalibrationTable } from '../src/domain/calibration.ts';
import { firstRunsOf } from '../src/evaluation/first-runs.ts';
import { fitCalibration } from '../src/evaluation/fit-calibration.ts';
import { type Outcome, type Reliability, reliabilityOf } from '../src/evaluation/reliability.ts';
import { calibrated, confidenceWithoutTarget } from '../src/resolve/calibration.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const outcomes = firstRunsOf(await readFile('tests/first-runs.jsonl', 'utf8'));
const rounds = [...new Set(outcomes.map(({ round }) => round))];

/** The confidence that a table gives to an outcome. */
const judgedBy = (table: CalibrationTable, { type, status, confidence }: Outcome): number => {
  if (status === 'linked') return calibrated(type, confidence, table);
  return status === 'ambiguous' ? confidence : confidenceWithoutTarget(type, table);
};

const show = (title: string, { bins, brier, ece, count }: Reliability): void => {
  print(`\n${title}: ${count} things named, Brier ${brier.toFixed(4)}, calibration error ${ece.toFixed(4)}`);
  for (const { from, to, count: n, meanConfidence, shareRight } of bins)
    print(
      `  ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}  ${String(n).padStart(5)}  claimed ${meanConfidence.toFixed(3)}  right ${shareRight.toFixed(3)}`,
    );
};

const table = fitCalibration(outcomes);
/** Each round judged by a table that was fitted without it. */
const heldOut = new Map(
  rounds.map((round) => [round, fitCalibration(outcomes.filter((outcome) => outcome.round !== round))]),
);
show('as the rules claim', reliabilityOf(outcomes));
show(
  'calibrated',
  reliabilityOf(outcomes, (outcome) => judgedBy(table, outcome)),
);
show(
  'calibrated without the round itself',
  reliabilityOf(outcomes, (outcome) => judgedBy(heldOut.get(outcome.round) ?? table, outcome)),
);

await writeFile(
  'src/resolve/calibration-table.ts',
  `import type { CalibrationTable } from '../domain/calibration.ts';

// Written by scripts/calibrate.ts from ${outcomes.length} things named in ${rounds.length} rounds of first runs; not by hand.
export const CALIBRATION: CalibrationTable = ${JSON.stringify(table, null, 2)};
`,
);
