import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { z } from 'zod';

const isLoopback = (host: string): boolean => /^(?:127\.\d+\.\d+\.\d+|localhost|::1|\[::1\])$/u.test(host);

/** `true` or `false`; absent where neither was said. */
const flag = z
  .enum(['true', 'false'], 'true or false')
  .transform((value) => value === 'true')
  .optional();

const origin = z.union(
  [z.literal('*'), z.string().regex(/^https?:\/\/[^/\s]+$/u)],
  'origins such as https://a.nl,https://b.nl, or *',
);

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

const Environment = z.object({
  PORT: z.coerce.number('a port: 0 to 65535').int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/u, 'an address such as bolt://localhost:7687')
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(8, 'at least 8 characters').optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  KAMERGRAAF_DATA: z.string().min(1).default('.kamergraaf'),
  KAMERGRAAF_ANSWER_CACHE_MB: z.coerce.number('megabytes; 0 keeps none').int().min(0).max(65_536).default(64),
  KAMERGRAAF_FAST_PATH: z.enum(['on', 'off'], 'on or off').default('on'),
  KAMERGRAAF_DIRECT_READS: z.enum(['on', 'off'], 'on or off').default('on'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  KAMERGRAAF_TOKEN: z.string().min(24, 'at least 24 characters that nobody can guess').optional(),
  KAMERGRAAF_CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(origin))
    .optional(),
  KAMERGRAAF_SUGGESTIONS: flag,
  KAMERGRAAF_EXPLORER: flag,
  KAMERGRAAF_PERSISTED_ONLY: flag,
  KAMERGRAAF_METRICS: z
    .union([z.enum(['on', 'off']), z.coerce.number().int().min(0).max(65_535)], 'on, off, or a port of the loopback')
    .optional(),
  KAMERGRAAF_REQUEST_LOG: flag,
  KAMERGRAAF_CONCURRENCY: z.coerce.number('questions at a time').int().min(1).max(40).optional(),
  KAMERGRAAF_SLOW_MS: z.coerce.number('milliseconds').min(0).default(500),
});

/** How the API behaves towards those who ask. */
export interface ApiConfig {
  /** Bearer of it may write; without one nobody can. */
  readonly token?: string;
  /** Origins whose pages may read answers in a browser. */
  readonly corsOrigins: readonly string[];
  /** Whether browsers get GraphiQL. */
  readonly explorer: boolean;
  /** Whether errors say which field was perhaps meant. */
  readonly suggestions: boolean;
  /** Whether only the operations of schema/operations are answered. */
  readonly persistedOnly: boolean;
  /** Where `/metrics` is: on the server itself, on a port of the loopback, or nowhere. */
  readonly metrics: 'on' | 'off' | number;
  /** A line in the log for each request. */
  readonly requestLog: boolean;
  /** Questions that are worked on at a time; the others wait their turn, for a moment. */
  readonly concurrency: number;
  /** Statements that take longer are logged, in milliseconds. */
  readonly slowMs: number;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly neo4j: {
    readonly uri?: string;
    readonly username: string;
    readonly password?: string;
    readonly database: string;
  };
  /** Folder of the local database and caches. */
  readonly data: string;
  /** Bytes of answers that the server keeps while the data stay as they are; 0: none. */
  readonly answerCache: number;
  /** Answers made wholly of compiled fields are written without graphql-js. */
  readonly fastPath: boolean;
  /** Reads go past the sessions of the Neo4j driver, where it is a version that is known. */
  readonly directReads: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly api: ApiConfig;
}

/** Bad settings; the message names each variable and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Given = z.infer<typeof Environment>;

/** What only this machine can reach is helpful; what others can reach tells no more than it must. */
const apiOf = (given: Given): ApiConfig => {
  const isPrivate = isLoopback(given.HOST);
  return {
    ...(given.KAMERGRAAF_TOKEN ? { token: given.KAMERGRAAF_TOKEN } : {}),
    corsOrigins: given.KAMERGRAAF_CORS_ORIGINS ?? [],
    explorer: given.KAMERGRAAF_EXPLORER ?? true,
    suggestions: given.KAMERGRAAF_SUGGESTIONS ?? isPrivate,
    persistedOnly: given.KAMERGRAAF_PERSISTED_ONLY ?? false,
    metrics: given.KAMERGRAAF_METRICS ?? (isPrivate ? 'on' : 'off'),
    requestLog: given.KAMERGRAAF_REQUEST_LOG ?? !process.stderr.isTTY,
    // the database has the same cores as this process, or more: four to a core keep it busy and none waiting long
    concurrency: given.KAMERGRAAF_CONCURRENCY ?? Math.min(40, 4 * availableParallelism()),
    slowMs: given.KAMERGRAAF_SLOW_MS,
  };
};

/** Settings of a server of which nothing is said but where it listens. */
export const defaultApi = (host: string): ApiConfig => apiOf(Environment.parse({ HOST: host }));

/** Reads settings from the environment; an empty variable counts as absent. */
export const configOf = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigError(
      `settings that cannot be used:\n${faults.join('\n')}\nSee the table "Configuration" in the README.`,
    );
  }
  const {
    PORT,
    HOST,
    NEO4J_URI,
    NEO4J_USERNAME,
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
    KAMERGRAAF_DATA,
    KAMERGRAAF_ANSWER_CACHE_MB,
    KAMERGRAAF_FAST_PATH,
    KAMERGRAAF_DIRECT_READS,
    LOG_LEVEL,
  } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    neo4j: {
      username: NEO4J_USERNAME,
      database: NEO4J_DATABASE,
      ...(NEO4J_URI ? { uri: NEO4J_URI } : {}),
      ...(NEO4J_PASSWORD ? { password: NEO4J_PASSWORD } : {}),
    },
    data: KAMERGRAAF_DATA,
    answerCache: KAMERGRAAF_ANSWER_CACHE_MB * 1_000_000,
    fastPath: KAMERGRAAF_FAST_PATH === 'on',
    directReads: KAMERGRAAF_DIRECT_READS === 'on',
    logLevel: LOG_LEVEL,
    api: apiOf(parsed.data),
  };
};

/** The process's environment, with `.env` of the working folder under it. */
export const loadConfig = (overrides: Readonly<Record<string, string | undefined>> = {}): Config => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return configOf({
    ...process.env,
    ...Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined)),
  });
};
