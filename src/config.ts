import { existsSync } from 'node:fs';
import { z } from 'zod';

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
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
});

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
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Bad settings; the message names each variable and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

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
  const { PORT, HOST, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, KAMERGRAAF_DATA, LOG_LEVEL } =
    parsed.data;
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
    logLevel: LOG_LEVEL,
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
