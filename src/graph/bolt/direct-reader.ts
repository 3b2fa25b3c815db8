import neo4j, { type Driver } from 'neo4j-driver';
import { type Connection, type Provider, providerOf } from './known-driver.ts';
import { exchangePlainly } from './plain-messages.ts';

type Row = readonly unknown[];

export interface DirectReads {
  readonly database: string;
  /** How long the server lets a statement run. */
  readonly timeoutMs: number;
}

interface Held {
  readonly connection: Connection;
  readonly since: number;
  usedAt: number;
}

/** Held no longer than this, idle or in all, so that the driver looks after it: whether it lives, and how old it is. */
const IDLE_MS = 4_000;
const HELD_MS = 60_000;

const NO_BOOKMARKS = { isEmpty: () => true, values: () => [] };

/** Back to the driver's pool; one that is in the middle of something is set straight before. */
const giveBack = async (connection: Connection): Promise<void> => {
  try {
    if (connection.isOpen() && connection.hasOngoingObservableRequests()) await connection.resetAndFlush();
  } catch {
    // then it is broken, and the pool closes it
  }
  await connection.release().catch(() => undefined);
};

/** A message was begun and not ended: nothing that follows would be understood. */
const drop = async (connection: Connection): Promise<void> => {
  await connection.close().catch(() => undefined);
  await connection.release().catch(() => undefined);
};

/**
 * Reads on connections that are kept from one statement to the next. A session of the driver for each statement takes a third
 * of the processor time of a usual answer: two holders, some forty promises, a stack trace and a summary that nobody reads.
 * The driver connects, logs in, pools and heals as ever.
 */
export class DirectReader {
  private readonly provider: Provider;
  private readonly database: string;
  private readonly how: unknown;
  private readonly idle: Held[] = [];
  /** Those who wait for the driver's pool: it may be empty because so many are kept here. */
  private asking = 0;
  private isClosed = false;

  constructor(provider: Provider, { database, timeoutMs }: DirectReads) {
    this.provider = provider;
    this.database = database;
    this.how = {
      bookmarks: NO_BOOKMARKS,
      txConfig: { timeout: neo4j.int(timeoutMs), metadata: null, isEmpty: () => false },
      mode: neo4j.session.READ,
      database,
    };
  }

  /** Undefined where the driver is not one that is known, or chooses among several servers. */
  static on(driver: Driver, uri: string, options: DirectReads): DirectReader | undefined {
    const provider = /^bolt(?:\+s|\+ssc)?:/u.test(uri) ? providerOf(driver) : undefined;
    return provider && new DirectReader(provider, options);
  }

  /** @throws what the driver throws */
  async read(text: string, parameters: unknown): Promise<readonly Row[]> {
    const held = this.take() ?? (await this.acquire());
    const { connection } = held;
    return new Promise((resolve, reject) => {
      const rows: Row[] = [];
      try {
        const observer = connection.run(text, parameters, this.how);
        observer.onNext = (values) => void rows.push(values);
        observer.subscribe({
          onCompleted: () => {
            this.keep(held);
            resolve(rows);
          },
          onError: (error) => {
            void giveBack(connection);
            reject(error);
          },
        });
      } catch (error) {
        void drop(connection);
        reject(error);
      }
    });
  }

  /** Call before the driver's own close. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.idle.splice(0).map(({ connection }) => giveBack(connection)));
  }

  /** The one used last; those that had their time go back. */
  private take(): Held | undefined {
    const now = Date.now();
    for (let oldest = this.idle[0]; oldest && now - oldest.usedAt > IDLE_MS; oldest = this.idle[0]) {
      this.idle.shift();
      void giveBack(oldest.connection);
    }
    for (let held = this.idle.pop(); held; held = this.idle.pop()) {
      if (held.connection.isOpen() && now - held.since < HELD_MS) return held;
      void giveBack(held.connection);
    }
    return undefined;
  }

  private async acquire(): Promise<Held> {
    this.asking += 1;
    try {
      const connection = await this.provider.acquireConnection({ accessMode: 'READ', database: this.database });
      exchangePlainly(connection.protocol());
      return { connection, since: Date.now(), usedAt: 0 };
    } finally {
      this.asking -= 1;
    }
  }

  private keep(held: Held): void {
    if (this.isClosed || this.asking > 0) return void giveBack(held.connection);
    held.usedAt = Date.now();
    this.idle.push(held);
  }
}
