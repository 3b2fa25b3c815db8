import type { CalibrationTable } from '../domain/calibration.ts';
import type { ResolvedMention } from '../domain/resolution.ts';
import { CALIBRATION } from './calibration-table.ts';
import { withResolution } from './with-resolution.ts';

/** From here on down a rule says that its reading is doubtful. */
const DOUBTFUL = 0.75;

/**
 * What a rule claims, as a probability. A doubt stays one: a reading that its rule calls doubtful is rare in the
 * annotations, so these may lower its confidence and never raise it.
 */
export const calibrated = (type: string, claimed: number, table: CalibrationTable = CALIBRATION): number => {
  const bins = table.targets[type] ?? table.targets['*'] ?? [];
  let bin = 0;
  while (claimed >= (table.edges[bin] ?? Number.POSITIVE_INFINITY)) bin += 1;
  const measured = bins[bin] ?? claimed;
  return claimed <= DOUBTFUL ? Math.min(claimed, measured) : measured;
};

/** A mention without a target was found by its words alone. */
export const confidenceWithoutTarget = (type: string, table: CalibrationTable = CALIBRATION): number =>
  table.found[type] ?? table.found['*'] ?? DOUBTFUL;

/** Replaces what the rules claim by what was measured. Candidates of ambiguous mentions keep their shares. */
export const calibrateMentions = (mentions: readonly ResolvedMention[]): readonly ResolvedMention[] =>
  mentions.map((mention) => {
    const { resolution, kind } = mention;
    if (resolution.status !== 'resolved') return mention;
    const targets = resolution.targets.map((target) => ({
      ...target,
      confidence: calibrated(kind, target.confidence),
    }));
    return withResolution(mention, { ...resolution, targets });
  });
