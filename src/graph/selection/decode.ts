import { encodeCursor } from './cursor.ts';
import type { ConnectionField, EdgeField, Field, Projection } from './tree.ts';

/** A decoded node: values by the answer's names, and its type for abstract positions. */
export type Decoded = { readonly __typename: string } & Readonly<Record<string, unknown>>;

type Values = readonly unknown[];

const scalar = (value: unknown, decode: 'globalId' | 'list' | 'ints' | undefined, typeName: string): unknown => {
  if (decode === 'globalId') return value === null || value === undefined ? null : `${typeName}:${String(value)}`;
  if (decode === 'list') return value ?? [];
  if (decode === 'ints') return ((value as readonly string[] | null) ?? []).map(Number);
  return value ?? null;
};

const fieldValue = (field: Field, value: unknown, typeName: string): unknown => {
  switch (field.kind) {
    case 'typeName':
      return typeName;
    case 'scalar':
      return scalar(value, field.decode, typeName);
    case 'step':
      if (field.many) return (value as readonly Values[]).map((row) => decodeNode(field.target, row));
      return value === null || value === undefined ? null : decodeNode(field.target, value as Values);
    case 'connection':
      return decodeConnection(field, value as Values);
  }
};

const decodeFields = (fields: readonly Field[], values: Values, typeName: string): Record<string, unknown> => {
  const result: Record<string, unknown> = {};
  let at = 0;
  for (const field of fields) {
    const value = field.kind === 'typeName' ? undefined : values[at++];
    result[field.key] = fieldValue(field, value, typeName);
  }
  return result;
};

/** Positional values back to names; an abstract position carries the index of its type first. */
export const decodeNode = ({ variants }: Projection, values: Values): Decoded | null => {
  const abstract = variants.length > 1;
  const variant = variants[abstract ? Number(values[0] ?? -1) : 0];
  if (!variant) return null;
  const fields = abstract ? (values[1] as Values) : values;
  return { __typename: variant.typeName, ...decodeFields(variant.fields, fields, variant.typeName) };
};

interface ConnectionRow {
  readonly cursor: string;
  readonly node: Values;
  readonly edge: Values;
}

const decodeEdge = (fields: readonly EdgeField[], { cursor, edge }: ConnectionRow): Record<string, unknown> => {
  const result: Record<string, unknown> = {};
  let at = 0;
  for (const field of fields) {
    const value = field.kind === 'typeName' ? undefined : edge[at++];
    if (field.kind === 'node') result[field.key] = decodeNode(field.target, value as Values);
    else if (field.kind === 'cursor') result[field.key] = cursor;
    else result[field.key] = fieldValue(field, value, '');
  }
  return result;
};

const decodeConnection = (field: ConnectionField, [rows, count]: Values): Record<string, unknown> => {
  const all = (rows as readonly Values[]).map(([keys, node, edge]) => ({
    cursor: encodeCursor(keys as Values),
    node: node as Values,
    edge: edge as Values,
  }));
  return { __connection: { field, all, count } };
};

/** The page of a connection, once its size is known: the last row too many is only a sign. */
export const pageOf = (connection: unknown, size: number): Record<string, unknown> => {
  const { field, all, count } = (
    connection as { __connection: { field: ConnectionField; all: readonly ConnectionRow[]; count: unknown } }
  ).__connection;
  const page = all.slice(0, size);
  const result: Record<string, unknown> = {};
  if (field.nodes)
    result[field.nodes.key] = page.map(({ node }) => decodeNode(field.nodes?.target ?? { variants: [] }, node));
  if (field.edges) result[field.edges.key] = page.map((row) => decodeEdge(field.edges?.fields ?? [], row));
  if (field.totalCount) result[field.totalCount] = count;
  if (field.pageInfo) {
    const facts: Record<string, unknown> = {
      hasNextPage: all.length > size,
      hasPreviousPage: false,
      startCursor: page[0]?.cursor ?? null,
      endCursor: page.at(-1)?.cursor ?? null,
      __typename: 'PageInfo',
    };
    result[field.pageInfo.key] = Object.fromEntries(field.pageInfo.fields.map(({ key, name }) => [key, facts[name]]));
  }
  return result;
};

/** The answer of a compiled root field. */
export const decodeAnswer = (field: Field, value: unknown): unknown => fieldValue(field, value, 'Query');
