import { builder } from '../builder.ts';
import { nodes, optional, pages, property } from '../fields.ts';
import { localId } from '../ids.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';
import { Answer, Document, DocumentPart, Person, Post, Question } from '../refs.ts';
import { MentionConnection, pageArguments } from './citable.ts';
import { MentionType } from './mention-kinds.ts';
import { DocumentConnection } from './people.ts';

const IN_ORDER = [{ expression: '{s}.order' }];

Document.implement({
  description: 'A document that was read: an answer to questions, a letter, a motion, a Kamerstuk.',
  interfaces: [NodeInterface],
  extensions: { label: 'Document' },
  fields: (t) => ({
    kind: t.string(
      property(
        'kind',
        '`answer`, `postponement`, `questions`, `letter`, `motion`, `kamerstuk`, `handelingen` or `other`.',
      ),
    ),
    title: t.string(property('title', 'Its title, or its reference where it has none.')),
    reference: t.string(optional('reference', "The sender's own reference (kenmerk).")),
    date: t.string(optional('date', 'Its day, `YYYY-MM-DD`: of the answer, else its own, else of submission.')),
    submitted: t.string(optional('submitted', 'Day the questions were submitted (ingezonden).')),
    answered: t.string(optional('answered', 'Day the answer was received (ontvangen).')),
    source: t.string(property('source', 'Path or address it was read from.')),
    text: t.string(property('text', 'Its text; all `start` and `end` are offsets into this.')),
    parts: t.field({
      type: [DocumentPart],
      ...nodes('({n})-[{s}:HAS_PART]->({t}:Part)', 'All its parts in order.', IN_ORDER),
    }),
    questions: t.field({
      type: [Question],
      ...nodes('({n})-[{s}:HAS_PART]->({t}:Question)', 'Its questions in order.', IN_ORDER),
    }),
    answers: t.field({
      type: [Answer],
      ...nodes('({n})-[{s}:HAS_PART]->({t}:Answer)', 'Its answers in order.', IN_ORDER),
    }),
    submittedBy: t.field({
      type: [Person],
      ...nodes('({n})-[{s}:SUBMITTED_BY]->({t}:Person)', 'Who submitted the questions (indieners).', IN_ORDER),
    }),
    addressedTo: t.field({
      type: [Post],
      ...nodes('({n})-[{s}:ADDRESSED_TO]->({t}:Post)', 'To whom they are addressed.', IN_ORDER),
    }),
    answeredBy: t.field({
      type: [Post],
      ...nodes('({n})-[{s}:ANSWERED_BY]->({t}:Post)', 'Whose post answers.', IN_ORDER),
    }),
    signedBy: t.field({
      type: [Person],
      ...nodes('({n})-[{s}:SIGNED_BY]->({t}:Person)', 'Who signed the answer or letter.', IN_ORDER),
    }),
    mentions: t.field({
      type: MentionConnection,
      args: { type: t.arg({ type: [MentionType], description: 'Only these kinds.' }), ...pageArguments(t) },
      ...pages('({n})-[:HAS_PART]->(:Part)-[:CONTAINS]->({t}:Mention)', 'All it mentions, in text order.', {
        filters: { type: '{t}.type IN {value}' },
        order: [{ expression: '{t}.start' }],
      }),
    }),
  }),
});

builder.queryField('document', (t) =>
  t.field({
    type: Document,
    nullable: true,
    description: 'One document by id, e.g. `Document:ah-tk-20232024-1292`; null where the graph has none.',
    args: { id: t.arg({ type: 'ID', required: true, description: 'Its id, with or without the type.' }) },
    resolve: FROM_GRAPH,
    graph: { match: '({t}:Document {id: {value:id}})', bind: { id: localId('Document') } },
  }),
);

builder.queryField('documents', (t) =>
  t.field({
    type: DocumentConnection,
    args: {
      kind: t.arg.string({ description: 'Only this kind, e.g. `answer`.' }),
      from: t.arg.string({ description: 'From this day on, `YYYY-MM-DD`.' }),
      until: t.arg.string({ description: 'Until and with this day.' }),
      ...pageArguments(t),
    },
    ...pages('({t}:Document)', 'All documents, newest first.', {
      filters: { kind: '{t}.kind = {value}', from: '{t}.date >= {value}', until: '{t}.date <= {value}' },
      order: [{ expression: "coalesce({t}.date, '')", descending: true }],
    }),
  }),
);
