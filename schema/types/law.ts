import { LawArticleConnection, LawConnection } from '../connections.ts';
import { node, optional, value, words } from '../fields.ts';
import { LawArticleFilter, LawFilter } from '../filters/citable.ts';
import { list } from '../list.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder } from '../order.ts';
import { MOST_CITED, many, one } from '../queries/entry.ts';
import { Citable, Law } from '../refs.ts';

const laws = { filter: LawFilter, orderBy: CitableOrder };

Law.implement({
  description: 'A regulation or treaty (wet, besluit, regeling, verdrag), e.g. Arbeidsomstandighedenwet.',
  interfaces: [NodeInterface, Citable],
  extensions: { label: 'Law', rank: 8 },
  fields: (t) => ({
    title: t.string(optional('title', 'Its name (citeertitel), e.g. `Arbeidsomstandighedenwet`.')),
    kind: t.string(optional('kind', 'Kind of regulation (soort), e.g. `wet`, `AMvB`.')),
    treaty: t.boolean(value("{n}.id STARTS WITH 'BWBV'", 'Whether it is a treaty (verdrag).')),
    abbreviations: t.stringList(words('abbreviations', 'Short names (afkortingen), e.g. `Arbowet`.')),
    book: t.string(optional('book', 'Number of the book it is (boek), e.g. `7` of the Burgerlijk Wetboek.')),
    articles: t.field(
      list(
        LawArticleConnection,
        '({n})<-[:PART_OF]-({t}:LawArticle)',
        'Its articles that this graph knows, most cited first (artikelen).',
        { filter: LawArticleFilter, orderBy: CitableOrder, order: MOST_CITED },
      ),
    ),
    books: t.field(
      list(LawConnection, '({n})<-[:PART_OF]-({t}:Law)', 'Its books that this graph knows (boeken).', laws),
    ),
    partOf: t.field({
      type: Law,
      ...node('({n})-[:PART_OF]->({t})', 'The code it is a book of (wetboek), e.g. the Burgerlijk Wetboek.'),
    }),
  }),
});

one('law', { type: Law, label: 'Law', example: 'BWBR0010346', what: 'regulation (wet, regeling, verdrag)' });
many('laws', LawConnection, '({t}:Law)', 'All regulations and treaties in the graph, most cited first (wetten).', {
  ...laws,
  order: MOST_CITED,
});
many(
  'treaties',
  LawConnection,
  "MATCH ({t}:Law) WHERE {t}.id STARTS WITH 'BWBV'{and}",
  'All treaties in the graph, most cited first (verdragen).',
  { ...laws, order: MOST_CITED },
);
