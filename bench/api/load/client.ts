import { Agent, request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly body: Buffer;
}

/** What a round of load showed. */
export interface Measured {
  readonly requests: number;
  /** A second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
  /** Answers other than 200, or with errors. */
  readonly bad: number;
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

export const post = (url: URL, agent: Agent, body: Buffer): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: url.hostname,
        port: url.port,
        path: url.pathname,
        method: 'POST',
        headers: { ...HEADERS, 'content-length': body.length },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

const isBad = ({ status, body }: Reply): boolean =>
  status !== 200 || body.subarray(0, 10).toString().startsWith('{"errors"');

/** So many clients, each asking again as soon as it has its answer, for so long. */
export const load = async (url: URL, bodies: readonly Buffer[], clients: number, ms: number): Promise<Measured> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let [next, bytes, bad] = [0, 0, 0];
  const started = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - started < ms) {
      const asked = performance.now();
      const reply = await post(url, agent, bodies[next++ % bodies.length] as Buffer);
      times.push(performance.now() - asked);
      bytes += reply.body.length;
      if (isBad(reply)) bad += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = performance.now() - started;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length,
    rate: (times.length / elapsed) * 1000,
    p50: at(0.5),
    p99: at(0.99),
    bytes: bytes / times.length,
    bad,
  };
};
