import { GraphQLError } from 'graphql';
import { builder, type Values } from '../builder.ts';
import { RELATIONSHIPS, RelationshipType } from '../enums.ts';
import { nodes, value } from '../fields.ts';
import { nodeKey } from '../ids.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';
import { GraphEdge } from '../types/graph-edge.ts';

const LONGEST = 8;
const ALL = Object.keys(RELATIONSHIPS).join('|');
const BY_PLACE = [{ expression: '{s}' }];

const Path = builder.objectRef<Values>('Path').implement({
  description: 'A way between two nodes (route).',
  fields: (t) => ({
    length: t.int(value('length({n})', 'How many relationships it takes (lengte).')),
    nodes: t.field({
      type: [NodeInterface],
      ...nodes(
        'UNWIND range(0, length({n})) AS {s} WITH nodes({n})[{s}] AS {t}, {s}',
        'The nodes on the way, both ends included (knopen).',
        BY_PLACE,
        [],
      ),
    }),
    edges: t.field({
      type: [GraphEdge],
      ...nodes(
        'UNWIND range(0, length({n}) - 1) AS {s} WITH relationships({n})[{s}] AS {t}, {s}',
        'The relationships on the way, in whatever direction they lead (relaties).',
        BY_PLACE,
        [],
      ),
    }),
  }),
});

/** @throws GraphQLError that names the bounds */
const hops = (given: unknown): number => {
  const length = Number(given);
  if (Number.isInteger(length) && length >= 1 && length <= LONGEST) return length;
  throw new GraphQLError(`maxLength: ${String(given)} is out of bounds: 1 to ${LONGEST}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

builder.queryField('path', (t) =>
  t.field({
    type: Path,
    nullable: true,
    description:
      'A shortest way between two things (route), e.g. from a member to a law; null where there is none within `maxLength`, or both are one.',
    args: {
      from: t.arg.id({ required: true, description: 'Global id of the one end, e.g. `Person:gijs-van-dijk`.' }),
      to: t.arg.id({ required: true, description: 'Global id of the other end, e.g. `Law:BWBR0010346`.' }),
      maxLength: t.arg.int({ defaultValue: 4, description: 'At most so many relationships: 1 to 8.' }),
      types: t.arg({ type: [RelationshipType], description: 'Only over these relationships; all unless said.' }),
    },
    resolve: FROM_GRAPH,
    graph: {
      structural: ['maxLength'],
      whether: ['types'],
      match: (argument) =>
        'MATCH ({x1}:Resource {key: {value:from}}), ({x2}:Resource {key: {value:to}}) WHERE {x1} <> {x2} ' +
        `MATCH {t} = shortestPath(({x1})-[:${ALL}*..${hops(argument('maxLength'))}]-({x2}))` +
        (argument('types') ? ' WHERE all({x3} IN relationships({t}) WHERE type({x3}) IN {value:types})' : ''),
      bind: { from: (argument) => nodeKey(argument('from')), to: (argument) => nodeKey(argument('to')) },
    },
  }),
);
