import { Agent, request } from 'node:http';

const CLIENTS = 16;
/** The database compiles what it runs often: a shorter warm-up finds half of what it can do. */
const WARM_MS = 40_000;
const MEASURE_MS = 5000;

const ask = (url: string, agent: Agent, body: string): Promise<boolean> =>
  new Promise((done) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => done(response.statusCode === 200));
    });
    sent.on('error', () => done(false));
    sent.end(body);
  });

/** Answers a second to clients that wait for each before they ask again, after the database's first plans are made. */
export const capacityOf = async (url: string, query: string): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const body = JSON.stringify({ query });
  const started = performance.now();
  let answered = 0;
  const client = async (): Promise<void> => {
    for (let now = 0; now < WARM_MS + MEASURE_MS; now = performance.now() - started)
      if ((await ask(url, agent, body)) && now > WARM_MS) answered += 1;
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  return Math.max(10, Math.floor(answered / (MEASURE_MS / 1000)));
};
