import SchemaBuilder from '@pothos/core';
import type { SchemaContext } from './context.ts';
import './neo4j-plugin/index.ts';

/** Lists and fields are there unless a field says that they may be missing. */
export const builder = new SchemaBuilder<{
  Context: SchemaContext;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
  };
}>({ plugins: ['neo4j'], defaultFieldNullability: false });

export type Types = typeof builder.$inferSchemaTypes;

/** A decoded node; its fields were read before any resolver runs. */
export interface Node {
  readonly __typename: string;
}

/** What stands in an answer and is no node: an edge, a page, a count. */
export type Values = Record<string, unknown>;
