import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { builder, type Node } from './builder.ts';
import { edgeProperty } from './fields.ts';
import { FROM_GRAPH } from './neo4j-plugin/field.ts';

const PageInfo = builder.objectRef<Record<string, unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({ description: 'Whether more follows.', resolve: FROM_GRAPH }),
    hasPreviousPage: t.boolean({ description: 'Always false: lists are read forward.', resolve: FROM_GRAPH }),
    startCursor: t.string({ nullable: true, description: 'Cursor of the first row of the page.', resolve: FROM_GRAPH }),
    endCursor: t.string({
      nullable: true,
      description: 'Give this as `after` to get the next page.',
      resolve: FROM_GRAPH,
    }),
  }),
});

type Target = ObjectRef<typeof builder.$inferSchemaTypes, Node> | InterfaceRef<typeof builder.$inferSchemaTypes, Node>;

/** What an edge tells beside its node. */
export type EdgeKind = 'plain' | 'citation' | 'membership' | 'tenure';

const edgeOf = (name: string, target: Target, kind: EdgeKind, mention: Target | undefined) =>
  builder.objectRef<Record<string, unknown>>(`${name}Edge`).implement({
    description: `One row of a ${name}Connection, with what is known of the relationship.`,
    fields: (t) => ({
      node: t.field({ type: target, description: 'The thing itself.', resolve: FROM_GRAPH, graph: { edge: 'node' } }),
      cursor: t.string({
        description: 'Opaque place of this row in the list.',
        resolve: FROM_GRAPH,
        graph: { edge: 'cursor' },
      }),
      ...(kind === 'citation' && mention
        ? {
            count: t.int({ ...edgeProperty('count', 'How many mentions support this citation.') }),
            direct: t.boolean({
              ...edgeProperty('direct', 'False where only an article of the law, or a paper of the dossier, is named.'),
            }),
            confidence: t.float({ ...edgeProperty('confidence', 'Probability in [0, 1] that the citation is right.') }),
            date: t.string({ ...edgeProperty('date', 'Day of the citing document, `YYYY-MM-DD`.') }),
            evidence: t.field({
              type: [mention],
              description: 'The mentions that show it, in text order: the words, their place, the sentence, the rule.',
              resolve: FROM_GRAPH,
              graph: {
                match: '({t}:Mention)',
                where: ['{t}.id IN {r}.mentionIds'],
                order: [{ expression: '{t}.start' }],
              },
            }),
          }
        : {}),
      ...(kind === 'membership' || kind === 'tenure'
        ? {
            startDate: t.string({ ...edgeProperty('startDate', 'First day, `YYYY-MM-DD`; absent where unknown.') }),
            endDate: t.string({
              ...edgeProperty('endDate', 'First day after it, `YYYY-MM-DD`; absent while it lasts.'),
            }),
          }
        : {}),
      ...(kind === 'membership'
        ? { chamber: t.string({ ...edgeProperty('chamber', 'Chamber: `tk` (Tweede Kamer) or `ek` (Eerste Kamer).') }) }
        : {}),
      ...(kind === 'tenure'
        ? { cabinet: t.string({ ...edgeProperty('cabinet', 'Cabinet (kabinet), e.g. `rutte-iii`.') }) }
        : {}),
    }),
  });

/** A paged list: nodes, edges with what the relationship tells, the count, and where the page stands. */
export const connectionOf = (name: string, target: Target, kind: EdgeKind = 'plain', mention?: Target) =>
  builder.objectRef<Record<string, unknown>>(`${name}Connection`).implement({
    description: `A page of a list: ${name}.`,
    fields: (t) => ({
      nodes: t.field({ type: [target], description: 'The things themselves.', resolve: FROM_GRAPH }),
      edges: t.field({
        type: [edgeOf(name, target, kind, mention)],
        description: 'The same, with what is known of the relationship.',
        resolve: FROM_GRAPH,
      }),
      totalCount: t.int({ description: 'Length of the whole list.', resolve: FROM_GRAPH }),
      pageInfo: t.field({ type: PageInfo, description: 'Where this page stands.', resolve: FROM_GRAPH }),
    }),
  });
