import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { firstRunLines, firstRunsOf } from '../../src/evaluation/first-runs.ts';
import { fitCalibration } from '../../src/evaluation/fit-calibration.ts';
import type { Outcome } from '../../src/evaluation/reliability.ts';
import { calibrated, confidenceWithoutTarget } from '../../src/resolve/calibration.ts';
import { CALIBRATION } from '../../src/resolve/calibration-table.ts';

const outcomes = (type: string, claimed: number, right: number, wrong: number): Outcome[] =>
  Array.from({ length: right + wrong }, (_, index) => ({
    document: 'a',
    type,
    status: 'linked',
    thing: String(index),
    confidence: claimed,
    right: index < right ? 1 : 0,
  }));

test('shares of many mentions win over the claim, of few they hardly count', () => {
  const table = fitCalibration([...outcomes('law', 0.97, 200, 50), ...outcomes('case', 0.97, 2, 0)]);
  expect(calibrated('law', 0.97, table)).toBeCloseTo(0.8, 1);
  expect(table.targets.case).toBeUndefined();
});

test('a thing that one document names a hundred times counts once', () => {
  const often = Array.from({ length: 100 }, () => outcomes('law', 0.97, 0, 1)).flat();
  const table = fitCalibration([...outcomes('law', 0.97, 60, 0), ...often]);
  expect(calibrated('law', 0.97, table)).toBeGreaterThan(0.95);
});

test('a higher claim never gets a lower confidence', () => {
  const table = fitCalibration([...outcomes('law', 0.97, 60, 40), ...outcomes('law', 0.85, 50, 0)]);
  const [low = 1, high = 0] = [0.85, 0.97].map((claimed) => calibrated('law', claimed, table));
  expect(low).toBeLessThanOrEqual(high);
  for (const bins of Object.values(CALIBRATION.targets)) expect([...bins].sort((a, b) => a - b)).toEqual(bins);
});

test('the table is the one of the first runs that are kept', async () => {
  const kept = await readFile(new URL('../first-runs.jsonl', import.meta.url), 'utf8');
  const table = fitCalibration(firstRunsOf(kept));
  // the order of documents may move the last digit of a sum
  for (const [type, bins] of Object.entries(CALIBRATION.targets))
    bins.forEach((p, bin) => void expect(table.targets[type]?.[bin]).toBeCloseTo(p, 2));
  expect(Object.keys(table.targets)).toEqual(Object.keys(CALIBRATION.targets));
});

test('a first run is kept as shares of things, without a word of the document', () => {
  const lines = firstRunLines('round-1', [...outcomes('law', 0.97, 1, 1), ...outcomes('law', 0.97, 1, 0)]);
  const kept = firstRunsOf(lines);
  expect(kept.map(({ round, document, right }) => [round, document, right])).toEqual([
    ['round-1', 'a', 1],
    ['round-1', 'a', 0],
  ]);
  expect(() => firstRunsOf(`${lines}["round-1"]\n`)).toThrow('line 3');
});

test('a doubt stays a doubt, and nothing is certain', () => {
  const table = fitCalibration([...outcomes('law', 0.7, 300, 0), ...outcomes('law', 0.99, 900, 0)]);
  expect(calibrated('law', 0.7, table)).toBe(0.7);
  expect(calibrated('law', 0.99, table)).toBeLessThan(1);
  expect(confidenceWithoutTarget('no-such-type')).toBeGreaterThan(0.5);
});
