import { createHash } from 'node:crypto';
import { OperationTypeNode, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LIMITS } from './limits/limits.ts';
import { refused } from './limits/refused.ts';
import { operations } from './operations.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The named operations, by name and by the SHA-256 of their text. */
export const persistedOperations = (): ReadonlyMap<string, string> =>
  new Map(operations().flatMap(({ name, query }) => [[name, query] as const, [sha256(query), query] as const]));

type Given = Readonly<Record<string, unknown>>;

const ofExtensions = ({ extensions }: Given): unknown =>
  (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;

const ofAddress = (url: string): string | null => {
  const at = url.indexOf('?');
  if (at < 0) return null;
  const search = new URLSearchParams(url.slice(at));
  return search.get('id') ?? search.get('documentId');
};

/** Under which name or hash a stored document is asked for: `id`, `documentId`, or Apollo's extension. */
const keyOf = (params: Given, url: string): string | undefined => {
  const key = params.id ?? params.documentId ?? ofExtensions(params) ?? (params.query ? null : ofAddress(url));
  return key === null || key === undefined ? undefined : String(key).replace(/^sha256:/u, '');
};

/** Parameters that yoga must let through to here. */
export const PERSISTED_PARAMETERS = ['id', 'documentId'];

const OF_THE_SCHEMA = new Set(['__schema', '__type', '__typename']);

/** Whether a document asks of the schema alone, as GraphiQL does for its docs and its hints. */
const asksTheSchema = (query: string): boolean => {
  if (query.length > LIMITS.characters || !query.includes('__schema')) return false;
  try {
    return parse(query, { maxTokens: LIMITS.tokens }).definitions.every((definition) => {
      if (definition.kind === 'FragmentDefinition') return true;
      if (definition.kind !== 'OperationDefinition' || definition.operation !== OperationTypeNode.QUERY) return false;
      const { selections } = definition.selectionSet;
      return selections.every((one) => one.kind === 'Field' && OF_THE_SCHEMA.has(one.name.value));
    });
  } catch {
    return false;
  }
};

export interface PersistedOptions {
  /** No other documents are answered. */
  readonly only: boolean;
  /** Nor questions about the schema, unless this server shows GraphiQL, which cannot do without. */
  readonly schema: boolean;
}

/** Answers named operations without their text being sent. */
export const persistedPlugin = ({ only, schema }: PersistedOptions): Plugin => {
  const store = persistedOperations();
  return {
    onParams({ params, request, setParams }) {
      const given = params as Given;
      const key = keyOf(given, request.url);
      const { id: _, documentId: __, ...rest } = given;
      const stored = key === undefined ? undefined : store.get(key);
      if (stored !== undefined) return setParams({ ...rest, query: stored });
      const query = typeof given.query === 'string' ? given.query : undefined;
      if (key !== undefined && query === undefined)
        throw refused('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND', 404, {
          advice: 'the names are those of schema/operations; or send the document itself as query',
        });
      const isAnswered =
        !only || (query !== undefined && (store.has(sha256(query)) || (schema && asksTheSchema(query))));
      if (!isAnswered)
        throw refused(
          'This server answers its named operations only: send {"id": "WhoCitesThisLaw"}, or one of their texts as query',
          'PERSISTED_ONLY',
          403,
        );
      return setParams(rest);
    },
  };
};
