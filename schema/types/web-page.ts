import { WebPageConnection } from '../connections.ts';
import { CitableFilter } from '../filters/citable.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, WebPage } from '../refs.ts';

WebPage.implement({
  description: 'A web address (webpagina).',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'WebPage', rank: 5 },
});

one('webPage', {
  type: WebPage,
  label: 'WebPage',
  example: 'https://www.inspectieszw.nl/onderwerpen',
  what: 'web page (webpagina)',
});
many('webPages', WebPageConnection, '({t}:WebPage)', 'All web pages in the graph, most cited first (webpagina’s).', {
  filter: CitableFilter,
  orderBy: CitableOrder,
  order: MOST_CITED,
});
