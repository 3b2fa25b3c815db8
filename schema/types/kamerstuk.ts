import { KamerstukConnection } from '../connections.ts';
import { PaperFilter } from '../filters/citable.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, Kamerstuk, Paper } from '../refs.ts';

Kamerstuk.implement({
  description:
    'A parliamentary paper (Kamerstuk) of which no text says that it is a motion or letter, e.g. kst-34843-1.',
  interfaces: [NodeInterface, Citable, Paper],
  extensions: { label: 'Kamerstuk', rank: 4 },
});

one('kamerstuk', {
  type: Paper,
  label: 'Kamerstuk',
  also: ['Motion', 'Letter'],
  example: 'kst-34843-1',
  what: 'parliamentary paper (Kamerstuk), also a motion or letter',
});
many(
  'kamerstukken',
  KamerstukConnection,
  '({t}:Kamerstuk)',
  'All parliamentary papers in the graph, motions and letters included, most cited first (Kamerstukken).',
  { filter: PaperFilter, orderBy: CitableOrder, order: MOST_CITED },
);
