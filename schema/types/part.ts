import { CitationConnection, MentionConnection, NoteMarkerConnection, PartConnection } from '../connections.ts';
import { PartKind } from '../enums.ts';
import { optional, property, theNode } from '../fields.ts';
import { CitesFilter } from '../filters/citation.ts';
import { MentionFilter } from '../filters/mention.ts';
import { PartFilter } from '../filters/part.ts';
import { list } from '../list.ts';
import { NodeInterface, resolveType } from '../node.ts';
import { CitationOrder, MentionOrder, PartOrder } from '../order.ts';
import { many } from '../queries/entry.ts';
import { Document, DocumentPart, TextPart } from '../refs.ts';

const mentions = { filter: MentionFilter, orderBy: MentionOrder, order: [{ expression: '{t}.start' }] };

DocumentPart.implement({
  description: 'A piece of a document (deel): question, answer, note, head or other text.',
  interfaces: [NodeInterface],
  extensions: { label: 'Part' },
  resolveType,
  fields: (t) => ({
    partId: t.string(property('partId', 'Place in the document: `head`, `q3`, `a2`, `fn1`, `body`.')),
    kind: t.field({ type: PartKind, ...property('kind', 'What kind of part it is (soort deel).') }),
    text: t.string(property('text', 'Its text as in the source (tekst).')),
    start: t.int(property('start', 'First character in `document.text`, in UTF-16 code units (begin).')),
    end: t.int(property('end', 'First character behind it (einde).')),
    date: t.field({ type: 'Date', ...optional('date', 'Day of its document (datum).') }),
    document: t.field({
      type: Document,
      ...theNode('({t})-[:HAS_PART]->({n})', 'The document it is part of (stuk).'),
    }),
    mentions: t.field(
      list(
        MentionConnection,
        '({n})-[:MENTIONS]->({t})',
        'What it mentions, its notes included, in text order (vermeldingen).',
        mentions,
      ),
    ),
    ownMentions: t.field(
      list(MentionConnection, '({n})-[:CONTAINS]->({t})', 'What stands in it, its notes not included.', mentions),
    ),
    cites: t.field(
      list(
        CitationConnection,
        '({n})-[{s}:CITES]->({t})',
        'What it refers to, its notes included, with the evidence on the edge, in text order (citeert).',
        { filter: CitesFilter, orderBy: CitationOrder, order: [{ expression: '{s}.firstStart' }] },
      ),
    ),
    notes: t.field(
      list(
        NoteMarkerConnection,
        '({n})<-[{s}:NOTE_OF]-({t})',
        'Its footnotes, in the order of their markers (noten).',
        {
          filter: PartFilter,
          order: [{ expression: '{s}.start' }],
        },
      ),
    ),
  }),
});

TextPart.implement({
  description: 'The head of a document (kop), or text that is neither question, answer nor note.',
  interfaces: [NodeInterface, DocumentPart],
  extensions: { label: 'Part', rank: 0 },
});

many('parts', PartConnection, '({t}:Part)', 'All parts of documents, the newest documents first (delen).', {
  filter: PartFilter,
  orderBy: PartOrder,
  order: [{ expression: "coalesce({t}.date, '')", descending: true }],
});
