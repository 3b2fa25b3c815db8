import { words } from '../fields.ts';
import { NodeInterface, resolveType } from '../node.ts';
import { Agent, Citable } from '../refs.ts';

Agent.implement({
  description: 'Who can act: a person, or a body such as a ministry or party (persoon of organisatie).',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'Resource' },
  resolveType,
  fields: (t) => ({
    sameAs: t.stringList(
      words('sameAs', 'The same elsewhere (identiek aan): Tweede Kamer, Wikidata, TOOI, parlement.com.'),
    ),
  }),
});
