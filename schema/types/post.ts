import { DocumentConnection, HolderConnection, PostConnection } from '../connections.ts';
import { node, optional } from '../fields.ts';
import { PersonFilter, PostFilter } from '../filters/citable.ts';
import { DocumentFilter } from '../filters/document.ts';
import { list } from '../list.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder, DocumentOrder, PeriodOrder } from '../order.ts';
import { BY_NAME, many, one } from '../queries/entry.ts';
import { Citable, Ministry, Post } from '../refs.ts';

const NEWEST = [{ expression: "coalesce({t}.date, '')", descending: true }];
const documents = { filter: DocumentFilter, orderBy: DocumentOrder, order: NEWEST };

Post.implement({
  description: 'An office (ambt), e.g. staatssecretaris van Sociale Zaken en Werkgelegenheid.',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'Post', rank: 5 },
  fields: (t) => ({
    rank: t.string(optional('rank', '`minister`, `staatssecretaris` or `minister-president` (rang).')),
    ministry: t.field({
      type: Ministry,
      ...node('({n})-[:POST_OF]->({t})', 'The ministry it belongs to (ministerie).'),
    }),
    holders: t.field(
      list(HolderConnection, '({n})<-[{s}:HOLDS]-({t})', 'Who held it, with dates (ambtsdragers).', {
        filter: PersonFilter,
        orderBy: PeriodOrder,
        order: [{ expression: "coalesce({s}.startDate, '')" }],
        tie: ['{t}.key', '{s}.discriminator'],
      }),
    ),
    documents: t.field(
      list(
        DocumentConnection,
        '({n})<-[:ADDRESSED_TO|ANSWERED_BY]-({t})',
        'Documents addressed to it or answered by it, newest first (stukken).',
        { ...documents, isDistinct: true },
      ),
    ),
    addressedDocuments: t.field(
      list(
        DocumentConnection,
        '({n})<-[:ADDRESSED_TO]-({t})',
        'Documents addressed to it, newest first (gericht aan).',
        documents,
      ),
    ),
    answeredDocuments: t.field(
      list(
        DocumentConnection,
        '({n})<-[:ANSWERED_BY]-({t})',
        'Documents it answers, newest first (beantwoord door).',
        documents,
      ),
    ),
  }),
});

one('post', { type: Post, label: 'Post', example: 'staatssecretaris-szw', what: 'office (ambt)' });
many('posts', PostConnection, '({t}:Post)', 'All offices in the graph, by name (ambten).', {
  filter: PostFilter,
  orderBy: CitableOrder,
  order: BY_NAME,
});
