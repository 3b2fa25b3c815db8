import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { builtPatterns, literalPatterns, type Pattern, stageModules } from '../support/patterns.ts';

/** Verdicts by hash: proving takes minutes, and a pattern that did not change needs no second proof. */
const LEDGER = 'tests/references/proven-patterns.json';
/** Seconds for one proof. */
const PATIENCE = Number(process.env.RECHECK_SECONDS ?? 10);

interface Ledger {
  /** Hashes of patterns that recheck proved safe: no text makes them take more than linear (or bounded) steps. */
  safe: string[];
  /**
   * Patterns that recheck did not prove, with its verdict: a debt, not a licence. Most look at a slice of bounded length
   * or are anchored by where they are tried, which recheck does not see; the linearity tests watch over them as a whole.
   * A new pattern must be proved, or enter this list in a diff that somebody reads.
   */
  unproved: Record<string, { where: string; verdict: string }>;
}

const hashOf = ({ source, flags }: Pattern): string =>
  createHash('sha256')
    .update(`${flags.replace('g', '')} ${source}`)
    .digest('hex')
    .slice(0, 16);

/** Reading every module builds the module constants; reading the samples builds those that depend on a text. */
const all = async (): Promise<Map<string, Pattern>> => {
  const built = await builtPatterns(async () => {
    for (const path of stageModules()) await import(pathToFileURL(resolve(path)).href);
    const { loadRegistries } = await import('../../src/registries/load.ts');
    const { readDocument } = await import('../../src/ingest/index.ts');
    const { analyse } = await import('../../src/pipeline.ts');
    const registries = await loadRegistries();
    for (const name of readdirSync('samples').filter((file) => file.endsWith('.txt')))
      analyse(await readDocument(readFileSync(`samples/${name}`), name), registries);
  });
  return new Map([...literalPatterns('src'), ...built].map((pattern) => [hashOf(pattern), pattern]));
};

/** A choice of fixed words, as built from the names of one text, has nothing to run wild with. */
const isWordList = ({ source }: Pattern): boolean =>
  !/[*+]|\{\d+,\}/u.test(source.replace(/\\[\s\S]/gu, '').replace(/\[[^\]]*\]/gu, ''));

test('every pattern of the sources is proved safe, or stands on the list of those that are not yet', {
  timeout: 1_800_000,
}, async () => {
  const ledger = JSON.parse(readFileSync(LEDGER, 'utf8')) as Ledger;
  const known = new Set([...ledger.safe, ...Object.keys(ledger.unproved)]);
  const patterns = await all();
  expect(patterns.size).toBeGreaterThan(200);
  const safe = new Set(ledger.safe);
  const unproved: Ledger['unproved'] = {};
  for (const [hash, pattern] of patterns) {
    if (known.has(hash) || (pattern.where === 'built' && pattern.source.length > 4000 && isWordList(pattern))) continue;
    const verdict = checkSync(pattern.source, pattern.flags.replace('g', ''), {
      timeout: PATIENCE * 1000,
    });
    if (verdict.status === 'safe') safe.add(hash);
    else {
      const where =
        pattern.where === 'built' ? `built: ${pattern.source.slice(0, 80)}` : pattern.where.replace(/:\d+$/u, '');
      unproved[hash] = {
        where,
        verdict: verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.status,
      };
    }
  }
  if (process.env.UPDATE) {
    const kept = Object.entries({ ...ledger.unproved, ...unproved }).filter(([hash]) => patterns.has(hash));
    const proved = [...safe].filter((hash) => patterns.has(hash)).sort();
    writeFileSync(LEDGER, `${JSON.stringify({ safe: proved, unproved: Object.fromEntries(kept) }, null, 2)}\n`);
    return;
  }
  expect(unproved).toEqual({});
});
