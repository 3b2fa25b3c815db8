import { LawArticleConnection } from '../connections.ts';
import { node, optional } from '../fields.ts';
import { LawArticleFilter } from '../filters/citable.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, Law, LawArticle } from '../refs.ts';

LawArticle.implement({
  description: 'An article of a regulation (wetsartikel), e.g. artikel 7:611 BW.',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'LawArticle', rank: 8 },
  fields: (t) => ({
    number: t.string(optional('number', 'Its number within the regulation (artikelnummer), e.g. `611`.')),
    law: t.field({ type: Law, ...node('({n})-[:PART_OF]->({t})', 'The regulation it stands in (wet).') }),
  }),
});

one('lawArticle', { type: LawArticle, label: 'LawArticle', example: 'BWBR0005290/611', what: 'article (wetsartikel)' });
many(
  'lawArticles',
  LawArticleConnection,
  '({t}:LawArticle)',
  'All articles in the graph, most cited first (wetsartikelen).',
  {
    filter: LawArticleFilter,
    orderBy: CitableOrder,
    order: MOST_CITED,
  },
);
