import Table from 'cli-table3';
import pc from 'picocolors';
import { outcomesOf, type Reliability, reliabilityOf } from '../evaluation/reliability.ts';
import type { DocumentScore } from '../evaluation/score-document.ts';
import type { LinkOutcome } from '../evaluation/score-links.ts';
import type { Scoreboard } from '../evaluation/scoreboard.ts';
import { foundScores, linkedScores, type Scores, sumOf, type Tally } from '../evaluation/tally.ts';
import { foundTargets, goldTargets, isRight } from '../evaluation/targets.ts';

const RIGHT = 'right' as const;

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, column) => (column === 0 ? 'left' : RIGHT)),
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
};

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const cells = (tally: Tally): string[] => {
  const figures = (scores: Scores) => scores.map(figure);
  return [String(tally.gold), String(tally.predicted), ...figures(foundScores(tally)), ...figures(linkedScores(tally))];
};

const HEAD = ['gold', 'found', 'P', 'R', 'F1', 'linked P', 'R', 'F1'];

/** Scores by type, over the core (all but `organisation`) and over all. */
export const scoreTable = ({ byType, core, all, parts, grouping, lawPairs }: Scoreboard): string => {
  const types = [...byType].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = [...types, ['core', core] as const, ['all', all] as const];
  return [
    tableOf(
      ['TYPE', ...HEAD],
      rows.map(([type, tally]) => [type, ...cells(tally)]),
    ),
    `part of a found mention right: ${parts[0]} of ${parts[1]}`,
    `questions and answers grouped right: ${grouping[0]} of ${grouping[1]} documents`,
    `(answer, law) pairs: ${lawPairs.right} of ${lawPairs.gold} right, ${lawPairs.predicted - lawPairs.right} extra`,
  ].join('\n');
};

export const documentTable = (documents: readonly DocumentScore[]): string =>
  tableOf(
    ['DOCUMENT', ...HEAD],
    documents.map(({ gold, tallies }) => [
      gold.source.split('/').slice(-2).join('/'),
      ...cells(sumOf(tallies.values())),
    ]),
  );

const listed = (ids: Iterable<string>): string => [...ids].sort().join(', ') || 'none';

/** A line each: missed, linked wrong, extra, grouped wrong. */
export const missLines = (documents: readonly DocumentScore[]): readonly string[] =>
  documents.flatMap(({ gold, pairs, extra, grouping }) => [
    ...pairs.flatMap(({ reference, mention }) => {
      const { type, quote } = reference;
      if (!mention) return [`${pc.red('missed')}  ${gold.source}: ${type}: "${quote}"`];
      const found = foundTargets(mention);
      const wanted = goldTargets(reference);
      if (wanted.size === 0 || isRight(found, reference)) return [];
      return [
        `${pc.yellow('linked wrong')}  ${gold.source}: ${type}: "${quote}": ${listed(found)} instead of ${listed(wanted)}`,
      ];
    }),
    ...extra.map(
      (mention) =>
        `${pc.magenta('extra')}  ${gold.source}: ${mention.type}: "${mention.text}" → ${listed(foundTargets(mention))} (${mention.rule})`,
    ),
    ...(grouping.right === false
      ? [
          `${pc.red('grouping')}  ${gold.source}: ${JSON.stringify(grouping.got)} instead of ${JSON.stringify(gold.answers)}`,
        ]
      : []),
  ]);

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const reliabilityRows = ({ bins }: Reliability): string[][] =>
  bins.map(({ from, to, count, meanConfidence, shareRight }) => [
    `${from.toFixed(2)} – ${Math.min(to, 1).toFixed(2)}`,
    String(count),
    meanConfidence.toFixed(3),
    shareRight.toFixed(3),
  ]);

/** How often mentions were right that claimed so much confidence. */
export const reliabilityTable = (documents: readonly DocumentScore[]): string => {
  const reliability = reliabilityOf(documents.flatMap(outcomesOf));
  return [
    tableOf(['CONFIDENCE', 'mentions', 'mean', 'share right'], reliabilityRows(reliability)),
    `${reliability.count} mentions · Brier score ${reliability.brier.toFixed(4)} · expected calibration error ${reliability.ece.toFixed(4)}`,
  ].join('\n');
};

const shareOf = (outcomes: readonly LinkOutcome[]): string => {
  const found = outcomes.filter((outcome) => outcome.found).length;
  return `${found} of ${outcomes.length} (${percent(outcomes.length === 0 ? 0 : found / outcomes.length)})`;
};

export const linkReport = (outcomes: readonly LinkOutcome[]): string => {
  const named = outcomes.filter(({ isNamed }) => isNamed);
  const missed = outcomes.filter(({ found }) => !found);
  return [
    `official links to an article, found with the right law and article: ${shareOf(outcomes)}`,
    `of those whose law stands by name in the paragraph: ${shareOf(named)}`,
    ...missed.map(
      ({ paragraph, words, link, isNamed }) =>
        `${pc.red('missed')}  ${paragraph}: "${words}" → ${link.law} article ${link.article}${isNamed ? '' : pc.dim(' (law not named)')}`,
    ),
  ].join('\n');
};
