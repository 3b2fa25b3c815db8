// Reads scores as JSON (of `kamergraaf evaluate --json`, or the project's scorer) on standard input, prints each
// figure beside its floor, and exits 1 when one is below it.
// usage: … --json | node scripts/check-scores.mjs found=0.95 linked=0.93 [type=0.85 organisation=0.75 pairs=12 extra=1 grouping=1]
// `type`: found F1 of every core type with at least 8 references. `grouping`: share of documents grouped right.
import { readFileSync } from 'node:fs';

const floors = Object.fromEntries(
  process.argv.slice(2).map((word) => {
    const [name, value] = word.split('=');
    return [name, Number(value)];
  }),
);
const scores = JSON.parse(readFileSync(0, 'utf8'));
const OTHER = new Set(['organisation', 'core', 'all']);
const weakest = Object.entries(scores)
  .filter(([name, score]) => !OTHER.has(name) && score?.found && score.gold >= 8)
  .map(([name, { found }]) => ({ name, f1: found[2] ?? 0 }))
  .sort((a, b) => a.f1 - b.f1)[0];
const { pairs = { predicted: 0, right: 0 }, grouping = [0, 0] } = scores;
const figures = {
  found: ['core found F1', scores.core.found[2] ?? 0],
  linked: ['core linked F1', scores.core.linked[2] ?? 0],
  type: [`found F1 of the weakest core type with 8 references or more (${weakest?.name ?? 'none'})`, weakest?.f1 ?? 0],
  organisation: ['organisation found F1', scores.organisation?.found[2] ?? 0],
  pairs: ['(answer, law) pairs right', pairs.right],
  extra: ['(answer, law) pairs too much', pairs.right - pairs.predicted],
  grouping: ['share of documents grouped right', grouping[1] ? grouping[0] / grouping[1] : 0],
};
for (const [name, given] of Object.entries(floors)) {
  const [label, figure] = figures[name];
  const floor = name === 'extra' ? -given : given;
  const fine = figure >= floor;
  console.log(`${fine ? 'ok  ' : 'LOW '} ${label}: ${Math.abs(figure).toFixed(3)} (bound ${given})`);
  if (!fine) process.exitCode = 1;
}
