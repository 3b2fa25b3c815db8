import { builder, type Node } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { node, nodes, optional, pages, words } from '../fields.ts';
import { localId } from '../ids.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';
import { Citable, Person } from '../refs.ts';
import { pageArguments } from './citable.ts';

const interfaces = [NodeInterface, Citable];
const Law = builder.objectRef<Node>('Law');
const LawArticle = builder.objectRef<Node>('LawArticle');
const Dossier = builder.objectRef<Node>('Dossier');
const Kamerstuk = builder.objectRef<Node>('Kamerstuk');
const Motion = builder.objectRef<Node>('Motion');
const Letter = builder.objectRef<Node>('Letter');
const NewsArticle = builder.objectRef<Node>('NewsArticle');

const MOST_CITED = [{ expression: 'COUNT { ({t})<-[:CITES]-() }', descending: true }];
const LawConnection = connectionOf('Law', Law);
const LawArticleConnection = connectionOf('LawArticle', LawArticle);
const KamerstukConnection = connectionOf('Kamerstuk', Kamerstuk);
const MotionConnection = connectionOf('Motion', Motion);
const NewsArticleConnection = connectionOf('NewsArticle', NewsArticle);

Law.implement({
  description: 'A regulation (wet, besluit, regeling, verdrag), e.g. Arbeidsomstandighedenwet.',
  interfaces,
  extensions: { label: 'Law', rank: 5 },
  fields: (t) => ({
    title: t.string(optional('title', 'Its name (citeertitel).')),
    kind: t.string(optional('kind', 'Kind of regulation, e.g. `wet`, `AMvB`.')),
    abbreviations: t.stringList(words('abbreviations', 'Short names, e.g. `Arbowet`.')),
    articles: t.field({
      type: LawArticleConnection,
      args: pageArguments(t),
      ...pages('({n})<-[:PART_OF]-({t}:LawArticle)', 'Its articles that this graph knows.'),
    }),
    partOf: t.field({
      type: Law,
      ...node('({n})-[:PART_OF]->({t}:Law)', 'The code it is a book of, e.g. the Burgerlijk Wetboek.'),
    }),
  }),
});

LawArticle.implement({
  description: 'An article of a regulation (wetsartikel), e.g. artikel 7:611 BW.',
  interfaces,
  extensions: { label: 'LawArticle', rank: 5 },
  fields: (t) => ({
    number: t.string(optional('number', 'Its number within the regulation, e.g. `611`.')),
    law: t.field({ type: Law, ...node('({n})-[:PART_OF]->({t}:Law)', 'The regulation it stands in.') }),
  }),
});

Dossier.implement({
  description: 'A dossier of parliamentary papers (Kamerstukdossier).',
  interfaces,
  extensions: { label: 'Dossier', rank: 5 },
  fields: (t) => ({
    title: t.string(optional('title', 'What it is about.')),
    papers: t.field({
      type: KamerstukConnection,
      args: pageArguments(t),
      ...pages('({n})<-[:IN_DOSSIER]-({t}:Kamerstuk)', 'Its papers that this graph knows.'),
    }),
  }),
});

const dossier = { type: Dossier, ...node('({n})-[:IN_DOSSIER]->({t}:Dossier)', 'The dossier it belongs to.') };

Kamerstuk.implement({
  description: 'A parliamentary paper (Kamerstuk), e.g. kst-34843-1.',
  interfaces,
  extensions: { label: 'Kamerstuk', rank: 4 },
  fields: (t) => ({
    number: t.string(optional('number', 'Its number within the dossier (ondernummer).')),
    dossier: t.field(dossier),
  }),
});

Motion.implement({
  description: 'A motion or amendment (motie, amendement): a Kamerstuk with submitters.',
  interfaces,
  extensions: { label: 'Motion', rank: 6 },
  fields: (t) => ({
    title: t.string(optional('motionTitle', 'How a text calls it.')),
    number: t.string(optional('number', 'Its number within the dossier (ondernummer).')),
    dossier: t.field(dossier),
    submittedBy: t.field({
      type: [Person],
      ...nodes('({n})-[:SUBMITTED_BY]->({t}:Person)', 'Who submitted it, as far as a text says.'),
    }),
  }),
});

Letter.implement({
  description: 'A letter to parliament (Kamerbrief): a Kamerstuk.',
  interfaces,
  extensions: { label: 'Letter', rank: 5 },
  fields: (t) => ({
    title: t.string(optional('letterTitle', 'How a text calls it.')),
    number: t.string(optional('number', 'Its number within the dossier (ondernummer).')),
    dossier: t.field(dossier),
  }),
});

NewsArticle.implement({
  description: 'An item of a news medium (nieuwsbericht).',
  interfaces,
  extensions: { label: 'NewsArticle', rank: 5 },
  fields: (t) => ({ title: t.string(optional('title', 'Medium, day and title, as far as known.')) }),
});

const simple = (name: string, description: string): void => {
  builder.objectRef<Node>(name).implement({ description, interfaces, extensions: { label: name, rank: 2 } });
};
simple('EuAct', 'An act of the European Union, by its CELEX number.');
simple('CourtDecision', 'A judgment (uitspraak), by its ECLI.');
simple('WebPage', 'A web address.');
simple('Work', 'Another cited work: earlier answers, records of debates, gazettes, numbers of the Tweede Kamer.');

const one = (name: string, type: typeof Law, label: string, example: string): void => {
  builder.queryField(name, (t) =>
    t.field({
      type,
      nullable: true,
      description: `One ${label} by id, e.g. \`${label}:${example}\`; null where the graph has none.`,
      args: { id: t.arg({ type: 'ID', required: true, description: 'Its id, with or without the type.' }) },
      resolve: FROM_GRAPH,
      graph: { match: `({t}:${label} {id: {value:id}})`, bind: { id: localId(label) } },
    }),
  );
};
one('law', Law, 'Law', 'BWBR0010346');
one('lawArticle', LawArticle, 'LawArticle', 'BWBR0005290/611');
one('kamerstuk', Kamerstuk, 'Kamerstuk', 'kst-34843-1');
one('motion', Motion, 'Motion', 'kst-34843-5');
one('dossier', Dossier, 'Dossier', '34843');
one('newsArticle', NewsArticle, 'NewsArticle', 'ad-2018-03-06');

const many = (name: string, type: typeof LawConnection, label: string, what: string): void => {
  builder.queryField(name, (t) =>
    t.field({
      type,
      args: pageArguments(t),
      ...pages(`({t}:${label})`, `All ${what} in the graph, most cited first.`, { order: MOST_CITED }),
    }),
  );
};
many('laws', LawConnection, 'Law', 'regulations');
many('motions', MotionConnection, 'Motion', 'motions');
many('kamerstukken', KamerstukConnection, 'Kamerstuk', 'parliamentary papers');
many('newsArticles', NewsArticleConnection, 'NewsArticle', 'news items');
