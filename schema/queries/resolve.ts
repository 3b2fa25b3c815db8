import { builder, type Values } from '../builder.ts';
import { nodes, optional, value } from '../fields.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface, resolveType } from '../node.ts';
import { fuzzyWords, searchWords } from '../search-words.ts';

const NAME = '{x1}.name, {x1}.title, {x1}.motionTitle, {x1}.letterTitle, {x1}.id';

const ResolveMatch = builder.objectRef<Values>('ResolveMatch').implement({
  description: 'One thing that a typed text may mean (treffer).',
  fields: (t) => ({
    id: t.id(value('{n}.id', 'Global id, also where this graph does not have it, e.g. `Law:BWBR0010346`.')),
    name: t.string(value('{n}.name', 'Name for people (naam).')),
    url: t.string(optional('url', 'Official address (vindplaats), where there is one.')),
    why: t.string(value('{n}.note', 'How it was found, in one sentence (toelichting).')),
    confidence: t.float(
      optional(
        'confidence',
        'Probability in [0, 1] that this is meant (zekerheid); null where only words of a name agree.',
      ),
    ),
    node: t.field({
      type: NodeInterface,
      nullable: true,
      description: 'The thing in this graph; null where it exists but no document here names it.',
      resolve: FROM_GRAPH,
      graph: { match: 'UNWIND [{n}.node] AS {t}', where: ['{t} IS NOT NULL'] },
    }),
  }),
});

const ResolveMatches = builder.objectRef<{ __typename: string }>('ResolveMatches').implement({
  description: 'What a typed text may mean (treffers).',
  extensions: { test: '{r}.isFound', rank: 1 },
  fields: (t) => ({
    matches: t.field({
      type: [ResolveMatch],
      ...nodes(
        'UNWIND range(0, size({r}.matches) - 1) AS {s} WITH {r}.matches[{s}] AS {t}, {s}',
        'The likeliest first: identifiers and names that the program knows, then names that hold the words; at most 20.',
        [{ expression: '{s}' }],
        [],
      ),
    }),
  }),
});

const NotFoundError = builder.objectRef<{ __typename: string }>('NotFoundError').implement({
  description: 'Nothing was found (niet gevonden), and what was perhaps meant.',
  extensions: { test: 'NOT {r}.isFound' },
  fields: (t) => ({
    message: t.string(value('{r}.message', 'What is wrong, in one sentence (melding).')),
    suggestion: t.string({
      nullable: true,
      ...value('head({r}.near).name', 'The nearest name in this graph (bedoelde u …?).'),
    }),
    nearest: t.field({
      type: [NodeInterface],
      ...nodes(
        'UNWIND range(0, size({r}.near) - 1) AS {s} WITH {r}.near[{s}].node AS {t}, {s}',
        'Things with names that look like it, at most three (lijkt op).',
        [{ expression: '{s}' }],
        [],
      ),
    }),
  }),
});

const ResolveResult = builder.unionType('ResolveResult', {
  description: 'What a typed text means, or that nothing was found (resultaat).',
  types: [ResolveMatches, NotFoundError],
  resolveType: (one) => resolveType(one) as never,
});

const NAMED = (words: string, limit: number): string =>
  `CALL { CALL db.index.fulltext.queryNodes('search_names', {value:${words}}, {limit: ${limit}}) YIELD node, score ` +
  `WITH node AS {x1}, score ORDER BY score DESC, {x1}.key RETURN collect({id: {x1}.key, name: coalesce(${NAME}), url: {x1}.url, ` +
  "note: 'its name holds these words', confidence: null, node: {x1}})";

builder.queryField('resolve', (t) =>
  t.field({
    type: ResolveResult,
    description:
      'What somebody may mean by a text: `7:611 BW`, `34 843, nr. 1`, `Özütok`, `arbowet`, an address, an ECLI, a number (opzoeken).',
    args: {
      text: t.arg.string({
        required: true,
        description: 'What was typed, e.g. `art. 3 Arbowet`; any sign is harmless.',
      }),
    },
    resolve: FROM_GRAPH,
    graph: {
      match:
        'CALL { UNWIND range(0, size({value:meant}) - 1) AS {x3} WITH {x3}, {value:meant}[{x3}] AS {x2} ' +
        'OPTIONAL MATCH ({x1}:Resource {key: {x2}.key}) WITH {x1}, {x2}, {x3} ORDER BY {x3} ' +
        `RETURN collect({id: {x2}.id, name: coalesce(${NAME}, {x2}.name), url: coalesce({x1}.url, {x2}.url), ` +
        'note: {x2}.note, confidence: {x2}.confidence, node: {x1}}) AS {x4} } ' +
        `${NAMED('words', 20)} AS {x5} } ${NAMED('fuzzy', 3)} AS {x6} } ` +
        'WITH ({x4} + [{x7} IN {x5} WHERE NOT {x7}.id IN [{x8} IN {x4} | {x8}.node.key]])[..20] AS {x9}, {x6} ' +
        'WITH null AS {t}, {isFound: size({x9}) > 0, matches: {x9}, near: {x6}, message: {value:message}} AS {s}',
      bind: {
        meant: (argument, { resolve }) => resolve?.(String(argument('text'))) ?? [],
        words: (argument) => searchWords(argument('text')),
        fuzzy: (argument) => fuzzyWords(argument('text')),
        message: (argument) => `Nothing is known as "${String(argument('text')).slice(0, 100)}".`,
      },
    },
  }),
);
