import { DocumentConnection, MinistryConnection, PostConnection } from '../connections.ts';
import { optional } from '../fields.ts';
import { OrganizationFilter, PostFilter } from '../filters/citable.ts';
import { DocumentFilter } from '../filters/document.ts';
import { list } from '../list.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder, DocumentOrder } from '../order.ts';
import { BY_NAME, many, one } from '../queries/entry.ts';
import { Agent, Citable, Ministry } from '../refs.ts';

Ministry.implement({
  description: 'A ministry (ministerie).',
  interfaces: [NodeInterface, Citable, Agent],
  extensions: { label: 'Ministry', rank: 5, isA: 'Organization' },
  fields: (t) => ({
    abbreviation: t.string(optional('abbreviation', 'Short name (afkorting), e.g. `SZW`.')),
    startDate: t.field({ type: 'Date', ...optional('startDate', 'First day under this name (begin).') }),
    endDate: t.field({ type: 'Date', ...optional('endDate', 'First day after it (einde); null while it lasts.') }),
    posts: t.field(
      list(PostConnection, '({n})<-[:POST_OF]-({t})', 'Offices at this ministry (ambten).', {
        filter: PostFilter,
        orderBy: CitableOrder,
      }),
    ),
    documents: t.field(
      list(
        DocumentConnection,
        '({n})<-[:POST_OF]-()<-[:ADDRESSED_TO|ANSWERED_BY]-({t})',
        'Documents addressed to or answered by its offices, newest first (stukken).',
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

one('ministry', { type: Ministry, label: 'Ministry', example: 'szw', what: 'ministry (ministerie)' });
many('ministries', MinistryConnection, '({t}:Ministry)', 'All ministries in the graph, by name (ministeries).', {
  filter: OrganizationFilter,
  orderBy: CitableOrder,
  order: BY_NAME,
});
