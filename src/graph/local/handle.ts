export type Neo4jOrigin = 'given' | 'container' | 'local JVM';

/** A Neo4j to talk to. */
export interface Neo4jHandle {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly origin: Neo4jOrigin;
  /** One line for people: where it came from. */
  readonly description: string;
  /** Lets go of it; ends it where this process started it. */
  close(): Promise<void>;
}

export type Log = (message: string) => void;

/** No Neo4j could be had; the message names all ways. Exit code 2. */
export class EnvironmentError extends Error {
  override readonly name: string = 'EnvironmentError';
}
