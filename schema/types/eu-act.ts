import { EuActConnection } from '../connections.ts';
import { optional, property } from '../fields.ts';
import { CitableFilter } from '../filters/citable.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, EuAct } from '../refs.ts';

EuAct.implement({
  description: 'An act of the European Union (verordening, richtlijn, besluit), by its CELEX number.',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'EuAct', rank: 5 },
  fields: (t) => ({
    celex: t.string(property('id', 'CELEX number, e.g. `32016R0679`.')),
    title: t.string(optional('title', 'Its name (titel), e.g. `Algemene verordening gegevensbescherming`.')),
    number: t.string(optional('number', 'Its printed number (nummer), e.g. `2016/679`.')),
  }),
});

one('euAct', { type: EuAct, label: 'EuAct', example: '32016R0679', what: 'act of the European Union' });
many('euActs', EuActConnection, '({t}:EuAct)', 'All acts of the European Union in the graph, most cited first.', {
  filter: CitableFilter,
  orderBy: CitableOrder,
  order: MOST_CITED,
});
