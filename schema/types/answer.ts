import { AnswerConnection } from '../connections.ts';
import { nodes } from '../fields.ts';
import { PartFilter } from '../filters/part.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';
import { PartOrder } from '../order.ts';
import { many, one } from '../queries/entry.ts';
import { Answer, DocumentPart, Question } from '../refs.ts';

Answer.implement({
  description: 'One answer (antwoord), to one or more questions.',
  interfaces: [NodeInterface, DocumentPart],
  extensions: { label: 'Answer', rank: 7, isA: 'TextPart' },
  fields: (t) => ({
    numbers: t.intList({
      description: 'Numbers of the questions it answers (nummers), e.g. [2, 3, 4].',
      resolve: FROM_GRAPH,
      graph: { expression: '{n}.numbers', decode: 'ints' },
    }),
    questions: t.field({
      type: [Question],
      ...nodes('({n})-[:ANSWERS]->({t})', 'The questions it answers, in order (vragen).', [
        { expression: 'coalesce({t}.number, 0)' },
      ]),
    }),
  }),
});

one('answer', { type: Answer, label: 'Answer', example: 'doc:2018-0000060989/a2', what: 'answer (antwoord)' });
many('answers', AnswerConnection, '({t}:Answer)', 'All answers, the newest documents first (antwoorden).', {
  filter: PartFilter,
  orderBy: PartOrder,
  order: [{ expression: "coalesce({t}.date, '')", descending: true }],
});
