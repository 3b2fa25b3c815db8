import { DOCUMENT_LABELS, ENTITY_LABELS } from '../../src/domain/labels.ts';
import { builder, type Values } from '../builder.ts';
import { connectionOf, type MoreFields } from '../connection.ts';
import { CITABLE, screaming } from '../enums.ts';
import { nodes, value } from '../fields.ts';
import { list } from '../list.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';
import { searchWords } from '../search-words.ts';

/** Hits that are looked at in each of the two indexes; what lies behind is not counted. */
const CAP = 2000;
const TEXTS: Readonly<Record<string, string>> = {
  Document: 'A document (stuk), by title or reference.',
  Part: 'Any text of a document (tekst).',
  Question: 'A question (vraag), by its text.',
  Answer: 'An answer (antwoord), by its text.',
  Note: 'A note (noot), by its text.',
};
const LABELS = [...ENTITY_LABELS, ...DOCUMENT_LABELS.filter((label) => label !== 'Mention')];

const SearchType = builder.enumType('SearchType', {
  description: 'Kinds of things that can be searched, e.g. `LAW`.',
  values: Object.fromEntries(
    LABELS.map((label) => [
      screaming(label),
      { value: label, description: TEXTS[label] ?? CITABLE[label as keyof typeof CITABLE] },
    ]),
  ),
});

/** Names weigh more than words in a text. */
const hits = (node: string, score: string): string =>
  `CALL { CALL db.index.fulltext.queryNodes('search_names', {value:words}, {limit: {value:cap}}) YIELD node, score ` +
  `RETURN node AS ${node}, score * 2 AS ${score} UNION ALL ` +
  `CALL db.index.fulltext.queryNodes('search_texts', {value:words}, {limit: {value:cap}}) YIELD node, score ` +
  `RETURN node AS ${node}, score AS ${score} }`;

const HITS_BESIDE = hits('{x1}', '{x2}');
const OF_TYPES = '({value:types} IS NULL OR any(label IN labels({t}) WHERE label IN {value:types}))';

const Facet = builder.objectRef<Values>('SearchFacet').implement({
  description: 'How many hits are of a kind (facet).',
  fields: (t) => ({
    type: t.field({ type: SearchType, ...value('{r}.type', 'The kind (soort).') }),
    count: t.int(value('{r}.count', 'How many hits (aantal), of the first 2000 by name and the first 2000 by text.')),
  }),
});

const edge: MoreFields = (t) => ({
  score: t.float(value('{r}', 'How well it fits (score); only good for comparing hits of one search.')),
  snippet: t.string({
    description: 'The words around the first hit (fragment), about 300 characters, the words found between `**`.',
    resolve: FROM_GRAPH,
    graph: {
      expression:
        "CASE WHEN {n}:Part THEN {n}.text ELSE coalesce({n}.name, {n}.title, {n}.motionTitle, {n}.letterTitle, {n}.id, '') END",
      decode: 'snippet',
      argument: 'text',
    },
  }),
});

const whole: MoreFields = (t) => ({
  facets: t.field({
    type: [Facet],
    ...nodes(
      `${HITS_BESIDE} UNWIND labels({x1}) AS {x4} WITH {x4}, count(*) AS {x5} WHERE {x4} <> 'Resource' ` +
        'WITH null AS {t}, {type: {x4}, count: {x5}} AS {s}',
      'Hits by kind, most first; `types` apart (facetten). Motions count as papers, parties as bodies too.',
      [{ expression: '{s}.count', descending: true }],
      ['{s}.type'],
      HITS_BESIDE,
    ),
  }),
});

const SearchConnection = connectionOf('Search', NodeInterface, 'search results (zoekresultaten)', { edge, whole });

builder.queryField('search', (t) => {
  const { args, ...field } = list(
    SearchConnection,
    hits('{t}', '{s}'),
    'People, bodies, laws, papers, documents by name, and texts by their words, best first (zoeken).',
    {
      where: [OF_TYPES],
      bind: { words: (argument) => searchWords(argument('text')), cap: () => CAP },
      order: [{ expression: '{s}', descending: true }],
    },
  );
  return t.field({
    ...field,
    args: {
      ...args,
      text: t.arg.string({
        required: true,
        description: 'Words of a name, title, number or text, e.g. `arbowet`; all must occur. Any sign is harmless.',
      }),
      types: t.arg({ type: [SearchType], description: 'Only these kinds, e.g. `[LAW, ANSWER]`.' }),
    },
  });
});
