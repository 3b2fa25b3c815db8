import Table from 'cli-table3';
import type { Round } from './load/rounds.ts';
import type { Trips } from './load/trips.ts';
import { QUESTIONS, type QuestionName } from './load/variables.ts';
import { SERVERS, type ServerName } from './servers/all.ts';

export type Results = ReadonlyMap<QuestionName, ReadonlyMap<ServerName, Round>>;
export type AllTrips = ReadonlyMap<ServerName, ReadonlyMap<QuestionName, Trips>>;

const cpuOf = ({ node, java }: Round): number => node + java;

const rows = (question: QuestionName, results: Results, trips: AllTrips): string[][] => {
  const raw = results.get(question)?.get('raw');
  return SERVERS.flatMap((server) => {
    const round = results.get(question)?.get(server);
    if (!round || !raw) return [];
    const counted = trips.get(server)?.get(question);
    return [
      [
        question,
        server,
        round.rate.toFixed(0),
        (round.rate / raw.rate).toFixed(2),
        round.p50.toFixed(1),
        round.p99.toFixed(1),
        `${round.node.toFixed(2)} + ${round.java.toFixed(2)}`,
        (cpuOf(round) / cpuOf(raw)).toFixed(2),
        counted ? counted.trips.toFixed(1) : '',
        counted ? String(counted.statements) : '',
        (round.bytes / 1000).toFixed(1),
        String(round.bad),
      ],
    ];
  });
};

const HEAD = [
  'question',
  'server',
  'req/s',
  '× raw',
  'p50 ms',
  'p99 ms',
  'CPU ms node + java',
  '× raw',
  'trips',
  'texts',
  'kB',
  'bad',
];

/** A table of all that was measured. */
export const table = (results: Results, trips: AllTrips): string => {
  const shown = new Table({ head: HEAD, style: { head: [], border: [] } });
  for (const question of QUESTIONS) shown.push(...rows(question, results, trips));
  return shown.toString();
};

const geometric = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** How many times as fast as another server ours is: on each question, and in geometric mean. */
export const ratios = (results: Results, other: ServerName): string => {
  const each = QUESTIONS.flatMap((question) => {
    const [mine, theirs] = [results.get(question)?.get('ours'), results.get(question)?.get(other)];
    return mine && theirs ? [{ question, ratio: mine.rate / theirs.rate }] : [];
  });
  const shown = each.map(({ question, ratio }) => `${question} ${ratio.toFixed(2)}`).join(', ');
  return `requests/s, ours / ${other}: ${shown}; geometric mean ${geometric(each.map(({ ratio }) => ratio)).toFixed(2)}`;
};
