import { createRequire } from 'node:module';
import type { Driver } from 'neo4j-driver';

/** What of the driver's inside is used here, as it is in the versions named below; no more than this. */
export interface Connection {
  isOpen(): boolean;
  hasOngoingObservableRequests(): boolean;
  resetAndFlush(): Promise<void>;
  close(): Promise<void>;
  /** Gives it back to the driver's pool, which closes it where it is broken or old. */
  release(): Promise<unknown>;
  protocol(): Protocol;
  run(text: string, parameters: unknown, how: unknown): Observer;
}

export interface Protocol {
  unpack(message: unknown): unknown;
  /** Bytes that are gathered before they are sent; a longer message goes out in several pieces. */
  readonly _chunker?: { _bufferSize?: number };
}

export interface Observer {
  onNext(values: readonly unknown[]): void;
  subscribe(listener: { onCompleted(): void; onError(error: Error): void }): void;
}

export interface Provider {
  acquireConnection(asked: { accessMode: 'READ'; database: string }): Promise<Connection>;
}

const PACKAGES = ['neo4j-driver', 'neo4j-driver-core', 'neo4j-driver-bolt-connection'];
/** Versions whose inside was read and tested. */
const KNOWN = new Set(['6.3.0']);

const versionOf = (name: string): string => {
  const own = createRequire(import.meta.url);
  // what the driver itself loads, wherever it was installed
  const load = name === 'neo4j-driver' ? own : createRequire(own.resolve('neo4j-driver'));
  return (load(`${name}/package.json`) as { version: string }).version;
};

const isKnown = (): boolean => {
  try {
    return PACKAGES.every((name) => KNOWN.has(versionOf(name)));
  } catch {
    return false;
  }
};

type Inside = Driver & { readonly _getOrCreateConnectionProvider?: () => Provider };

/** What gives connections of a driver for one server; undefined where the driver is another than those that are known. */
export const providerOf = (driver: Driver): Provider | undefined => {
  const { _getOrCreateConnectionProvider: make } = driver as Inside;
  if (typeof make !== 'function' || !isKnown()) return undefined;
  const provider = make.call(driver);
  return typeof provider.acquireConnection === 'function' ? provider : undefined;
};
