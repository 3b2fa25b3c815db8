// A fresh process tells how long it takes to start, and how much memory it holds after work.
// usage: tsx bench/process.ts [corpus]
import { built } from './built.ts';
import { corpusDocuments } from './texts.ts';

const before = performance.now();
const { loadRegistries } = await built('registries/load');
const registries = await loadRegistries();
const { readReferences } = await built('pipeline');
const startMs = performance.now() - before;
const residentMb = () => process.memoryUsage.rss() / 1e6;
const idleMb = residentMb();
let workedMb = idleMb;
if (process.argv[2] === 'corpus') {
  for (const document of await corpusDocuments()) {
    readReferences(document, registries);
    workedMb = Math.max(workedMb, residentMb());
  }
}
process.stdout.write(JSON.stringify({ startMs, idleMb, workedMb }));
