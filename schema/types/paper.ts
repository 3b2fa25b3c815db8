import { optional, theNode } from '../fields.ts';
import { NodeInterface, resolveType } from '../node.ts';
import { Citable, Dossier, Paper } from '../refs.ts';

Paper.implement({
  description: 'A parliamentary paper of whatever kind (Kamerstuk): also a motion or a letter.',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'Kamerstuk' },
  resolveType,
  fields: (t) => ({
    number: t.string(optional('number', 'Its number within the dossier (ondernummer), e.g. `5`.')),
    dossier: t.field({
      type: Dossier,
      ...theNode('({n})-[:IN_DOSSIER]->({t})', 'The dossier it belongs to (Kamerstukdossier).'),
    }),
  }),
});
