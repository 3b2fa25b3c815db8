import { builder, type Values } from '../builder.ts';
import { MentionType } from '../enums.ts';
import { nodes, value } from '../fields.ts';
import { MentionFilter } from '../filters/mention.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { Mention } from '../refs.ts';
import { firstRows } from './arguments.ts';

const UnresolvedGroup = builder.objectRef<Values>('UnresolvedGroup').implement({
  description: 'The same words, found and not known what they mean (werkvoorraad).',
  fields: (t) => ({
    type: t.field({ type: MentionType, ...value('{r}.type', 'What they name (soort verwijzing).') }),
    surface: t.string(value('{r}.surface', 'The words as one text has them (letterlijk).')),
    folded: t.string(value('{r}.folded', 'The same in lower case without accents: what makes them the same.')),
    count: t.int(value('{r}.count', 'How many mentions (aantal).')),
    documents: t.int(value('{r}.documents', 'In how many documents (aantal stukken).')),
    reasons: t.stringList(value('{r}.reasons', 'Why they are unresolved (redenen), at most five different ones.')),
    examples: t.field({
      type: [Mention],
      ...nodes('UNWIND {r}.examples AS {t}', 'At most three of them (voorbeelden).'),
    }),
  }),
});

builder.queryField('unresolvedMentions', (t) =>
  t.field({
    type: [UnresolvedGroup],
    description:
      'What was found in texts and not resolved, the most frequent words first: a list of work (onopgelost).',
    args: {
      filter: t.arg({ type: MentionFilter, description: 'Only mentions for which all of this holds.' }),
      first: firstRows('groups'),
    },
    resolve: FROM_GRAPH,
    graph: {
      match:
        "MATCH ({t}:Mention {status: 'unresolved'}){where} MATCH ({t})<-[:CONTAINS]-()<-[:HAS_PART]-({x1}) " +
        'WITH {t}, {x1} ORDER BY {t}.key ' +
        'WITH {t}.type AS {x2}, {t}.folded AS {x3}, collect({t}) AS {x4}, count(DISTINCT {x1}) AS {x5}, collect(DISTINCT {t}.reason)[..5] AS {x6} ' +
        'WITH null AS {t}, {type: {x2}, folded: {x3}, surface: head({x4}).surface, count: size({x4}), documents: {x5}, reasons: {x6}, examples: {x4}[..3]} AS {s}',
      order: [{ expression: '{s}.count', descending: true }],
      tie: ['{s}.type', '{s}.folded'],
    },
  }),
);
