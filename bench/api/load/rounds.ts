import type { Server } from '../servers/start.ts';
import { load, type Measured } from './client.ts';
import { cpuMs } from './cpu.ts';

/** A round of one server, with the processor time of a request in milliseconds. */
export interface Round extends Measured {
  readonly node: number;
  readonly java: number;
}

export const measured = async (
  server: Server,
  java: number,
  bodies: readonly Buffer[],
  clients: number,
  ms: number,
): Promise<Round> => {
  const before = [cpuMs(server.pid), cpuMs(java)] as const;
  const result = await load(server.url, bodies, clients, ms);
  const used = (pid: number, at: 0 | 1): number => (cpuMs(pid) - before[at]) / result.requests;
  return { ...result, node: used(server.pid, 0), java: used(java, 1) };
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Medians of several rounds, value by value. */
export const medians = (rounds: readonly Round[]): Round => {
  const of = (name: keyof Round): number => median(rounds.map((round) => round[name]));
  return {
    requests: of('requests'),
    rate: of('rate'),
    p50: of('p50'),
    p99: of('p99'),
    bytes: of('bytes'),
    bad: Math.max(...rounds.map(({ bad }) => bad)),
    node: of('node'),
    java: of('java'),
  };
};
