import neo4j, { type Driver, type ManagedTransaction, type Neo4jError } from 'neo4j-driver';
import type { Neo4jHandle } from './local/handle.ts';

/** Neo4j is away or too slow to answer; the client may try again. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly code = 'DB_UNAVAILABLE';
}

export type Row = readonly unknown[];

export interface Graph {
  /** One statement, one round trip, read access; rows are positional. @throws DatabaseUnavailable within about 3 s */
  read(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
  /** A transaction that is tried again on transient errors for two minutes: everything in it must be safe to do twice. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Statements that need a transaction of their own (constraints, indexes). */
  schema(text: string): Promise<void>;
  /** @throws DatabaseUnavailable where Neo4j does not answer within 2 s */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type Run = (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

const READ_BUDGET_MS = 2_600;
const PING_BUDGET_MS = 1_800;
const WRITE_RETRY_MS = 120_000;

const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable('the database did not answer in time')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const UNAVAILABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);

const isUnavailable = (error: unknown): boolean => {
  if (error instanceof DatabaseUnavailable) return true;
  const { code = '', message = '' } = error as Partial<Neo4jError>;
  return (
    UNAVAILABLE.has(code) ||
    /acquisition timed out|Connection.{0,40}(?:closed|lost|refused|timed out)|ECONNREFUSED/iu.test(message)
  );
};

const isTransient = (error: unknown): boolean =>
  String((error as Partial<Neo4jError>).code ?? '').startsWith('Neo.TransientError.') || isUnavailable(error);

/** Integers go over Bolt as integers: a JavaScript number would arrive as a float, which `LIMIT` refuses. */
export const bound = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(bound);
  if (value !== null && typeof value === 'object' && value.constructor === Object) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bound(inner)]));
  }
  return value;
};

const openDriver = ({ uri, username, password }: Neo4jHandle, patient: boolean): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: patient ? 10_000 : 1_500,
    connectionAcquisitionTimeout: patient ? 60_000 : 2_000,
    maxTransactionRetryTime: patient ? WRITE_RETRY_MS : 2_000,
    connectionLivenessCheckTimeout: patient ? 0 : 5_000,
    maxConnectionPoolSize: patient ? 4 : 50,
    userAgent: 'kamergraaf',
  });

/** Two drivers: reads fail fast, writes are patient. Both heal by themselves when Neo4j comes back. */
export const openGraph = (handle: Neo4jHandle): Graph => {
  const { database } = handle;
  const reader = openDriver(handle, false);
  const writer = openDriver(handle, true);

  const readOnce = async (text: string, parameters: unknown): Promise<readonly Row[]> => {
    const session = reader.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters, { timeout: READ_BUDGET_MS });
      return records.map((record) => record.keys.map((key) => record.get(key)));
    } finally {
      // a hung server would hang the close as well
      session.close().catch(() => undefined);
    }
  };

  return {
    read: async (text, parameters = {}) => {
      const given = bound(parameters);
      const started = Date.now();
      const attempt = async (): Promise<readonly Row[]> => {
        try {
          return await readOnce(text, given);
        } catch (error) {
          if (!isTransient(error) || Date.now() - started > READ_BUDGET_MS / 2) throw error;
          return readOnce(text, given);
        }
      };
      try {
        return await within(READ_BUDGET_MS, attempt());
      } catch (error) {
        if (isUnavailable(error))
          throw new DatabaseUnavailable('the database is away or too slow; try again in a moment', { cause: error });
        throw error;
      }
    },
    write: async (work) => {
      const session = writer.session({ database });
      try {
        return await session.executeWrite((transaction: ManagedTransaction) =>
          work(async (text, parameters = {}) => {
            const { records } = await transaction.run(text, bound(parameters) as object);
            return records.map((record) => record.keys.map((key) => record.get(key)));
          }),
        );
      } finally {
        await session.close();
      }
    },
    schema: async (text) => {
      const session = writer.session({ database });
      try {
        await session.run(text);
      } finally {
        await session.close();
      }
    },
    ping: async () => {
      try {
        await within(PING_BUDGET_MS, readOnce('RETURN 1 AS one', {}));
      } catch (error) {
        throw new DatabaseUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
      }
    },
    close: async () => {
      await Promise.all([reader.close(), writer.close()]);
    },
  };
};
