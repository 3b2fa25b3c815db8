/** Neo4j is away or hangs; the client may try again. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly code = 'DB_UNAVAILABLE';
}

/** The database lives, but this statement took longer than is given to one. */
export class StatementTooSlow extends Error {
  override readonly name = 'StatementTooSlow';
  readonly code = 'STATEMENT_TIMEOUT';
}

/** Rejects when `work` takes longer than `ms`. @throws DatabaseUnavailable */
export const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
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

export interface Patience {
  /** After so long without an answer the pulse is felt, and again after each such spell. Milliseconds. */
  readonly unsureMs: number;
  /** So long a statement of a living database may take. Milliseconds. */
  readonly statementMs: number;
}

/** Many slow statements feel one pulse. */
export const shared = (beat: () => Promise<void>): (() => Promise<void>) => {
  let pending: Promise<void> | undefined;
  return () => {
    pending ??= beat().finally(() => {
      pending = undefined;
    });
    return pending;
  };
};

/**
 * Waits for a statement as long as the database lives: one that is hung or away is told from one that is merely busy
 * (a first plan on a loaded machine takes seconds) by its pulse.
 * @throws DatabaseUnavailable when the pulse fails, StatementTooSlow when the statement's time is over
 */
export const whileAlive = <T>(work: Promise<T>, pulse: () => Promise<void>, patience: Patience): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const started = Date.now();
    let over = false;
    let timer: NodeJS.Timeout;
    const end = (settle: () => void): void => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      settle();
    };
    const feel = (): void => {
      if (Date.now() - started >= patience.statementMs) {
        end(() => reject(new StatementTooSlow('the statement took too long: ask for less at a time')));
        return;
      }
      pulse().then(
        () => {
          if (!over) timer = setTimeout(feel, patience.unsureMs);
        },
        (error: unknown) => end(() => reject(error)),
      );
    };
    timer = setTimeout(feel, patience.unsureMs);
    work.then(
      (value) => end(() => resolve(value)),
      (error: unknown) => end(() => reject(error)),
    );
  });
