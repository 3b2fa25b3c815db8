import { builder, type Values } from '../builder.ts';
import { RelationshipType } from '../enums.ts';
import { AS_STORED, nodes, optional, value } from '../fields.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';
import { Mention } from '../refs.ts';

const end = (expression: string, description: string) => ({
  type: NodeInterface,
  description,
  resolve: FROM_GRAPH,
  graph: { match: `UNWIND [${expression}] AS {t}` },
});

/** A relationship, as a path or a neighbourhood shows it. */
export const GraphEdge = builder.objectRef<Values>('GraphEdge').implement({
  description: 'A relationship between two nodes (relatie), with its evidence where it is a citation.',
  fields: (t) => ({
    type: t.field({ type: RelationshipType, ...value('type({n})', 'What kind of relationship (soort relatie).') }),
    from: t.field(end('startNode({n})', 'The node it starts from (van): the one that cites, asks, belongs.')),
    to: t.field(end('endNode({n})', 'The node it leads to (naar).')),
    date: t.field({ type: 'Date', ...optional('date', 'Day of the citing document (datum); null of other kinds.') }),
    count: t.int(optional('count', 'How many mentions support a citation (aantal); null of other kinds.')),
    confidence: t.float(
      optional('confidence', 'Probability in [0, 1] of a citation (zekerheid); null of other kinds.'),
    ),
    startDate: t.field({ type: 'Date', ...optional('startDate', 'First day of a membership or tenure (begin).') }),
    endDate: t.field({ type: 'Date', ...optional('endDate', 'First day after it (einde); null while it lasts.') }),
    evidence: t.field({
      type: [Mention],
      ...nodes(
        'UNWIND coalesce({n}.mentionIds, []) AS {x1} MATCH ({t}:Mention {id: {x1}})',
        'The mentions that show a citation, in text order (bewijs); empty of other kinds.',
        AS_STORED,
        AS_STORED,
      ),
    }),
  }),
});
