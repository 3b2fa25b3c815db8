// Reads the scorer's JSON on standard input; exits 1 when a figure is below the floor.
// usage: score GOLD PREDICTIONS --json | node scripts/check-scores.mjs [FOUND_F1 LINKED_F1]
import { readFileSync } from 'node:fs';

const [foundFloor = 0.95, linkedFloor = 0.93] = process.argv.slice(2).map(Number);
const scores = JSON.parse(readFileSync(0, 'utf8'));
const f1 = ({ found, linked }) => [found[2] ?? 0, linked[2] ?? 0];
const [found, linked] = f1(scores.core);
const [right, all] = scores.grouping;
console.log(
  `core found F1 ${found.toFixed(3)} (floor ${foundFloor}), linked F1 ${linked.toFixed(3)} (floor ${linkedFloor}), grouping ${right}/${all}`,
);
if (found < foundFloor || linked < linkedFloor || right < all) process.exitCode = 1;
