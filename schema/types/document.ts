import {
  AnswerConnection,
  CitationConnection,
  DocumentConnection,
  MentionConnection,
  NoteConnection,
  PartConnection,
  QuestionConnection,
} from '../connections.ts';
import { DocumentKind } from '../enums.ts';
import { nodes, optional, property } from '../fields.ts';
import { CitesFilter } from '../filters/citation.ts';
import { DocumentFilter } from '../filters/document.ts';
import { MentionFilter } from '../filters/mention.ts';
import { PartFilter } from '../filters/part.ts';
import { list } from '../list.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';
import { CitationOrder, DocumentOrder, MentionOrder, PartOrder } from '../order.ts';
import { many, one } from '../queries/entry.ts';
import { Citable, Document, Person, Post } from '../refs.ts';

const IN_ORDER = [{ expression: '{s}.order' }];
const parts = { filter: PartFilter, orderBy: PartOrder, order: IN_ORDER };

Document.implement({
  description: 'A document that was read (stuk): an answer to questions, a letter, a motion, a Kamerstuk.',
  interfaces: [NodeInterface],
  extensions: { label: 'Document', rank: 6 },
  fields: (t) => ({
    kind: t.field({ type: DocumentKind, ...property('kind', 'What kind of document it is (soort).') }),
    title: t.string(property('title', 'Its title (titel), or its reference where it has none.')),
    reference: t.string(optional('reference', "The sender's own reference (kenmerk), e.g. `2018-0000060989`.")),
    date: t.field({
      type: 'Date',
      ...optional('date', 'Its day (datum): of the answer, else its own, else of submission.'),
    }),
    submitted: t.field({ type: 'Date', ...optional('submitted', 'Day the questions were submitted (ingezonden).') }),
    answered: t.field({ type: 'Date', ...optional('answered', 'Day the answer was received (ontvangen).') }),
    mediaType: t.string(property('mediaType', 'What was read (bestandstype), e.g. `application/pdf`.')),
    sha256: t.string(property('sha256', 'SHA-256 of the bytes that were read, lower-case hex (controlegetal).')),
    source: t.string(property('source', 'Path or address it was read from (bron).')),
    text: t.string(
      property('text', 'Its text (tekst); all `start` and `end` are offsets into this, in UTF-16 code units.'),
    ),
    updatedAt: t.field({
      type: 'DateTime',
      ...optional(
        'updatedAt',
        'When it was read and said something new (bijgewerkt); reading it again changes nothing.',
      ),
    }),
    asCitable: t.field({
      type: Citable,
      nullable: true,
      description: 'The same thing as what others cite (als geciteerd stuk): `asCitable { citedBy { … } }`.',
      resolve: FROM_GRAPH,
      graph: { match: "UNWIND ['Kamerstuk:', 'Work:'] AS {x1} MATCH ({t}:Resource {key: {x1} + {n}.id})" },
    }),
    parts: t.field(list(PartConnection, '({n})-[{s}:HAS_PART]->({t})', 'All its parts in order (delen).', parts)),
    questions: t.field(
      list(QuestionConnection, '({n})-[{s}:HAS_PART]->({t}:Question)', 'Its questions in order (vragen).', parts),
    ),
    answers: t.field(
      list(AnswerConnection, '({n})-[{s}:HAS_PART]->({t}:Answer)', 'Its answers in order (antwoorden).', parts),
    ),
    notes: t.field(
      list(NoteConnection, '({n})-[{s}:HAS_PART]->({t}:Note)', 'Its footnotes and endnotes in order (noten).', parts),
    ),
    submittedBy: t.field({
      type: [Person],
      ...nodes('({n})-[{s}:SUBMITTED_BY]->({t})', 'Who submitted the questions, in order (indieners).', IN_ORDER),
    }),
    addressedTo: t.field({
      type: [Post],
      ...nodes('({n})-[{s}:ADDRESSED_TO]->({t})', 'To which offices they are addressed (gericht aan).', IN_ORDER),
    }),
    answeredBy: t.field({
      type: [Post],
      ...nodes('({n})-[{s}:ANSWERED_BY]->({t})', 'Whose office answers (beantwoord door).', IN_ORDER),
    }),
    signedBy: t.field({
      type: [Person],
      ...nodes('({n})-[{s}:SIGNED_BY]->({t})', 'Who signed the answer or letter (ondertekend door).', IN_ORDER),
    }),
    mentions: t.field(
      list(
        MentionConnection,
        '({n})-[:HAS_PART]->()-[:CONTAINS]->({t})',
        'All it mentions, in text order (vermeldingen).',
        { filter: MentionFilter, orderBy: MentionOrder, order: [{ expression: '{t}.start' }] },
      ),
    ),
    cites: t.field(
      list(
        CitationConnection,
        '({n})-[:HAS_PART]->()-[{s}:CITES]->({t})',
        'What its parts refer to, in text order; once a part, with the evidence on the edge (citeert).',
        {
          filter: CitesFilter,
          orderBy: CitationOrder,
          order: [{ expression: '{s}.firstStart' }],
          tie: ['{t}.key', '{s}.firstStart'],
        },
      ),
    ),
  }),
});

one('document', { type: Document, label: 'Document', example: 'ah-tk-20232024-1292', what: 'document (stuk)' });
many('documents', DocumentConnection, '({t}:Document)', 'All documents, newest first (stukken).', {
  filter: DocumentFilter,
  orderBy: DocumentOrder,
  order: [{ expression: "coalesce({t}.date, '')", descending: true }],
});
