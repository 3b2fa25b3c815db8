import type { Served } from './served.ts';

const WITHIN_MS = 3000;
const HEALED_MS = 5000;
const CODES = new Set(['DB_UNAVAILABLE', 'OVERLOADED']);

interface Asked {
  readonly ms: number;
  readonly code: string;
}

const ask = async (url: string): Promise<Asked> => {
  const started = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ documents(first: 3) { nodes { title } } }' }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  return { ms: performance.now() - started, code: errors ? (errors[0]?.extensions?.code ?? 'no code') : 'ok' };
};

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** 60 questions at two a 100 ms while the database stands still, then how long until it is well again. */
export const whileStill = async (url: string, stop: () => void, go: () => void): Promise<boolean> => {
  await ask(url);
  stop();
  const waiting: Promise<Asked>[] = [];
  for (let sent = 0; sent < 60; sent += 2) {
    waiting.push(ask(url), ask(url));
    await pause(100);
  }
  const answers = await Promise.all(waiting);
  const health = await fetch(new URL('/health', url));
  const ready = await fetch(new URL('/ready', url));
  go();
  const since = performance.now();
  while ((await ask(url)).code !== 'ok' && performance.now() - since < 30_000) await pause(50);
  const healed = performance.now() - since;
  const slowest = Math.max(...answers.map(({ ms }) => ms));
  const codes: Record<string, number> = {};
  for (const { code } of answers) codes[code] = (codes[code] ?? 0) + 1;
  console.log(
    `HANG slowest ${Math.round(slowest)} ms, codes ${JSON.stringify(codes)}, /health ${health.status}, /ready ${ready.status}, well again after ${Math.round(healed)} ms`,
  );
  const areClear = answers.every(({ code }) => CODES.has(code));
  return areClear && slowest <= WITHIN_MS && health.ok && ready.status === 503 && healed <= HEALED_MS;
};

/** Keeps a server's answers within bounds while its Neo4j, a process of ours, is stopped. */
export const hang = ({ url }: Served, jvm: number): Promise<boolean> =>
  whileStill(
    url,
    () => process.kill(jvm, 'SIGSTOP'),
    () => process.kill(jvm, 'SIGCONT'),
  );
