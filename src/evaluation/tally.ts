/** Counts of one type, in one document or in all. */
export interface Tally {
  gold: number;
  predicted: number;
  found: number;
  linked: number;
  /** Annotated references that have a target. */
  linkableGold: number;
  /** Mentions with a target, less those whose annotation has none. */
  linkablePredicted: number;
}

export const emptyTally = (): Tally => ({
  gold: 0,
  predicted: 0,
  found: 0,
  linked: 0,
  linkableGold: 0,
  linkablePredicted: 0,
});

export const addTally = (to: Tally, from: Tally): void => {
  for (const key of Object.keys(from) as (keyof Tally)[]) to[key] += from[key];
};

export const sumOf = (tallies: Iterable<Tally>): Tally => {
  const sum = emptyTally();
  for (const tally of tallies) addTally(sum, tally);
  return sum;
};

/** Precision, recall, F1 in [0, 1]; null where there is nothing to divide by. */
export type Scores = readonly [precision: number | null, recall: number | null, f1: number | null];

const scores = (right: number, predicted: number, gold: number): Scores => {
  const precision = predicted ? right / predicted : null;
  const recall = gold ? right / gold : null;
  if (precision !== null && recall !== null && right)
    return [precision, recall, (2 * precision * recall) / (precision + recall)];
  return [precision, recall, predicted || gold ? 0 : null];
};

export const foundScores = ({ found, predicted, gold }: Tally): Scores => scores(found, predicted, gold);
export const linkedScores = ({ linked, linkablePredicted, linkableGold }: Tally): Scores =>
  scores(linked, linkablePredicted, linkableGold);
