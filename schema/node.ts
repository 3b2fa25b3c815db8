import { builder, type Node } from './builder.ts';
import { globalId } from './fields.ts';
import { nodeKey } from './ids.ts';
import { FROM_GRAPH } from './neo4j-plugin/field.ts';

const resolveType = (value: unknown): string => (value as Node).__typename;

/** Everything with an id. */
export const NodeInterface = builder.interfaceRef<Node>('Node').implement({
  description: 'Anything that has an id of its own.',
  extensions: { label: 'Resource' },
  resolveType,
  fields: (t) => ({ id: t.field({ type: 'ID', ...globalId }) }),
});

builder.queryType({ description: 'What can be asked. Each field here is answered by one statement to the graph.' });

builder.queryField('node', (t) =>
  t.field({
    type: NodeInterface,
    nullable: true,
    description: 'Anything by its global id, e.g. `node(id: "Law:BWBR0010346")`; null where nothing bears that id.',
    args: { id: t.arg({ type: 'ID', required: true, description: 'Global id, e.g. `Person:gijs-van-dijk`.' }) },
    resolve: FROM_GRAPH,
    graph: { match: '({t}:Resource {key: {value:id}})', bind: { id: nodeKey } },
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [NodeInterface],
    description: 'Several things by their global ids (at most 500); ids that nothing bears are left out.',
    args: { ids: t.arg({ type: ['ID'], required: true, description: 'Global ids.' }) },
    resolve: FROM_GRAPH,
    graph: {
      match: '({t}:Resource)',
      where: ['{t}.key IN {value:ids}'],
      bind: { ids: (ids) => (ids as unknown[]).slice(0, 500).map(nodeKey) },
      order: [{ expression: '{t}.key' }],
    },
  }),
);

export { resolveType };
