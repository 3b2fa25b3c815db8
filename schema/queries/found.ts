import { GraphQLError } from 'graphql';
import { builder, type Values } from '../builder.ts';
import { MentionType, ResolutionStatus } from '../enums.ts';
import { type Described, nodes, optional, property } from '../fields.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { Citable } from '../refs.ts';

const LONGEST_TEXT = 50_000;

const FoundTarget = builder.objectRef<Values>('FoundTarget').implement({
  description: 'A thing that a text names (doel), whether this graph has it or not.',
  fields: (t) => ({
    id: t.id(property('id', 'Global id, e.g. `LawArticle:BWBR0005290/611`.')),
    name: t.string(property('name', 'Name for people (naam), e.g. `artikel 7:611 Burgerlijk Wetboek`.')),
    url: t.string(optional('url', 'Official address (vindplaats), where there is one.')),
    confidence: t.float(property('confidence', 'Probability in [0, 1] that this is meant (zekerheid).')),
    note: t.string(property('note', 'Why, in one sentence (toelichting).')),
    node: t.field({
      type: Citable,
      nullable: true,
      description: 'The thing in this graph, with all that cites it; null where no document here names it.',
      resolve: FROM_GRAPH,
      graph: { match: '({t}:Resource {key: {n}.key})' },
    }),
  }),
});

const targets = (name: string, description: string): Described & { type: [typeof FoundTarget] } => ({
  type: [FoundTarget],
  ...nodes(
    `UNWIND range(0, size({n}.${name}) - 1) AS {s} WITH {n}.${name}[{s}] AS {t}, {s}`,
    description,
    [{ expression: '{s}' }],
    [],
  ),
});

const FoundMention = builder.objectRef<Values>('FoundMention').implement({
  description: 'A reference in a text that was given (vermelding); nothing of it is stored.',
  fields: (t) => ({
    type: t.field({ type: MentionType, ...property('type', 'What it names (soort verwijzing).') }),
    surface: t.string(property('surface', 'The words, with wrapping undone (letterlijk).')),
    start: t.int(property('start', 'First character in the given text, in UTF-16 code units (begin).')),
    end: t.int(property('end', 'First character behind it (einde).')),
    quote: t.string(property('quote', 'The sentence it stands in (citaat).')),
    quoteStart: t.int(property('quoteStart', 'Where the words start in `quote`.')),
    rule: t.string(property('rule', 'The pattern that found it (regel).')),
    status: t.field({ type: ResolutionStatus, ...property('status', 'Whether it is known which thing is meant.') }),
    reason: t.string(optional('reason', 'Why it is unresolved (reden).')),
    confidence: t.float(optional('confidence', 'Probability in [0, 1] that the targets are right; null without.')),
    targets: t.field(targets('targets', 'What it refers to (doelen).')),
    candidates: t.field(targets('candidates', 'What it may refer to, where that is not decided (kandidaten).')),
    suspicions: t.field(targets('suspicions', 'What was probably meant where the text seems wrong (vermoedens).')),
  }),
});

builder.queryField('extractReferences', (t) =>
  t.field({
    type: [FoundMention],
    description: 'The references in a text, as this program finds them; nothing is stored (verwijzingen in een tekst).',
    args: {
      text: t.arg.string({
        required: true,
        description: 'Dutch text of at most 50,000 characters, e.g. `Zie artikel 7:611 BW en de motie-Özütok.`',
      }),
    },
    resolve: FROM_GRAPH,
    graph: {
      match: 'UNWIND range(0, size({value:mentions}) - 1) AS {s} WITH {value:mentions}[{s}] AS {t}, {s}',
      bind: {
        mentions: (argument, { extract }) => {
          const text = String(argument('text'));
          if (text.length > LONGEST_TEXT)
            throw new GraphQLError(
              `text: ${text.length} characters are too many: give at most ${LONGEST_TEXT} at a time`,
              {
                extensions: { code: 'BAD_USER_INPUT' },
              },
            );
          if (!extract)
            throw new GraphQLError('this server has no extractor', { extensions: { code: 'NOT_AVAILABLE' } });
          return extract(text).mentions;
        },
      },
      order: [{ expression: '{s}' }],
      tie: [],
    },
  }),
);
