// Speed of the extraction on the texts of the corpus, one core. usage: npm run bench:extract [rounds]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SourceDocument } from '../src/domain/document.ts';
import { built } from './built.ts';
import { corpusDocuments, megabytes, plainDocument, textOfLength } from './texts.ts';

const ROUNDS = Number(process.argv[2] ?? 5);
/** Rounds that do not count: V8 compiles and compiles again for about so long before the times settle. */
const WARM_UP = 8;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const { loadRegistries } = await built('registries/load');
const { parseStructure } = await built('structure/index');
const { buildScene } = await built('references/scene');
const { findMentions } = await built('references/find-mentions');
const { REFERENCE_TYPES } = await built('references/registry');
const { readReferences } = await built('pipeline');
const { fold } = await built('text/fold');
const registries = await loadRegistries();
const documents = await corpusDocuments();
const size = documents.reduce((sum, { text }) => sum + megabytes(text), 0);

/** Milliseconds by the clock that each stage of finding mentions took: for their shares. */
const stages = { structure: 0, scene: 0, find: 0 };

const find = (source: SourceDocument): number => {
  const start = performance.now();
  const parsed = parseStructure(source);
  const structured = performance.now();
  const scene = buildScene(parsed, registries);
  const read = performance.now();
  const { length } = findMentions(parsed, scene, REFERENCE_TYPES);
  stages.structure += structured - start;
  stages.scene += read - structured;
  stages.find += performance.now() - read;
  return length;
};

/** Simple work of the same run to compare with: what a machine does now, whatever it does at other times. */
const GENERIC = /(?<!\p{L})(?:artikel(?:en)?|art\.) \d+[a-z]?(?:[:.]\d+)?/giu;
const WORK = {
  'baseline: fold the text': ({ text }: SourceDocument) => fold(text).length,
  'baseline: one generic pattern': ({ text }: SourceDocument) => [...text.matchAll(GENERIC)].length,
  'finding mentions': find,
  'text to resolved mentions': (source: SourceDocument) => readReferences(source, registries).mentions.length,
} as const;
type Name = keyof typeof WORK;
const NAMES = Object.keys(WORK) as Name[];

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Of processor time: what else runs on the machine counts little. The collector's threads count as well. */
const seconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const runAll = (name: Name): void => documents.forEach((document) => void WORK[name](document));

/** Interleaved rounds, the order turned around in every other one. */
const throughput = (): Record<Name, number> => {
  const times = Object.fromEntries(NAMES.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    if (round === 0) Object.assign(stages, { structure: 0, scene: 0, find: 0 });
    for (const name of round % 2 ? NAMES : [...NAMES].reverse()) {
      const time = seconds(() => runAll(name));
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(NAMES.map((name) => [name, median(times[name])])) as Record<Name, number>;
};

print(`${documents.length} documents, ${size.toFixed(1)} MB (UTF-8)`);
const cold = seconds(() => runAll('finding mentions'));
print(
  `finding mentions, cold: ${(size / cold).toFixed(1)} MB/s in the first pass of the process (${cold.toFixed(2)} s)`,
);
print(`medians of ${ROUNDS} interleaved rounds, behind ${WARM_UP} more to warm up:`);
const medians = throughput();
const generic = medians['baseline: one generic pattern'];
for (const name of NAMES) {
  const speed = `${(size / medians[name]).toFixed(1)} MB/s`.padStart(12);
  print(`${name.padEnd(32)}${speed}   ${(medians[name] / generic).toFixed(2)} × the generic pattern's time`);
}
const whole = stages.structure + stages.scene + stages.find;
const shares = Object.entries(stages).map(([name, time]) => `${name} ${((time / whole) * 100).toFixed(0)} %`);
print(`of finding mentions: ${shares.join(', ')}`);

print('\nlinearity: one text of n code units, text to resolved mentions');
const FIRST = 1_250_000;
let last = Number.NaN;
for (let length = FIRST; length <= 20_000_000; length *= 2) {
  const source = plainDocument(textOfLength(documents, length));
  const rounds = length > 5_000_000 ? 1 : 3;
  const time = median(Array.from({ length: rounds }, () => seconds(() => void readReferences(source, registries))));
  const ratio = Number.isNaN(last) ? '' : `   ${(time / last).toFixed(2)} × the half`;
  print(
    `${(length / 1e6).toFixed(2).padStart(6)} M  ${time.toFixed(2).padStart(6)} s  ${(megabytes(source.text) / time).toFixed(1).padStart(6)} MB/s${ratio}`,
  );
  last = time;
}

const fresh = (...args: readonly string[]): { startMs: number; idleMb: number; workedMb: number } => {
  const script = fileURLToPath(new URL('./process.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof fresh>;
};
const starts = Array.from({ length: 3 }, () => fresh().startMs);
const { idleMb, workedMb } = fresh('corpus');
print(`\nstart-up (registries and code, fresh process): ${median(starts).toFixed(0)} ms`);
print(`resident: ${idleMb.toFixed(0)} MB with all registries, at most ${workedMb.toFixed(0)} MB over the corpus`);
