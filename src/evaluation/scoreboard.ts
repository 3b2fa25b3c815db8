import type { DocumentScore } from './score-document.ts';
import { addTally, emptyTally, foundScores, linkedScores, type Scores, sumOf, type Tally } from './tally.ts';

/** All documents together. */
export interface Scoreboard {
  readonly byType: ReadonlyMap<string, Tally>;
  /** All types but `organisation`, an open class. */
  readonly core: Tally;
  readonly all: Tally;
  readonly lawPairs: { gold: number; predicted: number; right: number };
  readonly grouping: readonly [right: number, all: number];
  readonly parts: readonly [right: number, all: number];
}

export const scoreboardOf = (documents: readonly DocumentScore[]): Scoreboard => {
  const byType = new Map<string, Tally>();
  for (const { tallies } of documents) {
    for (const [type, tally] of tallies) {
      const sum = byType.get(type) ?? emptyTally();
      byType.set(type, sum);
      addTally(sum, tally);
    }
  }
  const sum = (of: (document: DocumentScore) => number): number =>
    documents.reduce((total, document) => total + of(document), 0);
  return {
    byType,
    core: sumOf([...byType].filter(([type]) => type !== 'organisation').map(([, tally]) => tally)),
    all: sumOf(byType.values()),
    lawPairs: {
      gold: sum(({ lawPairs }) => lawPairs.gold),
      predicted: sum(({ lawPairs }) => lawPairs.predicted),
      right: sum(({ lawPairs }) => lawPairs.right),
    },
    grouping: [
      sum(({ grouping }) => (grouping.right ? 1 : 0)),
      sum(({ grouping }) => (grouping.right === undefined ? 0 : 1)),
    ],
    parts: [sum(({ parts }) => parts[0]), sum(({ parts }) => parts[1])],
  };
};

interface TypeScores {
  readonly found: Scores;
  readonly linked: Scores;
  readonly gold: number;
  readonly predicted: number;
}

const typeScores = (tally: Tally): TypeScores => ({
  found: foundScores(tally),
  linked: linkedScores(tally),
  gold: tally.gold,
  predicted: tally.predicted,
});

/** The scoreboard with its figures worked out; the form that the project's scorer writes. */
export const scoresOf = ({ byType, core, all, lawPairs, grouping, parts }: Scoreboard) => ({
  ...Object.fromEntries([...byType].map(([type, tally]) => [type, typeScores(tally)])),
  core: typeScores(core),
  all: typeScores(all),
  pairs: lawPairs,
  grouping,
  parts,
});
