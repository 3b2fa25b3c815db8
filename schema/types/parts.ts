import { builder, type Node } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { node, nodes, optional, pages, property } from '../fields.ts';
import { localId } from '../ids.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface, resolveType } from '../node.ts';
import { Answer, Document, DocumentPart, Person, Question } from '../refs.ts';
import { CitationConnection, MentionConnection, pageArguments } from './citable.ts';
import { MentionType } from './mention-kinds.ts';

const Note = builder.objectRef<Node>('Note');

const IN_TEXT_ORDER = [{ expression: '{s}.firstStart' }];

DocumentPart.implement({
  description: 'A piece of a document (deel): question, answer, note, head or other text.',
  interfaces: [NodeInterface],
  extensions: { label: 'Part' },
  resolveType,
  fields: (t) => ({
    partId: t.string(property('partId', 'Place in the document: `head`, `q3`, `a2`, `fn1`.')),
    text: t.string(property('text', 'Its text as in the source.')),
    start: t.int(property('start', 'First character in `document.text`, in UTF-16 code units.')),
    end: t.int(property('end', 'First character behind it.')),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document it is part of.',
      resolve: FROM_GRAPH,
      graph: { match: '({t}:Document)-[:HAS_PART]->({n})' },
    }),
    mentions: t.field({
      type: MentionConnection,
      args: { type: t.arg({ type: [MentionType], description: 'Only these kinds.' }), ...pageArguments(t) },
      ...pages('({n})-[:MENTIONS]->({t}:Mention)', 'What it mentions, its notes included, in text order.', {
        filters: { type: '{t}.type IN {value}' },
        order: [{ expression: '{t}.start' }],
      }),
    }),
    cites: t.field({
      type: CitationConnection,
      args: {
        type: t.arg.stringList({ description: 'Only these types, e.g. `["Law", "LawArticle"]`.' }),
        ...pageArguments(t),
      },
      ...pages(
        '({n})-[{s}:CITES]->({t})',
        'What it refers to, its notes included, with the evidence on the edge, in text order.',
        {
          filters: { type: 'any(label IN labels({t}) WHERE label IN {value})' },
          order: IN_TEXT_ORDER,
        },
      ),
    }),
  }),
});

builder.objectRef<Node>('TextPart').implement({
  description: 'The head of a document, or text that is neither question nor answer.',
  interfaces: [NodeInterface, DocumentPart],
  extensions: { label: 'Part', rank: 0 },
});

Question.implement({
  description: 'One numbered question (vraag).',
  interfaces: [NodeInterface, DocumentPart],
  extensions: { label: 'Question', rank: 5 },
  fields: (t) => ({
    number: t.int(optional('number', 'Its number, e.g. 3.')),
    askedBy: t.field({
      type: [Person],
      ...nodes('({n})-[{s}:ASKED_BY]->({t})', 'Who asked it (indieners).', [{ expression: '{s}.order' }]),
    }),
    answer: t.field({
      type: Answer,
      ...node('({n})<-[:ANSWERS]-({t}:Answer)', 'The answer to it, alone or with others.'),
    }),
  }),
});

Answer.implement({
  description: 'One answer (antwoord), to one or more questions.',
  interfaces: [NodeInterface, DocumentPart],
  extensions: { label: 'Answer', rank: 5 },
  fields: (t) => ({
    numbers: t.intList({
      description: 'Numbers of the questions it answers, e.g. [2, 3, 4].',
      resolve: FROM_GRAPH,
      graph: { expression: '{n}.numbers', decode: 'ints' },
    }),
    questions: t.field({
      type: [Question],
      ...nodes('({n})-[:ANSWERS]->({t}:Question)', 'The questions it answers.', [{ expression: '{t}.number' }]),
    }),
  }),
});

Note.implement({
  description: 'A footnote or endnote (noot).',
  interfaces: [NodeInterface, DocumentPart],
  extensions: { label: 'Note', rank: 5 },
  fields: (t) => ({
    label: t.string(optional('label', 'Its printed number.')),
    noteOf: t.field({ type: DocumentPart, ...node('({n})-[:NOTE_OF]->({t})', 'The part where its marker stands.') }),
  }),
});

export const QuestionConnection = connectionOf('Question', Question);

const byId = (name: 'answer' | 'question', type: typeof Answer, label: string): void => {
  builder.queryField(name, (t) =>
    t.field({
      type,
      nullable: true,
      description: `One ${name} by its id, e.g. \`${label}:doc:2018-0000060989/${name === 'answer' ? 'a2' : 'q3'}\`.`,
      args: { id: t.arg({ type: 'ID', required: true, description: 'Its id, with or without the type.' }) },
      resolve: FROM_GRAPH,
      graph: { match: `({t}:${label} {id: {value:id}})`, bind: { id: localId(label) } },
    }),
  );
};
byId('answer', Answer, 'Answer');
byId('question', Question, 'Question');
