import { MotionConnection } from '../connections.ts';
import { nodes, optional } from '../fields.ts';
import { PaperFilter } from '../filters/citable.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, Motion, Paper, Person } from '../refs.ts';

Motion.implement({
  description: 'A motion or amendment (motie, amendement): a Kamerstuk with submitters.',
  interfaces: [NodeInterface, Citable, Paper],
  extensions: { label: 'Motion', rank: 6, isA: 'Kamerstuk' },
  fields: (t) => ({
    title: t.string(optional('motionTitle', 'How a text calls it (aanduiding), e.g. `motie van het lid Özütok`.')),
    submittedBy: t.field({
      type: [Person],
      ...nodes('({n})-[:SUBMITTED_BY]->({t})', 'Who submitted it, as far as a text says (indieners).'),
    }),
  }),
});

one('motion', { type: Motion, label: 'Motion', also: ['Kamerstuk'], example: 'kst-34843-5', what: 'motion (motie)' });
many(
  'motions',
  MotionConnection,
  '({t}:Motion)',
  'All motions and amendments in the graph, most cited first (moties).',
  {
    filter: PaperFilter,
    orderBy: CitableOrder,
    order: MOST_CITED,
  },
);
