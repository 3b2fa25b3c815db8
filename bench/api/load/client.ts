import { Connection, type Reply, requestOf } from './connection.ts';

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

const isBad = ({ status, body }: Reply): boolean =>
  status !== 200 || body.subarray(0, 10).toString().startsWith('{"errors"');

/** So many clients, each asking again as soon as it has its answer, for so long. */
export const load = async (url: URL, bodies: readonly Buffer[], clients: number, ms: number): Promise<Measured> => {
  const requests = bodies.map((body) => requestOf(url, body));
  const times: number[] = [];
  let [next, bytes, bad] = [0, 0, 0];
  const started = performance.now();
  const client = async (): Promise<void> => {
    const connection = new Connection(url);
    while (performance.now() - started < ms) {
      const asked = performance.now();
      const reply = await connection.ask(requests[next++ % requests.length] as Buffer);
      times.push(performance.now() - asked);
      bytes += reply.body.length;
      if (isBad(reply)) bad += 1;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = performance.now() - started;
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
