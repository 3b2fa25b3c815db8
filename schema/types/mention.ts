import {
  CandidateConnection,
  JudgementConnection,
  LinkedMentionConnection,
  MentionConnection,
  SuspicionConnection,
  TargetConnection,
} from '../connections.ts';
import { MentionType, ResolutionStatus } from '../enums.ts';
import { node, optional, property, theNode } from '../fields.ts';
import { MentionFilter } from '../filters/mention.ts';
import { list } from '../list.ts';
import { NodeInterface } from '../node.ts';
import { MentionOrder } from '../order.ts';
import { many, one } from '../queries/entry.ts';
import { Document, DocumentPart, Mention } from '../refs.ts';

const SUREST = [{ expression: 'coalesce({s}.confidence, 0.0)', descending: true }];
const linked = { filter: MentionFilter, orderBy: MentionOrder, order: [{ expression: '{t}.start' }] };

Mention.implement({
  description: 'A place in a text that names something (vermelding), with the words and the sentence as evidence.',
  interfaces: [NodeInterface],
  extensions: { label: 'Mention', rank: 6 },
  fields: (t) => ({
    type: t.field({ type: MentionType, ...property('type', 'What it names (soort verwijzing).') }),
    surface: t.string(property('surface', 'The words, with wrapping undone (letterlijk).')),
    start: t.int(property('start', 'First character in `document.text`, in UTF-16 code units (begin).')),
    end: t.int(property('end', 'First character behind it (einde).')),
    quote: t.string(property('quote', 'The sentence it stands in (citaat).')),
    quoteStart: t.int(property('quoteStart', 'Where the words start in `quote`.')),
    rule: t.string(property('rule', 'The pattern that found it (regel), e.g. `law-article.head-first`.')),
    status: t.field({
      type: ResolutionStatus,
      ...property('status', 'Whether it is known which thing is meant (opgelost of niet).'),
    }),
    confidence: t.float(
      optional('confidence', 'Probability in [0, 1] that the targets are right (zekerheid); null without targets.'),
    ),
    reason: t.string(optional('reason', 'Why it is unresolved (reden).')),
    part: t.field({ type: DocumentPart, ...theNode('({t})-[:CONTAINS]->({n})', 'The part it stands in (deel).') }),
    owner: t.field({
      type: DocumentPart,
      ...node('({t})-[:MENTIONS]->({n})', 'The part it belongs to: of a note the text where its marker stands.'),
    }),
    document: t.field({
      type: Document,
      ...theNode('({t})-[:HAS_PART]->()-[:CONTAINS]->({n})', 'The document it stands in (stuk).'),
    }),
    refersTo: t.field(
      list(
        TargetConnection,
        '({n})-[{s}:REFERS_TO]->({t})',
        'What it refers to (verwijst naar); several for `artikelen 3 en 4`.',
        {
          order: SUREST,
        },
      ),
    ),
    candidates: t.field(
      list(
        CandidateConnection,
        '({n})-[{s}:MAY_REFER_TO]->({t})',
        'What it may refer to, where that is not decided (kandidaten).',
        {
          order: SUREST,
        },
      ),
    ),
    suspicions: t.field(
      list(
        SuspicionConnection,
        '({n})-[{s}:SUSPECTED]->({t})',
        'What was probably meant where the source seems wrong (vermoedens).',
        { order: SUREST },
      ),
    ),
    judgements: t.field(
      list(
        JudgementConnection,
        '({n})-[:JUDGED_BY]->({t})',
        'What people judged of its links, latest first (oordelen); they go above the rules at every reading.',
        { order: [{ expression: '{t}.at', descending: true }] },
      ),
    ),
    takesMeaningFrom: t.field(
      list(
        LinkedMentionConnection,
        '({n})-[{s}:TAKES_MEANING_FROM]->({t})',
        'Mentions that say what this one means: its note, the full name before (ontleent betekenis aan).',
        { ...linked, tie: ['{t}.key', '{s}.why'] },
      ),
    ),
    givesMeaningTo: t.field(
      list(
        LinkedMentionConnection,
        '({n})<-[{s}:TAKES_MEANING_FROM]-({t})',
        'Mentions that take their meaning from this one (geeft betekenis aan).',
        { ...linked, tie: ['{t}.key', '{s}.why'] },
      ),
    ),
  }),
});

one('mention', {
  type: Mention,
  label: 'Mention',
  example: 'doc:2018-0000060989#m120-140-law',
  what: 'mention (vermelding)',
});
many('mentions', MentionConnection, '({t}:Mention)', 'All mentions, by id (vermeldingen).', {
  filter: MentionFilter,
  orderBy: MentionOrder,
});
