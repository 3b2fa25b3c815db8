import { OrganizationConnection } from '../connections.ts';
import { optional } from '../fields.ts';
import { OrganizationFilter } from '../filters/citable.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { BY_NAME, many, one } from '../queries/entry.ts';
import { Agent, Citable, Organization } from '../refs.ts';

Organization.implement({
  description: 'A named body that is no ministry or party (organisatie), e.g. Inspectie SZW.',
  interfaces: [NodeInterface, Citable, Agent],
  extensions: { label: 'Organization', rank: 3 },
  fields: (t) => ({
    abbreviation: t.string(optional('abbreviation', 'Short name (afkorting), e.g. `AP`.')),
    classification: t.string(optional('classification', 'Kind of body (soort), e.g. `inspectie`.')),
    startDate: t.field({ type: 'Date', ...optional('startDate', 'First day under this name (begin).') }),
    endDate: t.field({ type: 'Date', ...optional('endDate', 'First day after it (einde); null while it lasts.') }),
  }),
});

one('organization', {
  type: Agent,
  label: 'Organization',
  also: ['Ministry', 'Party'],
  example: 'inspectie-szw',
  what: 'body (organisatie), also a ministry or party',
});
many(
  'organizations',
  OrganizationConnection,
  '({t}:Organization)',
  'All bodies in the graph, ministries and parties included, by name (organisaties).',
  { filter: OrganizationFilter, orderBy: CitableOrder, order: BY_NAME },
);
