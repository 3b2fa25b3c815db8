// Reads `kamergraaf evaluate --links FILE --json` on standard input; exits 1 when a share of links found is below its floor.
// usage: … --json | node scripts/check-links.mjs ALL NAMED
import { readFileSync } from 'node:fs';

const [all = 0, named = 0] = process.argv.slice(2).map(Number);
const links = JSON.parse(readFileSync(0, 'utf8'));
const share = (list) => list.filter(({ found }) => found).length / list.length;
for (const [label, list, floor] of [
  ['all links', links, all],
  ['links whose law stands by name in the paragraph', links.filter(({ isNamed }) => isNamed), named],
]) {
  const figure = share(list);
  console.log(`${label}: ${(figure * 100).toFixed(1)} % of ${list.length} (floor ${floor * 100} %)`);
  if (!(figure >= floor)) process.exitCode = 1;
}
