import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';
import { nodeKey } from '../ids.ts';
import { FROM_GRAPH, LARGEST_PAGE } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';

builder.queryType({ description: 'What can be asked. Each field here is answered by one statement to the graph.' });

/** @throws GraphQLError that names the limit */
const keysOf = (ids: readonly unknown[]): readonly string[] => {
  if (ids.length <= LARGEST_PAGE) return ids.map(nodeKey);
  throw new GraphQLError(`nodes: ${ids.length} ids are too many: ask for at most ${LARGEST_PAGE} at a time`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

builder.queryFields((t) => ({
  node: t.field({
    type: NodeInterface,
    nullable: true,
    description: 'Anything by its global id, e.g. `node(id: "Law:BWBR0010346")`; null where nothing bears that id.',
    args: { id: t.arg({ type: 'ID', required: true, description: 'Global id, e.g. `Person:gijs-van-dijk`.' }) },
    resolve: FROM_GRAPH,
    graph: { match: '({t}:Resource {key: {value:id}})', bind: { id: (argument) => nodeKey(argument('id')) } },
  }),
  nodes: t.field({
    type: [NodeInterface],
    nullable: { list: false, items: true },
    description:
      'Several things by their global ids, in the order asked; null in the place of an id that nothing bears.',
    args: {
      ids: t.arg({ type: ['ID'], required: true, description: 'Global ids, at most 500, e.g. `["Law:BW"]`.' }),
    },
    resolve: FROM_GRAPH,
    graph: {
      match: 'UNWIND range(0, size({value:ids}) - 1) AS {s} OPTIONAL MATCH ({t}:Resource {key: {value:ids}[{s}]})',
      bind: { ids: (argument) => keysOf(argument('ids') as readonly unknown[]) },
      order: [{ expression: '{s}' }],
      tie: [],
    },
  }),
}));
