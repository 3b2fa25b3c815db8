import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { CitableType } from '../enums.ts';
import { edgeProperty } from '../fields.ts';
import { nodeKey } from '../ids.ts';
import { list } from '../list.ts';
import { Citable } from '../refs.ts';
import { anyId } from './arguments.ts';

const CoCitationConnection = connectionOf('CoCitation', Citable, 'things cited together (samen geciteerd)', {
  edge: (t) => ({
    parts: t.int(edgeProperty('parts', 'How many parts of documents cite both (aantal).')),
    documents: t.int(edgeProperty('documents', 'How many documents (aantal stukken).')),
  }),
});

/** An article's own law, and a paper's own dossier, always come along. */
const TOGETHER =
  'MATCH ({x1}:Resource {key: {value:id}})<-[:CITES]-({x2})-[:CITES]->({t}) ' +
  'WHERE {t} <> {x1} AND NOT EXISTS { ({x1})-[:PART_OF|IN_DOSSIER]-({t}) } ' +
  'AND ({value:types} IS NULL OR any(label IN labels({t}) WHERE label IN {value:types})) ' +
  'MATCH ({x2})<-[:HAS_PART]-({x3}) ' +
  'WITH {t}, {parts: count(DISTINCT {x2}), documents: count(DISTINCT {x3})} AS {s}';

builder.queryField('coCitations', (t) => {
  const { args, ...field } = list(
    CoCitationConnection,
    TOGETHER,
    'What is cited in the same questions and answers as this, most often first (samen geciteerd met).',
    {
      bind: { id: (argument) => nodeKey(argument('id')) },
      order: [{ expression: '{s}.parts', descending: true }],
    },
  );
  return t.field({
    ...field,
    args: {
      ...args,
      id: anyId('Global id, e.g. `Law:BWBR0010346`.'),
      types: t.arg({ type: [CitableType], description: 'Only things of these kinds, e.g. `[LAW, MOTION]`.' }),
    },
  });
});
