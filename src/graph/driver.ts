import { randomUUID } from 'node:crypto';
import neo4j, { type Driver, type ManagedTransaction, type Neo4jError } from 'neo4j-driver';
import { DirectReader } from './bolt/direct-reader.ts';
import { cypherFile } from './cypher-file.ts';
import type { Neo4jHandle } from './local/handle.ts';
import { DatabaseUnavailable, StatementTooSlow, shared, whileAlive, within } from './patience.ts';

export { DatabaseUnavailable, StatementTooSlow } from './patience.ts';

export type Row = readonly unknown[];

export interface Graph {
  /**
   * One statement, one round trip, read access; rows are positional.
   * @throws DatabaseUnavailable within 3 s of the database's last sign of life, StatementTooSlow after 15 s
   */
  read(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
  /**
   * A transaction that is tried again on transient errors for two minutes: everything in it must be safe to do twice. One that
   * changes something moves the data version on with it.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Calls back when a write of this process has ended, also where it failed: nobody knows then. Returns what ends that. */
  onWrite(listener: () => void): () => void;
  /** Statements that need a transaction of their own (constraints, indexes). */
  schema(text: string): Promise<void>;
  /** @throws DatabaseUnavailable where Neo4j does not answer within 2 s */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type Run = (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

/** A read is given up when the database shows no pulse (within about 2.5 s), or after this. */
const STATEMENT_MS = 15_000;
const UNSURE_MS = 1_000;
const PULSE_MS = 1_400;
const RETRY_MS = 1_300;
const WRITE_RETRY_MS = 120_000;

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

/** Milliseconds, and connections. Reads and the pulse fail fast, writes are patient. */
const BUDGETS = {
  read: { connect: 1_500, acquire: 2_000, retry: 2_000, liveness: 5_000, pool: 50 },
  write: { connect: 10_000, acquire: 60_000, retry: WRITE_RETRY_MS, liveness: 0, pool: 4 },
  pulse: { connect: 1_000, acquire: 1_200, retry: 0, liveness: 5_000, pool: 1 },
} as const;

const openDriver = ({ uri, username, password }: Neo4jHandle, use: keyof typeof BUDGETS): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: BUDGETS[use].connect,
    connectionAcquisitionTimeout: BUDGETS[use].acquire,
    maxTransactionRetryTime: BUDGETS[use].retry,
    connectionLivenessCheckTimeout: BUDGETS[use].liveness,
    maxConnectionPoolSize: BUDGETS[use].pool,
    userAgent: 'kamergraaf',
    // neither is read by anyone here, and each costs every statement
    telemetryDisabled: true,
    ...(use === 'write' ? {} : { notificationFilter: { minimumSeverityLevel: 'OFF' } }),
  });

export interface GraphOptions {
  /** Whether reads may go past the driver's sessions, where the driver is one that is known; true by default. */
  readonly directReads?: boolean;
}

/** A driver for each budget. All heal by themselves when Neo4j comes back. */
export const openGraph = (handle: Neo4jHandle, { directReads = true }: GraphOptions = {}): Graph => {
  const { database } = handle;
  const reader = openDriver(handle, 'read');
  const direct = directReads ? DirectReader.on(reader, handle.uri, { database, timeoutMs: STATEMENT_MS }) : undefined;
  const writer = openDriver(handle, 'write');
  const watcher = openDriver(handle, 'pulse');
  const listeners = new Set<() => void>();

  const readBySession = async (text: string, parameters: unknown, driver = reader): Promise<readonly Row[]> => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters, { timeout: STATEMENT_MS });
      return records.map((record) => record.keys.map((key) => record.get(key)));
    } finally {
      // a hung server would hang the close as well
      session.close().catch(() => undefined);
    }
  };

  const readOnce = (text: string, parameters: unknown): Promise<readonly Row[]> =>
    direct ? direct.read(text, parameters) : readBySession(text, parameters);

  const pulse = shared(async () => {
    try {
      await within(PULSE_MS, readBySession('RETURN 1 AS one', {}, watcher));
    } catch (error) {
      throw new DatabaseUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
    }
  });

  return {
    read: async (text, parameters = {}) => {
      const given = bound(parameters);
      const started = Date.now();
      const attempt = async (): Promise<readonly Row[]> => {
        try {
          return await readOnce(text, given);
        } catch (error) {
          if (!isTransient(error) || Date.now() - started > RETRY_MS) throw error;
          return readOnce(text, given);
        }
      };
      try {
        return await whileAlive(attempt(), pulse, { unsureMs: UNSURE_MS, statementMs: STATEMENT_MS });
      } catch (error) {
        if (isUnavailable(error))
          throw new DatabaseUnavailable('the database is away; try again in a moment', { cause: error });
        if ((error as Partial<Neo4jError>).code?.includes('TransactionTimedOut'))
          throw new StatementTooSlow('the statement took too long: ask for less at a time', { cause: error });
        throw error;
      }
    },
    write: async (work) => {
      const session = writer.session({ database });
      try {
        // made once: the same value however often the transaction is tried
        const version = randomUUID();
        return await session.executeWrite(async (transaction: ManagedTransaction) => {
          let isChanged = false;
          const result = await work(async (text, parameters = {}) => {
            const { records, summary } = await transaction.run(text, bound(parameters) as object);
            isChanged ||= summary.counters.containsUpdates();
            return records.map((record) => record.keys.map((key) => record.get(key)));
          });
          if (isChanged) await transaction.run(cypherFile('write/move-version').text, { version });
          return result;
        });
      } finally {
        await session.close();
        for (const listener of listeners) listener();
      }
    },
    onWrite: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    schema: async (text) => {
      const session = writer.session({ database });
      try {
        await session.run(text);
      } finally {
        await session.close();
      }
    },
    ping: pulse,
    close: async () => {
      await direct?.close();
      await Promise.all([reader.close(), writer.close(), watcher.close()]);
    },
  };
};
