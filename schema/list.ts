import type { InputRef, ObjectRef } from '@pothos/core';
import { builder, type Types, type Values } from './builder.ts';
import type { Described } from './fields.ts';
import { FROM_GRAPH, type StepOf } from './neo4j-plugin/field.ts';

/** A type that connection.ts made. */
export type Connection = ObjectRef<Types, Values>;

/** How a list is read, beside its pattern. */
export interface ListOptions extends Partial<Omit<StepOf, 'connection' | 'match'>> {
  readonly filter?: InputRef<unknown>;
  readonly orderBy?: InputRef<unknown>;
}

/** `first`, `after`, `last` and `before` of every paged list. */
export const pageArguments = () =>
  builder.args((t) => ({
    first: t.int({ description: 'Rows of the page, from the start: 1 to 500, by default 25.' }),
    after: t.string({ description: 'Only rows behind this: `endCursor` of the page before.' }),
    last: t.int({ description: 'Rows of the page, from the end of the list: 1 to 500.' }),
    before: t.string({ description: 'Only rows before this: `startCursor` of the page behind.' }),
  }));

const moreArguments = ({ filter, orderBy }: ListOptions) =>
  builder.args((t) => ({
    ...(filter ? { filter: t.field({ type: filter, description: 'Only rows for which all of this holds.' }) } : {}),
    ...(orderBy ? { orderBy: t.field({ type: orderBy, description: 'In this order instead of the usual one.' }) } : {}),
  }));

/** A connection: where its rows are found, and with what they can be filtered and ordered. */
export const list = (
  type: Connection,
  match: StepOf['match'],
  description: string,
  { filter, orderBy, ...step }: ListOptions = {},
): Described & { type: Connection; args: ReturnType<typeof pageArguments> } => ({
  type,
  args: {
    ...pageArguments(),
    ...moreArguments({ ...(filter ? { filter } : {}), ...(orderBy ? { orderBy } : {}) }),
  },
  description,
  resolve: FROM_GRAPH,
  graph: { match, ...step, connection: true },
});
