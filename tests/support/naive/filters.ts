import { inward, outward, type Row, type Thing, things } from './model.ts';

type Given = Readonly<Record<string, unknown>>;
type Test = (row: Row, value: never) => boolean;

const local = (id: string): string => id.replace(/^(?:[A-Z][a-z]+)+:/u, '');
const keyOf = (id: string): string => id.replace(/^(?:Motion|Letter):/u, 'Kamerstuk:').replace(/^TextPart:/u, 'Part:');
const isIn = (ids: readonly string[], thing: Thing): boolean => ids.map(local).includes(String(thing.props.id));
const value = (enumName: string): string => enumName.toLowerCase().replaceAll('_', '-');
const label = (enumName: string): string =>
  enumName
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
const has = (text: unknown, part: string): boolean =>
  String(text ?? '')
    .toLowerCase()
    .includes(part.toLowerCase());
const names = ({ props: { name, title, motionTitle, letterTitle, id } }: Thing): unknown =>
  name ?? title ?? motionTitle ?? letterTitle ?? id ?? '';

const inRange = (day: unknown, range: { from?: string; until?: string }): boolean => {
  if (range.from != null && !(day != null && String(day) >= range.from)) return false;
  return range.until == null || (day != null && String(day) <= range.until);
};
const inConfidence = (sure: unknown, { min, max }: { min?: number; max?: number }): boolean => {
  if (min != null && !(sure != null && Number(sure) >= min)) return false;
  return max == null || (sure != null && Number(sure) <= max);
};
const holdsOn = ({ startDate, endDate }: Given, day: unknown): boolean =>
  (startDate == null || (day != null && String(startDate) <= String(day))) &&
  (endDate == null || (day != null && String(day) < String(endDate)));

const documentsOf = (part: Thing): Thing[] => things(inward(part, 'HAS_PART'));
const documentsOfMention = (mention: Thing): Thing[] => things(inward(mention, 'CONTAINS')).flatMap(documentsOf);

const documentTests: Readonly<Record<string, Test>> = {
  kind: ({ node }, kinds: string[]) => kinds.map(value).includes(String(node.props.kind)),
  date: ({ node }, range: object) => inRange(node.props.date, range),
  submitted: ({ node }, range: object) => inRange(node.props.submitted, range),
  answered: ({ node }, range: object) => inRange(node.props.answered, range),
  reference: ({ node }, text: string) => node.props.reference === text,
  title: ({ node }, text: string) => has(node.props.title, text),
  person: ({ node }, ids: string[]) =>
    outward(node, 'SUBMITTED_BY|SIGNED_BY', 'Person').some((row) => isIn(ids, row.node)),
  party: ({ node }, ids: string[]) =>
    outward(node, 'SUBMITTED_BY|SIGNED_BY', 'Person').some((person) =>
      outward(person.node, 'MEMBER_OF', 'Party').some(
        (party) => isIn(ids, party.node) && holdsOn(party.rel?.props ?? {}, node.props.date),
      ),
    ),
  ministry: ({ node }, ids: string[]) =>
    outward(node, 'ADDRESSED_TO|ANSWERED_BY', 'Post').some((post) =>
      outward(post.node, 'POST_OF', 'Ministry').some((row) => isIn(ids, row.node)),
    ),
  law: ({ node }, ids: string[]) =>
    outward(node, 'HAS_PART').some((part) => outward(part.node, 'CITES', 'Law').some((row) => isIn(ids, row.node))),
  cites: ({ node }, id: string) =>
    outward(node, 'HAS_PART').some((part) => outward(part.node, 'CITES').some((row) => row.node.key === keyOf(id))),
  updatedSince: ({ node }, moment: string) => String(node.props.updatedAt ?? '') >= moment,
};

const ofDocument =
  (name: string, documents: (thing: Thing) => Thing[]): Test =>
  ({ node }, given: never) =>
    documents(node).some((document) => documentTests[name]?.({ node: document }, given));

const partTests: Readonly<Record<string, Test>> = {
  kind: ({ node }, kinds: string[]) => kinds.map(value).includes(String(node.props.kind)),
  number: ({ node }, numbers: number[]) => numbers.includes(node.props.number as number),
  date: ({ node }, range: object) => inRange(node.props.date, range),
  text: ({ node }, text: string) => has(node.props.text, text),
  person: ofDocument('person', documentsOf),
  party: ofDocument('party', documentsOf),
  ministry: ofDocument('ministry', documentsOf),
  law: ({ node }, ids: string[]) => outward(node, 'CITES', 'Law').some((row) => isIn(ids, row.node)),
  cites: ({ node }, id: string) => outward(node, 'CITES').some((row) => row.node.key === keyOf(id)),
  document: ({ node }, filter: Given) =>
    documentsOf(node).some((document) => fits('DocumentFilter', { node: document }, filter)),
  updatedSince: ofDocument('updatedSince', documentsOf),
};

const mentionTests: Readonly<Record<string, Test>> = {
  type: ({ node }, types: string[]) => types.map(value).includes(String(node.props.type)),
  status: ({ node }, all: string[]) => all.map(value).includes(String(node.props.status)),
  confidence: ({ node }, range: object) => inConfidence(node.props.confidence, range),
  surface: ({ node }, text: string) => has(node.props.surface, text),
  rule: ({ node }, rules: string[]) => rules.includes(String(node.props.rule)),
  target: ({ node }, id: string) => outward(node, 'REFERS_TO').some((row) => row.node.key === keyOf(id)),
  doubted: ({ node }, wanted: boolean) => outward(node, 'SUSPECTED').length > 0 === wanted,
  part: ({ node }, filter: Given) =>
    inward(node, 'CONTAINS', 'Part').some((part) => fits('PartFilter', { node: part.node }, filter)),
  document: ({ node }, filter: Given) =>
    documentsOfMention(node).some((document) => fits('DocumentFilter', { node: document }, filter)),
  updatedSince: ofDocument('updatedSince', documentsOfMention),
};

const citesTests: Readonly<Record<string, Test>> = {
  type: ({ node }, types: string[]) => types.some((type) => node.labels.has(label(type))),
  name: ({ node }, text: string) => has(names(node), text),
  direct: ({ rel }, wanted: boolean) => rel?.props.direct === wanted,
  confidence: ({ rel }, range: object) => inConfidence(rel?.props.confidence, range),
};

const citedByTests: Readonly<Record<string, Test>> = {
  kind: partTests.kind as Test,
  date: ({ rel }, range: object) => inRange(rel?.props.date, range),
  direct: citesTests.direct as Test,
  confidence: citesTests.confidence as Test,
  party: partTests.party as Test,
  ministry: partTests.ministry as Test,
  document: partTests.document as Test,
  updatedSince: partTests.updatedSince as Test,
};

const citableTests: Readonly<Record<string, Test>> = {
  name: ({ node }, text: string) => has(names(node), text),
  ids: ({ node }, ids: string[]) => ids.includes(String(node.props.id)),
  citedBy: ({ node }, filter: Given) => inward(node, 'CITES').some((row) => fits('CitedByFilter', row, filter)),
  updatedSince: ({ node }, moment: string) =>
    things(inward(node, 'CITES'))
      .flatMap(documentsOf)
      .some((document) => String(document.props.updatedAt ?? '') >= moment),
};

const personTests: Readonly<Record<string, Test>> = {
  ...citableTests,
  party: ({ node }, ids: string[]) => outward(node, 'MEMBER_OF', 'Party').some((row) => isIn(ids, row.node)),
  chamber: ({ node }, chamber: string) =>
    outward(node, 'MEMBER_OF').some(({ rel }) => rel?.props.chamber === value(chamber)),
  sittingOn: ({ node }, day: string) => outward(node, 'MEMBER_OF').some(({ rel }) => holdsOn(rel?.props ?? {}, day)),
  post: ({ node }, ids: string[]) => outward(node, 'HOLDS', 'Post').some((row) => isIn(ids, row.node)),
  ministry: ({ node }, ids: string[]) =>
    outward(node, 'HOLDS').some((post) => outward(post.node, 'POST_OF', 'Ministry').some((row) => isIn(ids, row.node))),
};

const oneOf =
  (property: string): Test =>
  ({ node }, all: readonly unknown[]) =>
    node.props[property] != null && all.includes(node.props[property]);

const TESTS: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  DocumentFilter: documentTests,
  PartFilter: partTests,
  MentionFilter: mentionTests,
  CitesFilter: citesTests,
  CitedByFilter: citedByTests,
  CitableFilter: citableTests,
  PersonFilter: personTests,
  OrganizationFilter: { ...citableTests, classification: oneOf('classification') },
  PostFilter: {
    ...citableTests,
    rank: oneOf('rank'),
    ministry: ({ node }, ids: string[]) => outward(node, 'POST_OF', 'Ministry').some((row) => isIn(ids, row.node)),
  },
  LawFilter: {
    ...citableTests,
    kind: oneOf('kind'),
    treaty: ({ node }, wanted: boolean) => String(node.props.id).startsWith('BWBV') === wanted,
  },
  LawArticleFilter: {
    ...citableTests,
    law: ({ node }, ids: string[]) => ids.map(local).includes(String(node.props.lawId)),
    number: oneOf('number'),
  },
  PaperFilter: {
    ...citableTests,
    dossier: ({ node }, ids: string[]) => ids.map(local).includes(String(node.props.dossier)),
  },
};

/** Whether all that a filter gives holds of a row. */
export const fits = (type: string, row: Row, filter: Given | null | undefined): boolean =>
  Object.entries(filter ?? {}).every(([name, given]) => {
    if (given == null) return true;
    const test = TESTS[type]?.[name];
    if (!test) throw new Error(`the naive resolver knows no ${type}.${name}`);
    return test(row, given as never);
  });
