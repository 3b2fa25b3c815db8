import { DOCUMENT_LABELS, ENTITY_LABELS } from '../../src/domain/labels.ts';
import { builder, type Values } from '../builder.ts';
import { screaming } from '../enums.ts';
import { optionalOnEdge, value } from '../fields.ts';
import { CitedByFilter } from '../filters/citation.ts';
import { nodeKey } from '../ids.ts';
import { FROM_GRAPH } from '../neo4j-plugin/field.ts';
import { NodeInterface } from '../node.ts';
import { firstRows } from './arguments.ts';

interface Group {
  readonly description: string;
  /** Label of what is cited, where the groups are of that. */
  readonly label?: string;
  /** Clauses that lead from the cited `{x1}`, the part `{t}` and its document `{x2}` to the group `{x3}`. */
  readonly by: string;
  readonly isNode?: boolean;
}

const cited = (label: string, description: string): Group => ({
  description,
  label,
  by: 'WITH *, {x1} AS {x3}',
  isNode: true,
});
const along = (pattern: string, description: string): Group => ({
  description,
  by: `MATCH ({x2})${pattern}`,
  isNode: true,
});
const plain = (expression: string, description: string): Group => ({
  description,
  by: `WITH *, ${expression} AS {x3}`,
});
const ON_THE_DAY =
  'WHERE ({x4}.startDate IS NULL OR {x4}.startDate <= {x2}.date) AND ({x4}.endDate IS NULL OR {x2}.date < {x4}.endDate)';

const GROUPS: Readonly<Record<string, Group>> = {
  LAW: cited('Law', 'By cited law (wet), its articles included.'),
  LAW_ARTICLE: cited('LawArticle', 'By cited article (wetsartikel).'),
  EU_ACT: cited('EuAct', 'By cited act of the European Union.'),
  COURT_DECISION: cited('CourtDecision', 'By cited judgment (uitspraak).'),
  MOTION: cited('Motion', 'By cited motion (motie).'),
  KAMERSTUK: cited('Kamerstuk', 'By cited parliamentary paper (Kamerstuk), motions and letters included.'),
  DOSSIER: cited('Dossier', 'By cited dossier, its papers included.'),
  ORGANIZATION: cited('Organization', 'By named body (organisatie), ministries and parties included.'),
  NEWS_ARTICLE: cited('NewsArticle', 'By cited news item (nieuwsbericht).'),
  MEMBER: along('-[:SUBMITTED_BY]->({x3}:Person)', 'By member who submitted the questions (indiener).'),
  PARTY: along(
    `-[:SUBMITTED_BY]->()-[{x4}:MEMBER_OF]->({x3}:Party) ${ON_THE_DAY}`,
    'By party of the members who submitted the questions, on their day (partij).',
  ),
  MINISTRY: along(
    '-[:ADDRESSED_TO|ANSWERED_BY]->()-[:POST_OF]->({x3}:Ministry)',
    'By ministry that is asked or answers (ministerie).',
  ),
  DOCUMENT: plain('{x2}', 'By citing document (stuk).'),
  TYPE: {
    description: 'By kind of what is cited (soort): `LAW`, `MOTION` …',
    by: "UNWIND [{x9} IN labels({x1}) WHERE {x9} <> 'Resource' | {value:kinds}[{x9}]] AS {x3}",
  },
  DOCUMENT_KIND: plain('toUpper({x2}.kind)', 'By kind of the citing document (soort stuk): `ANSWER`, `LETTER` …'),
  PART_KIND: plain('toUpper({t}.kind)', 'By kind of the citing part (soort deel): `QUESTION`, `ANSWER` …'),
  YEAR: plain(
    "coalesce(left({s}.date, 4), '')",
    'By year of the citing document (jaar), e.g. `2018`; empty where unknown.',
  ),
  MONTH: plain("coalesce(left({s}.date, 7), '')", 'By month of the citing document (maand), e.g. `2018-03`.'),
};
const KINDS = Object.fromEntries([...ENTITY_LABELS, ...DOCUMENT_LABELS].map((label) => [label, screaming(label)]));
const NODES = new Set(['DOCUMENT', ...Object.entries(GROUPS).flatMap(([name, { isNode }]) => (isNode ? [name] : []))]);

const CitationGroup = builder.enumType('CitationGroup', {
  description: 'By what citations can be counted (groepering).',
  values: Object.fromEntries(
    Object.entries(GROUPS).map(([name, { description }]) => [name, { value: name, description }]),
  ),
});

const CitationCount = builder.objectRef<Values>('CitationCount').implement({
  description: 'How often something cites or is cited (telling).',
  fields: (t) => ({
    key: t.string(value('{r}.key', 'What is counted: a global id, a month, a kind (sleutel).')),
    name: t.string(value('{r}.name', 'The same for people (naam).')),
    citations: t.int(value('{r}.citations', 'How many citations: one a part and cited thing (aantal).')),
    documents: t.int(value('{r}.documents', 'In how many documents (aantal stukken).')),
    firstDate: t.field({ type: 'Date', ...optionalOnEdge('first', 'Day of the first (eerste datum).') }),
    lastDate: t.field({ type: 'Date', ...optionalOnEdge('last', 'Day of the last (laatste datum).') }),
    node: t.field({
      type: NodeInterface,
      nullable: true,
      description: 'The thing itself, where what is counted is one.',
      resolve: FROM_GRAPH,
      graph: { match: 'UNWIND [{n}] AS {t}', where: ['{t} IS NOT NULL'] },
    }),
  }),
});

const matchOf = (name: string, isOfOne: boolean): string => {
  const { label, by } = GROUPS[name] ?? { by: '' };
  const start = isOfOne ? `({x1}:Resource {key: {value:cited}})` : `({x1}${label ? `:${label}` : ''})`;
  const isOfLabel = isOfOne && label ? ` WHERE {x1}:${label}` : '';
  const isNode = NODES.has(name);
  return (
    `MATCH ${start}<-[{s}:CITES]-({t})${isOfLabel}${isOfLabel ? '{and}' : '{where}'} MATCH ({t})<-[:HAS_PART]-({x2}) ${by} ` +
    'WITH {x3}, count(DISTINCT {s}) AS {x5}, count(DISTINCT {x2}) AS {x6}, min({s}.date) AS {x7}, max({s}.date) AS {x8} ' +
    (isNode
      ? 'WITH {x3} AS {t}, {key: {x3}.key, name: coalesce({x3}.name, {x3}.title, {x3}.motionTitle, {x3}.id), '
      : 'WITH null AS {t}, {key: {x3}, name: {x3}, ') +
    // what the calendar orders is not ordered by number
    `rank: ${name === 'YEAR' || name === 'MONTH' ? '0' : '{x5}'}, ` +
    'citations: {x5}, documents: {x6}, first: {x7}, last: {x8}} AS {s}'
  );
};

builder.queryField('citationCounts', (t) =>
  t.field({
    type: [CitationCount],
    description: 'Citations counted by law, party, month …, most first; months and years in their order (tellingen).',
    args: {
      groupBy: t.arg({ type: CitationGroup, required: true, description: 'By what, e.g. `LAW` or `PARTY`.' }),
      cited: t.arg.id({ description: 'Only citations of this, by global id, e.g. `Law:BWBR0010346`.' }),
      filter: t.arg({ type: CitedByFilter, description: 'Only citations for which all of this holds.' }),
      first: firstRows('groups'),
    },
    resolve: FROM_GRAPH,
    graph: {
      structural: ['groupBy'],
      whether: ['cited'],
      match: (argument) => matchOf(String(argument('groupBy')), argument('cited') === true),
      bind: { cited: (argument) => nodeKey(argument('cited')), kinds: () => KINDS },
      order: [{ expression: '{s}.rank', descending: true }],
      tie: ['{s}.key'],
    },
  }),
);
