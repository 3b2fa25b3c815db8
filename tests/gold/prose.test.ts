import { expect, test } from 'vitest';
import { goldFiles, scoreGoldFiles } from '../../src/cli/evaluate-read.ts';
import { scoreboardOf } from '../../src/evaluation/scoreboard.ts';
import { emptyTally, foundScores, linkedScores } from '../../src/evaluation/tally.ts';
import { loadRegistries } from '../../src/registries/load.ts';

/** What no change may fall below: found and linked F1 of all types but organisations, found F1 of those. */
const FLOOR = { found: 0.97, linked: 0.95, organisation: 0.93 };

test.each(['tests/gold-prose', 'tests/gold-prose-debates'])(
  'forms read in papers that stand in no sample are found and linked: %s',
  { timeout: 60_000 },
  async (folder) => {
    const documents = await scoreGoldFiles(await goldFiles([folder]), await loadRegistries());
    expect(documents.flatMap(({ problems }) => problems)).toEqual([]);
    const { core, byType } = scoreboardOf(documents);
    expect(foundScores(core)[2]).toBeGreaterThan(FLOOR.found);
    expect(linkedScores(core)[2]).toBeGreaterThan(FLOOR.linked);
    expect(foundScores(byType.get('organisation') ?? emptyTally())[2]).toBeGreaterThan(FLOOR.organisation);
  },
);
