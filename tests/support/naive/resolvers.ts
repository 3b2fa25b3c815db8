import type { GraphQLResolveInfo } from 'graphql';
import { connection, sorted, type Usual } from './connection.ts';
import { citationCounts, coCitations, timeline } from './counts.ts';
import { distinct, inward, type Model, outward, type Row, type Thing, things, typeOf } from './model.ts';

// biome-ignore lint/suspicious/noExplicitAny: arguments are as the schema says
type Arguments = Readonly<Record<string, any>>;
type Resolver = (source: never, args: Arguments, model: Model, info: GraphQLResolveInfo) => unknown;
type Fields = Readonly<Record<string, Resolver>>;

const screaming = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .replace(/(?<=[a-z])(?=[A-Z])/gu, '_')
        .replaceAll('-', '_')
        .toUpperCase()
    : value;
const property =
  (name: string): Resolver =>
  ({ props }: Thing) =>
    props[name] ?? null;
const enumeration =
  (name: string): Resolver =>
  ({ props }: Thing) =>
    screaming(props[name] ?? null);
const listed =
  (name: string): Resolver =>
  ({ props }: Thing) =>
    props[name] ?? [];
const properties = (...names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, property(name)]));

const ofNode = (name: string): Usual => ({ of: ({ node }) => (node.props[name] ?? '') as string | number });
const ofRel = (name: string): Usual => ({ of: ({ rel }) => (rel?.props[name] ?? '') as string | number });
const down = (usual: Usual): Usual => ({ ...usual, isDown: true });
const KEY: Usual = { of: ({ node }) => node.key };
const NEWEST = [down(ofNode('date'))];
const MOST_CITED = [down({ of: ({ node }) => inward(node, 'CITES').length })];
const BY_NAME = [
  {
    of: ({ node: { props } }: Row) =>
      String(props.surname ?? props.name ?? props.title ?? props.id ?? '').toLowerCase(),
  },
];
const SUREST = [down({ of: ({ rel }: Row) => Number(rel?.props.confidence ?? 0) })];
const PERIOD_TIES = [KEY, ofRel('discriminator')];

const list =
  (rows: (thing: Thing) => Row[], usual: readonly Usual[] = [], ties?: readonly Usual[]): Resolver =>
  (source: Thing, args, _, info) =>
    connection(rows(source), args, info, usual, ties);
const whole =
  (rows: (thing: Thing) => Row[], usual: readonly Usual[] = []): Resolver =>
  (source: Thing) =>
    things(sorted(rows(source), [...usual, KEY]));
const single =
  (rows: (thing: Thing) => Row[]): Resolver =>
  (source: Thing) =>
    things(sorted(rows(source), [KEY]))[0] ?? null;

const node: Fields = { id: (thing: Thing) => `${typeOf(thing)}:${thing.props.id}` };

const citable: Fields = {
  ...node,
  name: ({ props: { name, title, motionTitle, letterTitle, id } }: Thing) =>
    name ?? title ?? motionTitle ?? letterTitle ?? id,
  url: property('url'),
  citationCount: (thing: Thing) => inward(thing, 'CITES').length,
  citedBy: list((thing) => inward(thing, 'CITES'), [down(ofRel('date'))]),
  mentionedIn: list((thing) => inward(thing, 'REFERS_TO')),
  possiblyMentionedIn: list((thing) => inward(thing, 'MAY_REFER_TO')),
  suspectedIn: list((thing) => inward(thing, 'SUSPECTED')),
  asDocument: (thing: Thing, _, model) => model.get(`Document:${thing.props.id}`) ?? null,
};
const agent: Fields = { ...citable, sameAs: listed('sameAs') };
const body: Fields = { ...agent, ...properties('abbreviation', 'startDate', 'endDate', 'classification') };
const paper: Fields = {
  ...citable,
  ...properties('number'),
  dossier: single((thing) => outward(thing, 'IN_DOSSIER')),
};

const part: Fields = {
  ...node,
  ...properties('partId', 'text', 'start', 'end', 'date'),
  kind: enumeration('kind'),
  document: single((thing) => inward(thing, 'HAS_PART')),
  mentions: list((thing) => outward(thing, 'MENTIONS'), [ofNode('start')]),
  ownMentions: list((thing) => outward(thing, 'CONTAINS'), [ofNode('start')]),
  cites: list((thing) => outward(thing, 'CITES'), [ofRel('firstStart')]),
  notes: list((thing) => inward(thing, 'NOTE_OF'), [ofRel('start')]),
};
const numbers: Resolver = ({ props }: Thing) => ((props.numbers ?? []) as string[]).map(Number);

const memberDocuments = (party: Thing): Row[] =>
  distinct(
    inward(party, 'MEMBER_OF').flatMap(({ node: person, rel }) =>
      inward(person, 'SUBMITTED_BY|SIGNED_BY', 'Document').filter(({ node: { props } }) => {
        const { startDate, endDate } = rel?.props ?? {};
        const day = props.date;
        return (
          (startDate == null || (day != null && String(startDate) <= String(day))) &&
          (endDate == null || (day != null && String(day) < String(endDate)))
        );
      }),
    ),
  );

export const RESOLVERS: Readonly<Record<string, Fields>> = {
  Document: {
    ...node,
    ...properties(
      'title',
      'reference',
      'date',
      'submitted',
      'answered',
      'mediaType',
      'sha256',
      'source',
      'text',
      'updatedAt',
    ),
    kind: enumeration('kind'),
    asCitable: (thing: Thing, _, model) =>
      model.get(`Kamerstuk:${thing.props.id}`) ?? model.get(`Work:${thing.props.id}`) ?? null,
    parts: list((thing) => outward(thing, 'HAS_PART'), [ofRel('order')]),
    questions: list((thing) => outward(thing, 'HAS_PART', 'Question'), [ofRel('order')]),
    answers: list((thing) => outward(thing, 'HAS_PART', 'Answer'), [ofRel('order')]),
    notes: list((thing) => outward(thing, 'HAS_PART', 'Note'), [ofRel('order')]),
    submittedBy: whole((thing) => outward(thing, 'SUBMITTED_BY'), [ofRel('order')]),
    addressedTo: whole((thing) => outward(thing, 'ADDRESSED_TO'), [ofRel('order')]),
    answeredBy: whole((thing) => outward(thing, 'ANSWERED_BY'), [ofRel('order')]),
    signedBy: whole((thing) => outward(thing, 'SIGNED_BY'), [ofRel('order')]),
    mentions: list(
      (thing) => things(outward(thing, 'HAS_PART')).flatMap((one) => outward(one, 'CONTAINS')),
      [ofNode('start')],
    ),
    cites: list(
      (thing) => things(outward(thing, 'HAS_PART')).flatMap((one) => outward(one, 'CITES')),
      [ofRel('firstStart')],
      [KEY, ofRel('firstStart')],
    ),
  },
  TextPart: part,
  Question: {
    ...part,
    ...citable,
    ...properties('number'),
    numbers,
    askedBy: whole((thing) => outward(thing, 'ASKED_BY'), [ofRel('order')]),
    answer: single((thing) => inward(thing, 'ANSWERS')),
  },
  Answer: { ...part, numbers, questions: whole((thing) => outward(thing, 'ANSWERS'), [ofNode('number')]) },
  Note: { ...part, ...properties('label'), noteOf: single((thing) => outward(thing, 'NOTE_OF')) },
  Mention: {
    ...node,
    ...properties('surface', 'start', 'end', 'quote', 'quoteStart', 'rule', 'confidence', 'reason'),
    type: enumeration('type'),
    status: enumeration('status'),
    part: single((thing) => inward(thing, 'CONTAINS')),
    owner: single((thing) => inward(thing, 'MENTIONS')),
    document: single((thing) => things(inward(thing, 'CONTAINS')).flatMap((one) => inward(one, 'HAS_PART'))),
    refersTo: list((thing) => outward(thing, 'REFERS_TO'), SUREST),
    candidates: list((thing) => outward(thing, 'MAY_REFER_TO'), SUREST),
    suspicions: list((thing) => outward(thing, 'SUSPECTED'), SUREST),
    judgements: list((thing) => outward(thing, 'JUDGED_BY'), [down(ofNode('at'))]),
    takesMeaningFrom: list((thing) => outward(thing, 'TAKES_MEANING_FROM'), [ofNode('start')], [KEY, ofRel('why')]),
    givesMeaningTo: list((thing) => inward(thing, 'TAKES_MEANING_FROM'), [ofNode('start')], [KEY, ofRel('why')]),
  },
  Person: {
    ...agent,
    ...properties('firstName', 'initials', 'prefix', 'surname', 'gender', 'birthYear'),
    memberships: list((thing) => outward(thing, 'MEMBER_OF'), [ofRel('startDate')], PERIOD_TIES),
    posts: list((thing) => outward(thing, 'HOLDS'), [ofRel('startDate')], PERIOD_TIES),
    questions: list((thing) => inward(thing, 'ASKED_BY'), NEWEST),
    documents: list((thing) => distinct(inward(thing, 'SUBMITTED_BY|SIGNED_BY', 'Document')), NEWEST),
    submittedDocuments: list((thing) => inward(thing, 'SUBMITTED_BY', 'Document'), NEWEST),
    signedDocuments: list((thing) => inward(thing, 'SIGNED_BY'), NEWEST),
    motions: list((thing) => inward(thing, 'SUBMITTED_BY', 'Motion')),
  },
  Party: {
    ...body,
    members: list((thing) => inward(thing, 'MEMBER_OF'), [ofRel('startDate')], PERIOD_TIES),
    documents: list(memberDocuments, NEWEST),
  },
  Ministry: {
    ...body,
    posts: list((thing) => inward(thing, 'POST_OF')),
    documents: list(
      (thing) => distinct(things(inward(thing, 'POST_OF')).flatMap((post) => inward(post, 'ADDRESSED_TO|ANSWERED_BY'))),
      NEWEST,
    ),
  },
  Organization: body,
  Post: {
    ...citable,
    ...properties('rank'),
    ministry: single((thing) => outward(thing, 'POST_OF')),
    holders: list((thing) => inward(thing, 'HOLDS'), [ofRel('startDate')], PERIOD_TIES),
    documents: list((thing) => distinct(inward(thing, 'ADDRESSED_TO|ANSWERED_BY')), NEWEST),
    addressedDocuments: list((thing) => inward(thing, 'ADDRESSED_TO'), NEWEST),
    answeredDocuments: list((thing) => inward(thing, 'ANSWERED_BY'), NEWEST),
  },
  Law: {
    ...citable,
    ...properties('title', 'kind', 'book'),
    treaty: ({ props }: Thing) => String(props.id).startsWith('BWBV'),
    abbreviations: listed('abbreviations'),
    articles: list((thing) => inward(thing, 'PART_OF', 'LawArticle'), MOST_CITED),
    books: list((thing) => inward(thing, 'PART_OF', 'Law')),
    partOf: single((thing) => outward(thing, 'PART_OF')),
  },
  LawArticle: { ...citable, ...properties('number'), law: single((thing) => outward(thing, 'PART_OF')) },
  EuAct: { ...citable, ...properties('title', 'number'), celex: property('id') },
  CourtDecision: {
    ...citable,
    ecli: property('id'),
    court: ({ props }: Thing) => String(props.id).split(':')[2] ?? null,
    year: ({ props }: Thing) => Number(String(props.id).split(':')[3]),
  },
  Kamerstuk: paper,
  Motion: { ...paper, title: property('motionTitle'), submittedBy: whole((thing) => outward(thing, 'SUBMITTED_BY')) },
  Letter: { ...paper, title: property('letterTitle') },
  Dossier: {
    ...citable,
    ...properties('title'),
    number: property('id'),
    papers: list((thing) => inward(thing, 'IN_DOSSIER')),
  },
  NewsArticle: { ...citable, ...properties('title') },
  WebPage: citable,
  Work: { ...citable, ...properties('scheme') },
};

const withLabel = (model: Model, label: string): Row[] =>
  [...model.values()].filter(({ labels }) => labels.has(label)).map((one) => ({ node: one }));
const all =
  (label: string, usual: readonly Usual[]): Resolver =>
  (_, args, model, info) =>
    connection(withLabel(model, label), args, info, usual);
const one =
  (label: string): Resolver =>
  (_, { id }, model) =>
    withLabel(model, label).find((row) => row.node.props.id === String(id).replace(/^(?:[A-Z][a-z]+)+:/u, ''))?.node ??
    null;
const keyed = (model: Model, id: string): Thing | null =>
  model.get(id.replace(/^(?:Motion|Letter):/u, 'Kamerstuk:').replace(/^TextPart:/u, 'Part:')) ?? null;

export const ROOT: Fields = {
  node: (_, { id }, model) => keyed(model, id),
  nodes: (_, { ids }, model) => (ids as string[]).map((id) => keyed(model, id)),
  citationCounts: (_, args, model) => citationCounts(args, model),
  timeline: (_, args, model) => timeline(args, model),
  coCitations: (_, args, model, info) => coCitations(args, model, info),
  judgements: all('Judgement', [down(ofNode('at'))]),
  documents: all('Document', NEWEST),
  parts: all('Part', NEWEST),
  questions: all('Question', NEWEST),
  answers: all('Answer', NEWEST),
  mentions: all('Mention', []),
  persons: all('Person', BY_NAME),
  parties: all('Party', BY_NAME),
  ministries: all('Ministry', BY_NAME),
  organizations: all('Organization', BY_NAME),
  posts: all('Post', BY_NAME),
  laws: all('Law', MOST_CITED),
  treaties: (_, args, model, info) =>
    connection(
      withLabel(model, 'Law').filter((row) => String(row.node.props.id).startsWith('BWBV')),
      args,
      info,
      MOST_CITED,
    ),
  lawArticles: all('LawArticle', MOST_CITED),
  euActs: all('EuAct', MOST_CITED),
  courtDecisions: all('CourtDecision', MOST_CITED),
  kamerstukken: all('Kamerstuk', MOST_CITED),
  dossiers: all('Dossier', MOST_CITED),
  motions: all('Motion', MOST_CITED),
  letters: all('Letter', MOST_CITED),
  newsArticles: all('NewsArticle', MOST_CITED),
  webPages: all('WebPage', MOST_CITED),
  works: all('Work', MOST_CITED),
  document: one('Document'),
  question: one('Question'),
  answer: one('Answer'),
  note: one('Note'),
  mention: one('Mention'),
  person: one('Person'),
  party: one('Party'),
  ministry: one('Ministry'),
  organization: one('Organization'),
  post: one('Post'),
  law: one('Law'),
  lawArticle: one('LawArticle'),
  euAct: one('EuAct'),
  courtDecision: one('CourtDecision'),
  kamerstuk: one('Kamerstuk'),
  dossier: one('Dossier'),
  motion: one('Motion'),
  letter: one('Letter'),
  newsArticle: one('NewsArticle'),
  webPage: one('WebPage'),
  work: one('Work'),
};

/** What an edge tells of its relationship. */
export const EDGE: Resolver = ({ rel, node: target, cursor }: Row & { cursor: string }, _, model, info) => {
  if (info.fieldName === 'node') return target;
  if (info.fieldName === 'cursor') return cursor;
  if (info.fieldName === 'evidence') {
    const mentions = (rel?.props.mentionIds ?? []) as string[];
    const found = mentions.flatMap((id) => model.get(`Mention:${id}`) ?? []).map((one) => ({ node: one }));
    return things(sorted(found, [ofNode('start'), KEY]));
  }
  const value = rel?.props[info.fieldName] ?? null;
  return info.fieldName === 'chamber' || info.fieldName === 'why' ? screaming(value) : value;
};
