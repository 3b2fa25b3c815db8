import { expect, test } from 'vitest';
import { fitCalibration } from '../../src/evaluation/fit-calibration.ts';
import type { Outcome } from '../../src/evaluation/reliability.ts';
import { calibrated, confidenceWithoutTarget } from '../../src/resolve/calibration.ts';
import { CALIBRATION } from '../../src/resolve/calibration-table.ts';

const outcomes = (type: string, claimed: number, right: number, wrong: number): Outcome[] =>
  Array.from({ length: right + wrong }, (_, index) => ({
    mention: {
      type,
      start: 0,
      end: 1,
      text: 'x',
      part: 'body',
      targets: [{ id: 'x', label: 'x' }],
      confidence: claimed,
      rule: 'test',
      candidates: [],
      suspicions: [],
      evidence: [],
    },
    right: index < right,
    document: 'a',
  }));

test('shares of many mentions win over the claim, of few they hardly count', () => {
  const table = fitCalibration([...outcomes('law', 0.97, 200, 50), ...outcomes('case', 0.97, 2, 0)]);
  expect(calibrated('law', 0.97, table)).toBeCloseTo(0.8, 1);
  expect(table.targets.case).toBeUndefined();
});

test('a higher claim never gets a lower confidence', () => {
  const table = fitCalibration([...outcomes('law', 0.97, 60, 40), ...outcomes('law', 0.85, 50, 0)]);
  const [low = 1, high = 0] = [0.85, 0.97].map((claimed) => calibrated('law', claimed, table));
  expect(low).toBeLessThanOrEqual(high);
  for (const bins of Object.values(CALIBRATION.targets)) expect([...bins].sort((a, b) => a - b)).toEqual(bins);
});

test('a doubt stays a doubt, and nothing is certain', () => {
  const table = fitCalibration([...outcomes('law', 0.7, 300, 0), ...outcomes('law', 0.99, 900, 0)]);
  expect(calibrated('law', 0.7, table)).toBe(0.7);
  expect(calibrated('law', 0.99, table)).toBeLessThan(1);
  expect(confidenceWithoutTarget('no-such-type')).toBeGreaterThan(0.5);
});
