import { CitingConnection, PossibleConnection, ReferringConnection, SuspectedConnection } from '../connections.ts';
import { optional, theNode, value } from '../fields.ts';
import { CitedByFilter } from '../filters/citation.ts';
import { MentionFilter } from '../filters/mention.ts';
import { list } from '../list.ts';
import { NodeInterface, resolveType } from '../node.ts';
import { CitationOrder, MentionOrder } from '../order.ts';
import { Citable, Document } from '../refs.ts';

const NEWEST = [{ expression: "coalesce({s}.date, '')", descending: true }];
const NAME = 'coalesce({n}.name, {n}.title, {n}.motionTitle, {n}.letterTitle, {n}.id)';
const mentions = { filter: MentionFilter, orderBy: MentionOrder };

Citable.implement({
  description: 'Anything a document can refer to: a law, a motion, a person, a news item … (citeerbaar).',
  interfaces: [NodeInterface],
  extensions: { label: 'Resource' },
  resolveType,
  fields: (t) => ({
    name: t.string(value(NAME, 'Name for people (naam), e.g. `Arbeidsomstandighedenwet`.')),
    url: t.string({ ...optional('url', 'Official address (vindplaats), where there is one.') }),
    citationCount: t.int(value('COUNT { ({n})<-[:CITES]-() }', 'How many parts of documents cite it (aantal).')),
    citedBy: t.field(
      list(
        CitingConnection,
        '({n})<-[{s}:CITES]-({t})',
        'Questions, answers and other texts that refer to it, newest first (geciteerd door).',
        { filter: CitedByFilter, orderBy: CitationOrder, order: NEWEST },
      ),
    ),
    mentionedIn: t.field(
      list(
        ReferringConnection,
        '({n})<-[{s}:REFERS_TO]-({t})',
        'Places in texts that refer to it (verwijzingen).',
        mentions,
      ),
    ),
    possiblyMentionedIn: t.field(
      list(
        PossibleConnection,
        '({n})<-[{s}:MAY_REFER_TO]-({t})',
        'Places that may refer to it: undecided (mogelijk).',
        mentions,
      ),
    ),
    suspectedIn: t.field(
      list(
        SuspectedConnection,
        '({n})<-[{s}:SUSPECTED]-({t})',
        'Places that name something else but probably mean this: misprinted numbers (vermoedelijk bedoeld).',
        mentions,
      ),
    ),
    asDocument: t.field({
      type: Document,
      ...theNode('({t}:Document {id: {n}.id})', 'The thing itself as a document that was read, where it was (stuk).'),
    }),
  }),
});
