import { NewsArticleConnection } from '../connections.ts';
import { optional } from '../fields.ts';
import { CitableFilter } from '../filters/citable.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, NewsArticle } from '../refs.ts';

NewsArticle.implement({
  description: 'An item of a news medium (nieuwsbericht).',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'NewsArticle', rank: 5 },
  fields: (t) => ({ title: t.string(optional('title', 'Medium, day and title, as far as known (titel).')) }),
});

one('newsArticle', {
  type: NewsArticle,
  label: 'NewsArticle',
  example: 'ad-2018-03-06',
  what: 'news item (nieuwsbericht)',
});
many(
  'newsArticles',
  NewsArticleConnection,
  '({t}:NewsArticle)',
  'All news items in the graph, most cited first (nieuwsberichten).',
  {
    filter: CitableFilter,
    orderBy: CitableOrder,
    order: MOST_CITED,
  },
);
