import type { IncomingMessage } from 'node:http';

type Rows = Promise<readonly (readonly unknown[])[]>;

/** What was read before it showed that graphql-js has to write the answer, so that nothing is read twice. */
export type Reads = Map<string, Rows>;

export const readKey = (text: string, parameters: unknown): string => `${text}\n${JSON.stringify(parameters)}`;

const replays = new WeakMap<IncomingMessage, Reads>();

export const keepReads = (request: IncomingMessage, reads: Reads): void => void replays.set(request, reads);

/** What was read for a request before it went on to graphql-js. */
export const readsOf = (request: IncomingMessage): Reads | undefined => replays.get(request);
