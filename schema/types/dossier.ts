import { DossierConnection, KamerstukConnection } from '../connections.ts';
import { optional, property } from '../fields.ts';
import { CitableFilter, PaperFilter } from '../filters/citable.ts';
import { list } from '../list.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, Dossier } from '../refs.ts';

Dossier.implement({
  description: 'A dossier of parliamentary papers (Kamerstukdossier), e.g. 34843.',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'Dossier', rank: 5 },
  fields: (t) => ({
    number: t.string(property('id', 'Its number (dossiernummer), e.g. `34843` or `36410-XIV`.')),
    title: t.string(optional('title', 'What it is about (titel).')),
    papers: t.field(
      list(KamerstukConnection, '({n})<-[:IN_DOSSIER]-({t})', 'Its papers that this graph knows (Kamerstukken).', {
        filter: PaperFilter,
        orderBy: CitableOrder,
      }),
    ),
  }),
});

one('dossier', { type: Dossier, label: 'Dossier', example: '34843', what: 'dossier (Kamerstukdossier)' });
many('dossiers', DossierConnection, '({t}:Dossier)', 'All dossiers in the graph, most cited first.', {
  filter: CitableFilter,
  orderBy: CitableOrder,
  order: MOST_CITED,
});
