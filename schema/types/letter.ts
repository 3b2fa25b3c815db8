import { LetterConnection } from '../connections.ts';
import { optional } from '../fields.ts';
import { PaperFilter } from '../filters/citable.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, Letter, Paper } from '../refs.ts';

Letter.implement({
  description: 'A letter to parliament (Kamerbrief): a Kamerstuk.',
  interfaces: [NodeInterface, Citable, Paper],
  extensions: { label: 'Letter', rank: 5, isA: 'Kamerstuk' },
  fields: (t) => ({ title: t.string(optional('letterTitle', 'How a text calls it (aanduiding).')) }),
});

one('letter', {
  type: Letter,
  label: 'Letter',
  also: ['Kamerstuk'],
  example: 'kst-34843-1',
  what: 'letter (Kamerbrief)',
});
many(
  'letters',
  LetterConnection,
  '({t}:Letter)',
  'All letters to parliament in the graph, most cited first (Kamerbrieven).',
  {
    filter: PaperFilter,
    orderBy: CitableOrder,
    order: MOST_CITED,
  },
);
