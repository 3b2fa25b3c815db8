// The suites of ../shared/tools/reliability against the built server on a real Neo4j.
// usage: npm run reliability [-- audit abuse hang load drain soak]      KAMERGRAAF_RATE=<requests/s> sets the capacity for load and soak
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { documentFiles } from '../../src/cli/document-files.ts';
import { ingestFiles } from '../../src/cli/ingest-files.ts';
import { openCurrent } from '../../src/cli/with-graph.ts';
import { loadConfig } from '../../src/config.ts';
import { readState } from '../../src/graph/local/state.ts';
import { capacityOf } from './capacity.ts';
import { hang } from './hang.ts';
import { productionEnvironment, serveCommand, served } from './served.ts';
import { run, toolsFolder } from './tools.ts';

const PORT = 4571;
const URL_OF_GRAPHQL = `http://127.0.0.1:${PORT}/graphql`;
const QUERY =
  '{ documents(first: 20) { nodes { id title mentions(first: 5) { nodes { id surface refersTo(first: 3) { nodes { id } } } } } } }';
/** Long enough to be under way still when the signal comes. */
const SLOW =
  '{ documents(first: 12) { nodes { mentions(first: 100) { nodes { refersTo(first: 3) { nodes { id citedBy(first: 2) { nodes { id } } } } } } } } }';

const config = loadConfig();
const tools = await toolsFolder();
const opened = await openCurrent(config);
await ingestFiles(opened.graph, await documentFiles([resolve('samples')]));
const env = productionEnvironment(opened.handle);
const spawnArgs = ['--spawn', serveCommand(PORT)];

const withServer = async <T>(work: (url: string) => Promise<T>, environment = env): Promise<T> => {
  const server = await served(PORT, environment);
  try {
    return await work(server.url);
  } finally {
    await server.close();
  }
};

/** One question asked again and again would come from memory: load, and questions to one that hangs, are meant for the database. */
const uncached = { ...env, KAMERGRAAF_ANSWER_CACHE_MB: process.env.KAMERGRAAF_ANSWER_CACHE_MB ?? '0' };

const load = async (more: readonly string[]): Promise<number> => {
  const rate = process.env.KAMERGRAAF_RATE ?? String(await withServer((url) => capacityOf(url, QUERY), uncached));
  console.log(`LOAD capacity ${rate} requests/s`);
  return run(
    'node',
    ['load/load.mjs', URL_OF_GRAPHQL, ...spawnArgs, '--query', QUERY, '--slow', SLOW, '--rate', rate, ...more],
    tools,
    uncached,
  );
};

/** Whether the figures that load.mjs wrote keep to the goals: half without 503, double within a second, nobody cut off. */
const keepsTo = (file: string): boolean => {
  if (!existsSync(file)) return false;
  const { capacity, half, double, drain } = JSON.parse(readFileSync(file, 'utf8'));
  const goodput = (double.mix.ok ?? 0) / (double.sent / (capacity * 2)) / capacity;
  console.log(`LOAD goodput at 2 × capacity: ${goodput.toFixed(2)} of capacity, p99 of the accepted ${double.p99} ms`);
  return !half.mix['503'] && double.p99 <= 1000 && goodput >= 0.8 && drain.inflight.ok === 20 && drain.exit.code === 0;
};

const SUITES: Readonly<Record<string, () => Promise<boolean>>> = {
  audit: () => withServer(async (url) => (await run('node', ['audit.mjs', url, '--min-should', '23'], tools)) === 0),
  abuse: async () =>
    (await run(
      'node',
      ['abuse.mjs', URL_OF_GRAPHQL, '--strict', '--profile', resolve('scripts/reliability/profile.json'), ...spawnArgs],
      tools,
      env,
    )) === 0,
  hang: () =>
    withServer(async (url) => {
      const jvm = readState(resolve(config.data, 'neo4j'))?.pid;
      if (jvm) return hang({ url, close: async () => 0 }, jvm);
      console.log('HANG skipped: only a Neo4j that this machine runs as a JVM of ours can be stopped');
      return true;
    }, uncached),
  load: async () => {
    const file = join(tools, 'load.json');
    rmSync(file, { force: true });
    await load(['--seconds', process.env.KAMERGRAAF_SECONDS ?? '60', '--json', file]);
    return keepsTo(file);
  },
  soak: async () => (await load(['--seconds', '8', '--soak', process.env.KAMERGRAAF_SOAK ?? '600'])) === 0,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SUITES[name]);
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: there are ${Object.keys(SUITES).join(', ')}`);
const missed: string[] = [];
for (const name of asked.length > 0 ? asked : ['audit', 'abuse', 'hang', 'load']) {
  if (!(await SUITES[name]?.())) missed.push(name);
}
await opened.close();
console.log(missed.length > 0 ? `MISSED: ${missed.join(', ')}` : 'ALL KEPT');
process.exit(missed.length > 0 ? 1 : 0);
