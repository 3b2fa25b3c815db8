import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openGraph } from '../../src/graph/driver.ts';
import { neo4jJars } from '../../src/graph/local/artifacts.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { packageRoot } from '../../src/package-root.ts';
import { checkSame } from './load/check.ts';
import { load } from './load/client.ts';
import { cursorMarkOf } from './load/cursor-mark.ts';
import { bodiesFor } from './load/questions.ts';
import { measured, medians, type Round } from './load/rounds.ts';
import { countTrips } from './load/trips.ts';
import { QUESTIONS, type QuestionName, variablesOf } from './load/variables.ts';
import { prepareHome } from './neo4j/prepared.ts';
import { runningNeo4j, startNeo4j } from './neo4j/start.ts';
import { type AllTrips, ratios, table } from './report.ts';
import { SERVERS, type ServerName, type Surroundings, start } from './servers/all.ts';
import type { Server } from './servers/start.ts';

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1.5' },
    warm: { type: 'string', default: '4' },
    clients: { type: 'string', default: '8' },
    servers: { type: 'string', default: SERVERS.join(';') },
    trips: { type: 'string', default: 'yes' },
    /** Only starts Neo4j, for several measurements with `--running pid:port`. */
    hold: { type: 'boolean', default: false },
    running: { type: 'string' },
  },
});
const say = (text: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
const wanted = SERVERS.filter((name) => options.servers.split(';').includes(name));
const clients = Number(options.clients);

type Bodies = ReadonlyMap<ServerName, ReadonlyMap<QuestionName, readonly Buffer[]>>;

const installPeers = (): void => {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  say('installing what only the comparison needs …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: import.meta.dirname, stdio: 'inherit' });
};

const measure = async (servers: ReadonlyMap<ServerName, Server>, bodies: Bodies, java: number) => {
  const rounds = new Map<QuestionName, Map<ServerName, Round[]>>();
  for (const question of QUESTIONS) {
    const cells = new Map<ServerName, Round[]>();
    rounds.set(question, cells);
    for (let round = 0; round < Number(options.rounds); round += 1) {
      const order = round % 2 === 0 ? wanted : [...wanted].reverse();
      for (const name of order) {
        const [server, all] = [servers.get(name), bodies.get(name)?.get(question)];
        if (!server || !all) continue;
        const one = await measured(server, java, all, clients, Number(options.seconds) * 1000);
        cells.set(name, [...(cells.get(name) ?? []), one]);
      }
    }
    say(`${question}: measured`);
  }
  return new Map(
    [...rounds].map(([question, cells]) => [question, new Map([...cells].map(([name, all]) => [name, medians(all)]))]),
  );
};

const startAll = async (surroundings: Surroundings): Promise<Map<ServerName, Server>> => {
  const servers = new Map<ServerName, Server>();
  for (const name of wanted) servers.set(name, await start(name, surroundings));
  return servers;
};

const warmUp = async (servers: ReadonlyMap<ServerName, Server>, bodies: Bodies): Promise<void> => {
  for (const [name, server] of servers) {
    for (const all of bodies.get(name)?.values() ?? [])
      await load(server.url, all, clients, Number(options.warm) * 1000);
    say(`${name}: warm`);
  }
};

const check = async (servers: ReadonlyMap<ServerName, Server>, bodies: Bodies): Promise<void> => {
  const ours = servers.get('ours');
  if (!ours) return;
  for (const question of QUESTIONS) {
    const mine = bodies.get('ours')?.get(question) ?? [];
    for (const [name, server] of servers) {
      const theirs = bodies.get(name)?.get(question);
      if (theirs) await checkSame(question, [ours, mine], [server, theirs]);
    }
  }
  say('all answers are the same');
};

const run = async (): Promise<void> => {
  installPeers();
  if (!existsSync(join(packageRoot(), 'dist'))) throw new Error('npm run build first');
  const lib = await neo4jJars(resolve('.kamergraaf/neo4j/lib'), say);
  const { home, nodes, relationships } = await prepareHome(lib, Number(options.scale), say);
  const neo4j = options.running ? runningNeo4j(options.running) : await startNeo4j(lib, home);
  const handle = {
    uri: `bolt://127.0.0.1:${neo4j.port}`,
    username: 'neo4j',
    password: neo4j.password,
    database: 'neo4j',
  };
  const graph = openGraph({ ...handle, origin: 'given', description: '', close: async () => undefined });
  let servers = new Map<ServerName, Server>();
  try {
    await migrate(graph);
    if (options.hold) {
      say(`--running ${neo4j.pid}:${neo4j.port}`);
      await new Promise((done) => process.once('SIGTERM', done));
      return;
    }
    say(`Neo4j is up with ${nodes} nodes and ${relationships} relationships, indexed`);
    const variables = await variablesOf(graph);
    const bodies = new Map(
      wanted.map((name) => {
        const all = QUESTIONS.map((question) => [question, bodiesFor(name, question, variables[question])] as const);
        return [name, new Map(all.flatMap(([question, list]) => (list ? [[question, list] as const] : [])))] as const;
      }),
    );
    const known = { neo4jPort: neo4j.port, password: neo4j.password };
    const surroundings = { ...known, cursorMark: await cursorMarkOf(bodies.get('ours')?.get('article'), known) };
    servers = await startAll(surroundings);
    await warmUp(servers, bodies);
    await check(servers, bodies);
    const results = await measure(servers, bodies, neo4j.pid);
    const trips: AllTrips = new Map(
      options.trips === 'yes'
        ? await Promise.all(
            wanted.map(
              async (name) => [name, await countTrips(name, surroundings, bodies.get(name) ?? new Map())] as const,
            ),
          )
        : [],
    );
    console.log(
      `${nodes} nodes, ${relationships} relationships; ${clients} clients; medians of ${options.rounds} rounds of ${options.seconds} s`,
    );
    console.log(table(results, trips));
    for (const other of wanted) if (other !== 'ours') console.log(ratios(results, other));
  } finally {
    await Promise.all([...servers.values()].map((server) => server.close()));
    await graph.close();
    await neo4j.close();
  }
};

await run();
