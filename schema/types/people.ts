import { builder, type Node } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { node, optional, pages, words } from '../fields.ts';
import { localId } from '../ids.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';
import { Citable, Document, Person, Post, Question } from '../refs.ts';
import { pageArguments } from './citable.ts';

const Party = builder.objectRef<Node>('Party');
const Ministry = builder.objectRef<Node>('Ministry');
const Organization = builder.objectRef<Node>('Organization');

const interfaces = [NodeInterface, Citable] as const;
const SINCE = [{ expression: "coalesce({s}.startDate, '')" }];
const NEWEST = [{ expression: "coalesce({t}.date, '')", descending: true }];
const BY_NAME = [{ expression: "coalesce({t}.surname, {t}.name, '')" }];

const PersonConnection = connectionOf('Person', Person);
const MemberConnection = connectionOf('Member', Person, 'membership');
const HolderConnection = connectionOf('Holder', Person, 'tenure');
const MembershipConnection = connectionOf('Membership', Party, 'membership');
const TenureConnection = connectionOf('Tenure', Post, 'tenure');
const PostConnection = connectionOf('Post', Post);
const AskedConnection = connectionOf('AskedQuestion', Question);
export const DocumentConnection = connectionOf('Document', Document);

Person.implement({
  description: 'A member of parliament or an office holder (Kamerlid, bewindspersoon).',
  interfaces: [...interfaces],
  extensions: { label: 'Person', rank: 5 },
  fields: (t) => ({
    firstName: t.string(optional('firstName', 'First name in use (roepnaam).')),
    initials: t.string(optional('initials', 'Initials (voorletters), e.g. `T.`.')),
    surname: t.string(optional('surname', 'Surname without prefix (achternaam).')),
    sameAs: t.stringList(words('sameAs', 'The same person elsewhere: Tweede Kamer, Wikidata, parlement.com.')),
    memberships: t.field({
      type: MembershipConnection,
      args: pageArguments(t),
      ...pages('({n})-[{s}:MEMBER_OF]->({t}:Party)', 'Parties for which they sat, with dates.', { order: SINCE }),
    }),
    posts: t.field({
      type: TenureConnection,
      args: pageArguments(t),
      ...pages('({n})-[{s}:HOLDS]->({t}:Post)', 'Posts they held (ambten), with dates.', { order: SINCE }),
    }),
    questions: t.field({
      type: AskedConnection,
      args: pageArguments(t),
      ...pages('({n})<-[{s}:ASKED_BY]-({t}:Question)', 'Questions they asked, alone or with others.'),
    }),
    documents: t.field({
      type: DocumentConnection,
      args: pageArguments(t),
      ...pages('({n})<-[:SUBMITTED_BY|SIGNED_BY]-({t}:Document)', 'Documents they submitted or signed, newest first.', {
        order: NEWEST,
      }),
    }),
  }),
});

Party.implement({
  description: 'A political party or parliamentary group (partij, fractie).',
  interfaces: [...interfaces],
  extensions: { label: 'Party', rank: 6 },
  fields: (t) => ({
    abbreviation: t.string(optional('abbreviation', 'Short name, e.g. `PvdA`.')),
    sameAs: t.stringList(words('sameAs', 'The same party elsewhere.')),
    members: t.field({
      type: MemberConnection,
      args: pageArguments(t),
      ...pages('({n})<-[{s}:MEMBER_OF]-({t}:Person)', 'Members known to this graph, with dates.', { order: SINCE }),
    }),
  }),
});

Ministry.implement({
  description: 'A ministry (ministerie).',
  interfaces: [...interfaces],
  extensions: { label: 'Ministry', rank: 6 },
  fields: (t) => ({
    abbreviation: t.string(optional('abbreviation', 'Short name, e.g. `SZW`.')),
    sameAs: t.stringList(words('sameAs', 'The same ministry elsewhere (TOOI).')),
    posts: t.field({
      type: PostConnection,
      args: pageArguments(t),
      ...pages('({n})<-[:POST_OF]-({t}:Post)', 'Posts at this ministry.'),
    }),
    documents: t.field({
      type: DocumentConnection,
      args: pageArguments(t),
      ...pages(
        '({n})<-[:POST_OF]-(:Post)<-[:ADDRESSED_TO]-({t}:Document)',
        'Documents addressed to its ministers, newest first.',
        { order: NEWEST },
      ),
    }),
  }),
});

Post.implement({
  description: 'An office (ambt), e.g. staatssecretaris van Sociale Zaken en Werkgelegenheid.',
  interfaces: [...interfaces],
  extensions: { label: 'Post', rank: 5 },
  fields: (t) => ({
    rank: t.string(optional('rank', '`minister`, `staatssecretaris` or `minister-president`.')),
    ministry: t.field({ type: Ministry, ...node('({n})-[:POST_OF]->({t}:Ministry)', 'The ministry it belongs to.') }),
    holders: t.field({
      type: HolderConnection,
      args: pageArguments(t),
      ...pages('({n})<-[{s}:HOLDS]-({t}:Person)', 'Who held it, with dates.', { order: SINCE }),
    }),
    documents: t.field({
      type: DocumentConnection,
      args: pageArguments(t),
      ...pages(
        '({n})<-[:ADDRESSED_TO|ANSWERED_BY]-({t}:Document)',
        'Documents addressed to it or answered by it, newest first.',
        { order: NEWEST },
      ),
    }),
  }),
});

Organization.implement({
  description: 'A named body that is no ministry or party (organisatie), e.g. Inspectie SZW.',
  interfaces: [...interfaces],
  extensions: { label: 'Organization', rank: 3 },
  fields: (t) => ({
    classification: t.string(optional('classification', 'Kind of body, e.g. `inspectie`.')),
    sameAs: t.stringList(words('sameAs', 'The same body elsewhere.')),
  }),
});

const one = (name: string, type: typeof Person, label: string, example: string): void => {
  builder.queryField(name, (t) =>
    t.field({
      type,
      nullable: true,
      description: `One ${name} by id, e.g. \`${label}:${example}\`; null where the graph has none.`,
      args: { id: t.arg({ type: 'ID', required: true, description: 'Its id, with or without the type.' }) },
      resolve: FROM_GRAPH,
      graph: { match: `({t}:${label} {id: {value:id}})`, bind: { id: localId(label) } },
    }),
  );
};
one('person', Person, 'Person', 'gijs-van-dijk');
one('party', Party, 'Party', 'pvda');
one('ministry', Ministry, 'Ministry', 'szw');
one('post', Post, 'Post', 'staatssecretaris-szw');
one('organization', Organization, 'Organization', 'inspectie-szw');

const many = (name: string, type: typeof PersonConnection, label: string, what: string): void => {
  builder.queryField(name, (t) =>
    t.field({
      type,
      args: { name: t.arg.string({ description: 'Only names that contain this, in any case.' }), ...pageArguments(t) },
      ...pages(`({t}:${label})`, `All ${what} in the graph, by name.`, {
        filters: { name: 'toLower(coalesce({t}.name, {t}.id)) CONTAINS toLower({value})' },
        order: BY_NAME,
      }),
    }),
  );
};
many('persons', PersonConnection, 'Person', 'members and office holders');
many('parties', connectionOf('Party', Party), 'Party', 'parties');
many('ministries', connectionOf('Ministry', Ministry), 'Ministry', 'ministries');
many('posts', PostConnection, 'Post', 'posts');
many(
  'organizations',
  connectionOf('Organization', Organization),
  'Organization',
  'bodies, ministries and parties included',
);
