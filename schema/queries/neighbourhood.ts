import { GraphQLError } from 'graphql';
import { builder, type Values } from '../builder.ts';
import { RELATIONSHIPS, RelationshipType } from '../enums.ts';
import { nodes, value } from '../fields.ts';
import { nodeKey } from '../ids.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { pageSize } from '../neo4j-plugin/paging.ts';
import { NodeInterface } from '../node.ts';
import { GraphEdge } from '../types/graph-edge.ts';
import { anyId, firstRows } from './arguments.ts';

const ALL = Object.keys(RELATIONSHIPS).join('|');
/** Ways that are followed at most: about a busy law stand more. */
const WAYS = 10_000;

const Neighbourhood = builder.objectRef<Values>('Neighbourhood').implement({
  description: 'What stands around a node (buurt), ready to be drawn.',
  fields: (t) => ({
    center: t.field({
      type: NodeInterface,
      description: 'The node in the middle (midden).',
      resolve: FROM_GRAPH,
      graph: { match: 'UNWIND [{n}] AS {t}' },
    }),
    totalCount: t.int(
      value('{r}.total', `How many neighbours there are within \`depth\` (aantal); counting ends after ${WAYS} ways.`),
    ),
    nodes: t.field({
      type: [NodeInterface],
      ...nodes(
        'UNWIND range(0, size({r}.nodes) - 1) AS {s} WITH {r}.nodes[{s}] AS {t}, {s}',
        'The neighbours, nearest first and then the best connected (buren).',
        [{ expression: '{s}' }],
        [],
      ),
    }),
    edges: t.field({
      type: [GraphEdge],
      ...nodes(
        `UNWIND {r}.nodes + [{n}] AS {x1} MATCH ({x1})-[{t}:${ALL}]->({x2}) WHERE {x2} IN {r}.nodes + [{n}] AND type({t}) IN {r}.types`,
        'The relationships between them, at most 500 (relaties).',
        [],
        ['startNode({t}).key', 'endNode({t}).key', 'type({t})', "coalesce({t}.discriminator, '')"],
      ),
    }),
  }),
});

/** @throws GraphQLError that names the bounds */
const depthOf = (given: unknown): number => {
  if (given === 1 || given === 2) return given;
  throw new GraphQLError(`depth: ${String(given)} is out of bounds: 1 or 2; walk on from a neighbour`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Neighbourhood,
    nullable: true,
    description: 'What stands around a node (buurt), for a drawing; null where nothing bears the id.',
    args: {
      id: anyId('Global id of the node in the middle, e.g. `Law:BWBR0010346`.'),
      depth: t.arg.int({ defaultValue: 1, description: 'How many relationships away: 1 or 2.' }),
      first: firstRows('neighbours'),
      types: t.arg({ type: [RelationshipType], description: 'Only over these relationships; all unless said.' }),
    },
    resolve: FROM_GRAPH,
    graph: {
      structural: ['depth'],
      match: (argument) =>
        'MATCH ({t}:Resource {key: {value:id}}) CALL ({t}) { ' +
        `MATCH {x1} = ({t})-[:${ALL}*1..${depthOf(argument('depth'))}]-({x2}) ` +
        'WHERE {x2} <> {t} AND all({x3} IN relationships({x1}) WHERE type({x3}) IN {value:types}) ' +
        'WITH {x1}, {x2} LIMIT {value:ways} WITH {x2}, min(length({x1})) AS {x4} ' +
        'ORDER BY {x4}, COUNT { ({x2})--() } DESC, {x2}.key RETURN collect({x2}) AS {x5} } ' +
        'WITH {t}, {nodes: {x5}[..{value:size}], total: size({x5}), types: {value:types}} AS {s}',
      bind: {
        id: (argument) => nodeKey(argument('id')),
        size: (argument) => pageSize(argument('first'), null),
        ways: () => WAYS,
        types: (argument) => argument('types') ?? Object.keys(RELATIONSHIPS),
      },
    },
  }),
);
