import { QuestionConnection } from '../connections.ts';
import { node, nodes, optional } from '../fields.ts';
import { PartFilter } from '../filters/part.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';
import { PartOrder } from '../order.ts';
import { many, one } from '../queries/entry.ts';
import { Answer, Citable, DocumentPart, Person, Question } from '../refs.ts';

Question.implement({
  description: 'One numbered question (vraag). A text can refer to it: `het antwoord op vraag 4`.',
  interfaces: [NodeInterface, DocumentPart, Citable],
  extensions: { label: 'Question', rank: 7, isA: 'TextPart' },
  fields: (t) => ({
    number: t.int(optional('number', 'Its number (nummer), e.g. 3; of a joint question the first.')),
    numbers: t.intList({
      description: 'All its numbers, e.g. [6, 7] where two stand under one heading (nummers).',
      resolve: FROM_GRAPH,
      graph: { expression: '{n}.numbers', decode: 'ints' },
    }),
    askedBy: t.field({
      type: [Person],
      ...nodes('({n})-[{s}:ASKED_BY]->({t})', 'Who asked it, in order (indieners).', [{ expression: '{s}.order' }]),
    }),
    answer: t.field({
      type: Answer,
      ...node(
        '({n})<-[:ANSWERS]-({t})',
        'The answer to it, alone or with others (antwoord); null while there is none.',
      ),
    }),
  }),
});

one('question', { type: Question, label: 'Question', example: 'doc:2018-0000060989/q3', what: 'question (vraag)' });
many('questions', QuestionConnection, '({t}:Question)', 'All questions, the newest documents first (vragen).', {
  filter: PartFilter,
  orderBy: PartOrder,
  order: [{ expression: "coalesce({t}.date, '')", descending: true }],
});
