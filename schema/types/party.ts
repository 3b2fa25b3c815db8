import { DocumentConnection, MemberConnection, PartyConnection } from '../connections.ts';
import { optional } from '../fields.ts';
import { OrganizationFilter, PersonFilter } from '../filters/citable.ts';
import { DocumentFilter } from '../filters/document.ts';
import { list } from '../list.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder, DocumentOrder, PeriodOrder } from '../order.ts';
import { BY_NAME, many, one } from '../queries/entry.ts';
import { Agent, Citable, Party } from '../refs.ts';

/** Documents count for the party that their submitters sat for on that day. */
const BY_ITS_MEMBERS =
  'MATCH ({n})<-[{x1}:MEMBER_OF]-()<-[:SUBMITTED_BY|SIGNED_BY]-({t}:Document) ' +
  'WHERE ({x1}.startDate IS NULL OR {x1}.startDate <= {t}.date) AND ({x1}.endDate IS NULL OR {t}.date < {x1}.endDate){and}';

Party.implement({
  description: 'A political party or parliamentary group (partij, fractie).',
  interfaces: [NodeInterface, Citable, Agent],
  extensions: { label: 'Party', rank: 5, isA: 'Organization' },
  fields: (t) => ({
    abbreviation: t.string(optional('abbreviation', 'Short name (afkorting), e.g. `PvdA`.')),
    startDate: t.field({ type: 'Date', ...optional('startDate', 'First day it was known under this name (begin).') }),
    endDate: t.field({ type: 'Date', ...optional('endDate', 'First day after it (einde); null while it lasts.') }),
    members: t.field(
      list(MemberConnection, '({n})<-[{s}:MEMBER_OF]-({t})', 'Members known to this graph, with dates (leden).', {
        filter: PersonFilter,
        orderBy: PeriodOrder,
        order: [{ expression: "coalesce({s}.startDate, '')" }],
        tie: ['{t}.key', '{s}.discriminator'],
      }),
    ),
    documents: t.field(
      list(
        DocumentConnection,
        BY_ITS_MEMBERS,
        'Documents submitted or signed by somebody who sat for it on that day, newest first (stukken).',
        {
          filter: DocumentFilter,
          orderBy: DocumentOrder,
          order: [{ expression: "coalesce({t}.date, '')", descending: true }],
          isDistinct: true,
        },
      ),
    ),
  }),
});

one('party', { type: Party, label: 'Party', example: 'pvda', what: 'party (partij)' });
many('parties', PartyConnection, '({t}:Party)', 'All parties in the graph, by name (partijen).', {
  filter: OrganizationFilter,
  orderBy: CitableOrder,
  order: BY_NAME,
});
