import {
  DocumentConnection,
  MembershipConnection,
  MotionConnection,
  PersonConnection,
  QuestionConnection,
  TenureConnection,
} from '../connections.ts';
import { optional } from '../fields.ts';
import { PaperFilter, PersonFilter } from '../filters/citable.ts';
import { DocumentFilter } from '../filters/document.ts';
import { PartFilter } from '../filters/part.ts';
import { list } from '../list.ts';
import { NodeInterface } from '../node.ts';
import { CitableOrder, DocumentOrder, PartOrder, PeriodOrder } from '../order.ts';
import { BY_NAME, many, one } from '../queries/entry.ts';
import { Agent, Citable, Person } from '../refs.ts';

const SINCE = [{ expression: "coalesce({s}.startDate, '')" }];
const PERIODS = ['{t}.key', '{s}.discriminator'];
const NEWEST = [{ expression: "coalesce({t}.date, '')", descending: true }];
const documents = { filter: DocumentFilter, orderBy: DocumentOrder, order: NEWEST };

Person.implement({
  description: 'A member of parliament or an office holder (Kamerlid, bewindspersoon).',
  interfaces: [NodeInterface, Citable, Agent],
  extensions: { label: 'Person', rank: 7 },
  fields: (t) => ({
    firstName: t.string(optional('firstName', 'First name in use (roepnaam), e.g. `Gijs`.')),
    initials: t.string(optional('initials', 'Initials (voorletters), e.g. `T.`.')),
    prefix: t.string(optional('prefix', 'Prefix of the surname (tussenvoegsel), e.g. `van den`.')),
    surname: t.string(optional('surname', 'Surname without prefix (achternaam), e.g. `Hul`.')),
    gender: t.string(optional('gender', 'Gender as the register says it (geslacht).')),
    birthYear: t.int(optional('birthYear', 'Year of birth (geboortejaar).')),
    memberships: t.field(
      list(
        MembershipConnection,
        '({n})-[{s}:MEMBER_OF]->({t})',
        'Parties for which they sat, with dates (lidmaatschappen).',
        {
          orderBy: PeriodOrder,
          order: SINCE,
          tie: PERIODS,
        },
      ),
    ),
    posts: t.field(
      list(TenureConnection, '({n})-[{s}:HOLDS]->({t})', 'Offices they held, with dates (ambten).', {
        orderBy: PeriodOrder,
        order: SINCE,
        tie: PERIODS,
      }),
    ),
    questions: t.field(
      list(
        QuestionConnection,
        '({n})<-[:ASKED_BY]-({t})',
        'Questions they asked, alone or with others, newest first (vragen).',
        { filter: PartFilter, orderBy: PartOrder, order: NEWEST },
      ),
    ),
    documents: t.field(
      list(
        DocumentConnection,
        '({n})<-[:SUBMITTED_BY|SIGNED_BY]-({t}:Document)',
        'Documents they submitted or signed, newest first (stukken).',
        { ...documents, isDistinct: true },
      ),
    ),
    submittedDocuments: t.field(
      list(
        DocumentConnection,
        '({n})<-[:SUBMITTED_BY]-({t}:Document)',
        'Documents with questions that they submitted, newest first (ingediend).',
        documents,
      ),
    ),
    signedDocuments: t.field(
      list(
        DocumentConnection,
        '({n})<-[:SIGNED_BY]-({t})',
        'Documents they signed, newest first (ondertekend).',
        documents,
      ),
    ),
    motions: t.field(
      list(
        MotionConnection,
        '({n})<-[:SUBMITTED_BY]-({t}:Motion)',
        'Motions they submitted, as far as texts say (moties).',
        { filter: PaperFilter, orderBy: CitableOrder },
      ),
    ),
  }),
});

one('person', { type: Person, label: 'Person', example: 'gijs-van-dijk', what: 'person (Kamerlid, bewindspersoon)' });
many(
  'persons',
  PersonConnection,
  '({t}:Person)',
  'All members and office holders in the graph, by surname (personen).',
  {
    filter: PersonFilter,
    orderBy: CitableOrder,
    order: BY_NAME,
  },
);
