import { join } from 'node:path';
import { packageRoot } from '../../../src/package-root.ts';
import { type Server, type ServerOptions, startServer } from './start.ts';

const HERE = join(import.meta.dirname);

/** What the servers must know of Neo4j and of ours. */
export interface Surroundings {
  readonly neo4jPort: number;
  readonly password: string;
  /** First part of a cursor of `citedBy` in its usual order; the raw server must write the same. */
  readonly cursorMark: string;
}

export type ServerName = 'ours' | 'ours, by graphql-js' | 'ours, cached' | 'raw' | 'peer, best' | 'peer, natural';
export const SERVERS: readonly ServerName[] = [
  'ours',
  'raw',
  'peer, best',
  'peer, natural',
  'ours, by graphql-js',
  'ours, cached',
];

const OURS: Readonly<Partial<Record<ServerName, Readonly<Record<string, string>>>>> = {
  ours: { KAMERGRAAF_ANSWER_CACHE_MB: '0' },
  'ours, by graphql-js': { KAMERGRAAF_ANSWER_CACHE_MB: '0', KAMERGRAAF_FAST_PATH: 'off' },
  'ours, cached': { KAMERGRAAF_ANSWER_CACHE_MB: '256' },
};

const optionsOf = (name: ServerName, { neo4jPort, password, cursorMark }: Surroundings): ServerOptions => {
  const environment = { NEO4J_URI: `bolt://127.0.0.1:${neo4jPort}`, NEO4J_PASSWORD: password };
  const ours = OURS[name];
  if (ours)
    return {
      name,
      command: [join(packageRoot(), 'dist/src/cli/main.js'), 'serve'],
      cwd: packageRoot(),
      environment: { ...environment, ...ours },
    };
  const isRaw = name === 'raw';
  return {
    name,
    command: [join(HERE, isRaw ? 'raw.mjs' : 'peer.mjs')],
    cwd: HERE,
    environment: { ...environment, CURSOR_MARK: cursorMark },
  };
};

export const start = (name: ServerName, surroundings: Surroundings): Promise<Server> =>
  startServer(optionsOf(name, surroundings));

/** Folder of the questions in the words of a server's schema. */
export const queriesOf = (name: ServerName): string => {
  const folder = name === 'peer, best' ? 'best' : name === 'peer, natural' ? 'natural' : 'ours';
  return join(HERE, '../queries', folder);
};
