import type { IncomingMessage } from 'node:http';

/** What is told of a request to the log and the metrics; filled in where it becomes known. */
export interface Note {
  /** Name of the operation, as the client gave it. */
  operation?: string;
  /** First 16 hex of the document's SHA-256: tells equal questions without telling what was asked. */
  hash?: string;
  cost?: number;
  /** Codes of the errors in the answer. */
  codes?: readonly string[];
  /** Answered without asking the database. */
  isHit?: boolean;
}

const notes = new WeakMap<IncomingMessage, Note>();

export const noteOf = (request: IncomingMessage): Note => {
  const known = notes.get(request) ?? {};
  notes.set(request, known);
  return known;
};
