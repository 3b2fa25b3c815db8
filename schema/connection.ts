import type { FieldRef, InterfaceRef, ObjectRef } from '@pothos/core';
import { builder, type Node, type Types, type Values } from './builder.ts';
import { FROM_GRAPH } from './neo4j-plugin/field.ts';

const PageInfo = builder.objectRef<Values>('PageInfo').implement({
  description: 'Where a page stands in its list (bladzijde).',
  fields: (t) => ({
    hasNextPage: t.boolean({ description: 'Whether more follows behind this page.', resolve: FROM_GRAPH }),
    hasPreviousPage: t.boolean({ description: 'Whether something stands before this page.', resolve: FROM_GRAPH }),
    startCursor: t.string({
      nullable: true,
      description: 'Give this as `before` to get the page before; null on an empty page.',
      resolve: FROM_GRAPH,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Give this as `after` to get the next page; null on an empty page.',
      resolve: FROM_GRAPH,
    }),
  }),
});

export type Target = ObjectRef<Types, Node> | InterfaceRef<Types, Node>;
type EdgeBuilder = PothosSchemaTypes.ObjectFieldBuilder<Types, Values>;
/** Fields that stand beside those of every edge or connection. */
export type MoreFields = (t: EdgeBuilder) => Record<string, FieldRef<Types, unknown, 'Object'>>;

/** What a connection tells beside nodes, cursors and pages. */
export interface ConnectionOptions {
  /** Of the relationship that an edge stands for. */
  readonly edge?: MoreFields;
  /** Of the whole list. */
  readonly whole?: MoreFields;
}

/** A paged list: nodes, edges with what the relationship tells, the count, and where the page stands. */
export const connectionOf = (name: string, target: Target, what: string, { edge, whole }: ConnectionOptions = {}) => {
  const Edge = builder.objectRef<Values>(`${name}Edge`).implement({
    description: `One row of a list of ${what}, with what is known of the relationship.`,
    fields: (t) => ({
      node: t.field({ type: target, description: 'The thing itself.', resolve: FROM_GRAPH, graph: { edge: 'node' } }),
      cursor: t.string({
        description: 'Opaque place of this row in the list, for `after` and `before`.',
        resolve: FROM_GRAPH,
        graph: { edge: 'cursor' },
      }),
      ...(edge?.(t) ?? {}),
    }),
  });
  return builder.objectRef<Values>(`${name}Connection`).implement({
    description: `A page of a list of ${what}.`,
    fields: (t) => ({
      nodes: t.field({ type: [target], description: 'The things themselves.', resolve: FROM_GRAPH }),
      edges: t.field({
        type: [Edge],
        description: 'The same, with what is known of the relationship.',
        resolve: FROM_GRAPH,
      }),
      totalCount: t.int({ description: 'Length of the whole list (aantal), pages apart.', resolve: FROM_GRAPH }),
      pageInfo: t.field({ type: PageInfo, description: 'Where this page stands.', resolve: FROM_GRAPH }),
      ...(whole?.(t) ?? {}),
    }),
  });
};
