import type { ArgBuilder } from '@pothos/core';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { optional, pages, property } from '../fields.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface, resolveType } from '../node.ts';
import { Citable, Document, DocumentPart, Mention } from '../refs.ts';
import { MentionType, ResolutionStatus } from './mention-kinds.ts';

const Suspicion = builder.objectRef<Record<string, unknown>>('SuspectedEdge');
const Target = builder.objectRef<Record<string, unknown>>('TargetEdge');

Target.implement({
  description: 'What a mention refers to, and why that was accepted.',
  fields: (t) => ({
    node: t.field({ type: Citable, description: 'The thing meant.', resolve: FROM_GRAPH, graph: { edge: 'node' } }),
    confidence: t.float({
      description: 'Probability in [0, 1].',
      resolve: FROM_GRAPH,
      graph: { expression: '{r}.confidence' },
    }),
    note: t.string({
      nullable: true,
      description: 'Why, in one sentence.',
      resolve: FROM_GRAPH,
      graph: { expression: '{r}.note' },
    }),
    paragraph: t.string({
      nullable: true,
      description: 'Paragraph of the article (lid), e.g. `2`.',
      resolve: FROM_GRAPH,
      graph: { expression: '{r}.paragraph' },
    }),
    item: t.string({
      nullable: true,
      description: 'Item of the article (onderdeel), e.g. `a`.',
      resolve: FROM_GRAPH,
      graph: { expression: '{r}.item' },
    }),
  }),
});
Suspicion.implement({
  description: 'The source itself seems wrong: what was probably meant, and why.',
  fields: (t) => ({
    node: t.field({
      type: Citable,
      description: 'What was probably meant.',
      resolve: FROM_GRAPH,
      graph: { edge: 'node' },
    }),
    confidence: t.float({
      description: 'Probability in [0, 1].',
      resolve: FROM_GRAPH,
      graph: { expression: '{r}.confidence' },
    }),
    reason: t.string({
      description: 'Why the source is doubted.',
      resolve: FROM_GRAPH,
      graph: { expression: '{r}.reason' },
    }),
  }),
});

const pageOf = (name: string, edge: typeof Target) =>
  builder.objectRef<Record<string, unknown>>(name).implement({
    description: `A page of a list: ${name.replace('Connection', '')}.`,
    fields: (t) => ({
      nodes: t.field({ type: [Citable], description: 'The things themselves.', resolve: FROM_GRAPH }),
      edges: t.field({ type: [edge], description: 'The same, with confidence and evidence.', resolve: FROM_GRAPH }),
      totalCount: t.int({ description: 'Length of the whole list.', resolve: FROM_GRAPH }),
    }),
  });
const Targets = pageOf('TargetConnection', Target);
const Suspicions = pageOf('SuspicionConnection', Suspicion);

const BY_CONFIDENCE = [{ expression: 'coalesce({s}.confidence, 0.0)', descending: true }];

Mention.implement({
  description: 'A place in a text that names something (verwijzing), with the words and the sentence as evidence.',
  interfaces: [NodeInterface],
  extensions: { label: 'Mention' },
  fields: (t) => ({
    type: t.field({ type: MentionType, ...property('type', 'What it names.') }),
    surface: t.string(property('surface', 'The words, with wrapping undone.')),
    start: t.int(property('start', 'First character in `document.text`, in UTF-16 code units.')),
    end: t.int(property('end', 'First character behind it.')),
    quote: t.string(property('quote', 'The sentence it stands in.')),
    quoteStart: t.int(property('quoteStart', 'Where the words start in `quote`.')),
    rule: t.string(property('rule', 'The pattern that found it, e.g. `law-article.head-first`.')),
    status: t.field({ type: ResolutionStatus, ...property('status', 'Whether it is known which thing is meant.') }),
    confidence: t.float(
      optional('confidence', 'Probability in [0, 1] that the targets are right; null without targets.'),
    ),
    reason: t.string(optional('reason', 'Why it is unresolved.')),
    part: t.field({
      type: DocumentPart,
      nullable: true,
      description: 'Where it stands.',
      resolve: FROM_GRAPH,
      graph: { match: '({t}:Part)-[:CONTAINS]->({n})' },
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document it stands in.',
      resolve: FROM_GRAPH,
      graph: { match: '({t}:Document)-[:HAS_PART]->(:Part)-[:CONTAINS]->({n})' },
    }),
    refersTo: t.field({
      type: Targets,
      args: pageArguments(t),
      ...pages('({n})-[{s}:REFERS_TO]->({t})', 'What it refers to; several for `artikelen 3 en 4`.'),
    }),
    candidates: t.field({
      type: Targets,
      args: pageArguments(t),
      ...pages('({n})-[{s}:MAY_REFER_TO]->({t})', 'What it may refer to, where that is not decided.', {
        order: BY_CONFIDENCE,
      }),
    }),
    suspicions: t.field({
      type: Suspicions,
      args: pageArguments(t),
      ...pages('({n})-[{s}:SUSPECTED]->({t})', 'What was probably meant where the source seems wrong.', {
        order: BY_CONFIDENCE,
      }),
    }),
  }),
});

/** `first` and `after` of every paged list. */
export function pageArguments(t: { arg: ArgBuilder<typeof builder.$inferSchemaTypes> }) {
  return {
    first: t.arg.int({ description: 'Rows of the page: 1 to 500, by default 25.' }),
    after: t.arg.string({ description: '`endCursor` of the page before.' }),
  };
}

export const CitationConnection = connectionOf('Citation', Citable, 'citation', Mention);
export const CitingConnection = connectionOf('Citing', DocumentPart, 'citation', Mention);
export const MentionConnection = connectionOf('Mention', Mention);

const NEWEST = [{ expression: "coalesce({s}.date, '')", descending: true }];

Citable.implement({
  description: 'Anything a document can refer to: a law, a motion, a person, a news item …',
  interfaces: [NodeInterface],
  extensions: { label: 'Resource' },
  resolveType,
  fields: (t) => ({
    name: t.string({
      nullable: true,
      description: 'Name for people (naam).',
      resolve: FROM_GRAPH,
      graph: { expression: 'coalesce({n}.name, {n}.title, {n}.motionTitle, {n}.letterTitle, {n}.id)' },
    }),
    url: t.string({ ...optional('url', 'Official address, where there is one.') }),
    citedBy: t.field({
      type: CitingConnection,
      args: pageArguments(t),
      ...pages('({n})<-[{s}:CITES]-({t}:Part)', 'Questions, answers and other texts that refer to it, newest first.', {
        order: NEWEST,
      }),
    }),
  }),
});
