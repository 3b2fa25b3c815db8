import { WorkConnection } from '../connections.ts';
import { optional } from '../fields.ts';
import { CitableFilter } from '../filters/citable.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, Work } from '../refs.ts';

Work.implement({
  description: 'Another cited work (werk): earlier answers, records of debates, gazettes, numbers of the Tweede Kamer.',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'Work', rank: 5 },
  fields: (t) => ({
    scheme: t.string(
      optional('scheme', 'Series (reeks): `ah` (Aanhangsel), `h` (Handelingen), `kv`, `stb`, `stcrt`, `trb`, `tk`.'),
    ),
  }),
});

one('work', { type: Work, label: 'Work', example: 'ah-tk-20232024-1292', what: 'other work (werk)' });
many('works', WorkConnection, '({t}:Work)', 'All other works in the graph, most cited first (werken).', {
  filter: CitableFilter,
  orderBy: CitableOrder,
  order: MOST_CITED,
});
