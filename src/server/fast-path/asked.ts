import type { IncomingMessage } from 'node:http';

/** A question to the API, as GraphQL over HTTP says it. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

export type MediaType = 'application/json' | 'application/graphql-response+json';

const NAMES = new Set(['query', 'variables', 'operationName', 'id', 'documentId']);

/** Text of a stored document, by its name or hash. */
export type Stored = ReadonlyMap<string, string>;

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** The document: as text, or by the name or hash of a stored one. */
const textOf = ({ query, id, documentId }: Readonly<Record<string, unknown>>, stored: Stored): string | undefined => {
  const key = id ?? documentId;
  if (isAbsent(key)) return typeof query === 'string' && query !== '' ? query : undefined;
  return isAbsent(query) && typeof key === 'string' ? stored.get(key.replace(/^sha256:/u, '')) : undefined;
};

/** Undefined for what is not a plain question: batches, extensions, faults. */
export const questionOf = (given: unknown, stored: Stored): Question | undefined => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  for (const name of Object.keys(given)) if (!NAMES.has(name)) return undefined;
  const { variables, operationName, ...how } = given as Readonly<Record<string, unknown>>;
  const query = textOf(how, stored);
  if (query === undefined) return undefined;
  if (!isAbsent(operationName) && (typeof operationName !== 'string' || operationName === '')) return undefined;
  if (!isAbsent(variables) && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
  return {
    query,
    variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
    operationName: operationName ?? undefined,
  };
};

/** Of the text of a body; undefined where it is no JSON. */
export const questionOfBody = (body: string, stored: Stored): Question | undefined => {
  try {
    return questionOf(JSON.parse(body), stored);
  } catch {
    return undefined;
  }
};

/** Of the search of an address, `query=…&variables=…`; every name at most once. */
export const questionOfSearch = (search: string, stored: Stored): Question | undefined => {
  const given: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (name in given) return undefined;
    given[name] = value;
  }
  if (given.variables === undefined) return questionOf(given, stored);
  try {
    return questionOf({ ...given, variables: JSON.parse(String(given.variables)) }, stored);
  } catch {
    return undefined;
  }
};

/** What the client takes, chosen as yoga chooses: the first that fits counts. */
export const mediaTypeFor = ({ headers: { accept } }: IncomingMessage): MediaType | undefined => {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'application/json';
  // a table, wherever it is named
  if (accept.includes('text/csv')) return undefined;
  for (const entry of accept.replace(/\s/gu, '').toLowerCase().split(',')) {
    const [type, ...parameters] = entry.split(';');
    const charset = parameters.find((one) => one.includes('charset='));
    if (charset !== undefined && charset !== 'charset=utf-8') continue;
    if (type === '*/*' || type === 'application/*' || type === 'application/json') return 'application/json';
    if (type === 'application/graphql-response+json') return type;
  }
  return undefined;
};
