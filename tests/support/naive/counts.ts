import type { GraphQLResolveInfo } from 'graphql';
import { connection } from './connection.ts';
import { fits } from './filters.ts';
import { inward, type Model, outward, type Rel, type Row, type Thing, things } from './model.ts';

// biome-ignore lint/suspicious/noExplicitAny: arguments are as the schema says
type Arguments = Readonly<Record<string, any>>;

const keyed = (model: Model, id: string): Thing | undefined =>
  model.get(id.replace(/^(?:Motion|Letter):/u, 'Kamerstuk:').replace(/^TextPart:/u, 'Part:'));
const documentOf = (part: Thing): Thing => things(inward(part, 'HAS_PART'))[0] as Thing;
const label = (name: string): string =>
  name
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
const screaming = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/gu, '_').toUpperCase();
const nameOf = ({ props: { name, title, motionTitle, id } }: Thing): unknown => name ?? title ?? motionTitle ?? id;

interface Citation {
  readonly cited: Thing;
  readonly row: Row;
  readonly rel: Rel;
}

const citationsOf = (things: Iterable<Thing>): Citation[] =>
  [...things].flatMap((cited) => inward(cited, 'CITES').map((row) => ({ cited, row, rel: row.rel as Rel })));

const onTheDay = ({ props }: Rel, day: unknown): boolean =>
  (props.startDate == null || (day != null && String(props.startDate) <= String(day))) &&
  (props.endDate == null || (day != null && String(day) < String(props.endDate)));

/** What a citation counts for: nodes, or words. */
const groupsOf = (by: string, { cited, row, rel }: Citation): readonly (Thing | string)[] => {
  const document = documentOf(row.node);
  const submitters = things(outward(document, 'SUBMITTED_BY', 'Person'));
  switch (by) {
    case 'MEMBER':
      return submitters;
    case 'PARTY':
      return submitters.flatMap((person) =>
        outward(person, 'MEMBER_OF')
          .filter((party) => onTheDay(party.rel as Rel, document.props.date))
          .map(({ node }) => node),
      );
    case 'MINISTRY':
      return things(outward(document, 'ADDRESSED_TO|ANSWERED_BY')).flatMap((post) => things(outward(post, 'POST_OF')));
    case 'DOCUMENT':
      return [document];
    case 'TYPE':
      return [...cited.labels].filter((one) => one !== 'Resource').map(screaming);
    case 'DOCUMENT_KIND':
      return [String(document.props.kind).toUpperCase()];
    case 'PART_KIND':
      return [String(row.node.props.kind).toUpperCase()];
    case 'YEAR':
      return [String(rel.props.date ?? '').slice(0, 4)];
    case 'MONTH':
      return [String(rel.props.date ?? '').slice(0, 7)];
    default:
      return cited.labels.has(label(by)) ? [cited] : [];
  }
};

const days = (all: readonly Citation[]): string[] =>
  all.flatMap(({ rel }) => (rel.props.date ? [String(rel.props.date)] : [])).sort();
const documents = (all: readonly Citation[]): number => new Set(all.map(({ row }) => documentOf(row.node))).size;

const grouped = <K>(all: readonly Citation[], keys: (one: Citation) => readonly K[]): Map<K, Citation[]> => {
  const groups = new Map<K, Citation[]>();
  for (const one of all) for (const key of new Set(keys(one))) groups.set(key, [...(groups.get(key) ?? []), one]);
  return groups;
};

export const citationCounts = ({ groupBy, cited, filter, first }: Arguments, model: Model): object[] => {
  const of = cited == null ? model.values() : [keyed(model, cited)].filter((one) => one !== undefined);
  const fitting = citationsOf(of).filter(({ row }) => fits('CitedByFilter', row, filter));
  const isCalendar = groupBy === 'YEAR' || groupBy === 'MONTH';
  return [...grouped<Thing | string>(fitting, (one) => groupsOf(groupBy, one))]
    .map(([group, all]) => ({
      key: typeof group === 'string' ? group : group.key,
      name: typeof group === 'string' ? group : nameOf(group),
      citations: all.length,
      documents: documents(all),
      firstDate: days(all)[0] ?? null,
      lastDate: days(all).at(-1) ?? null,
      node: typeof group === 'string' ? null : group,
    }))
    .sort((a, b) => (isCalendar ? 0 : b.citations - a.citations) || (a.key < b.key ? -1 : 1))
    .slice(0, first ?? 25);
};

export const timeline = ({ id, by, filter }: Arguments, model: Model): object[] => {
  const cited = keyed(model, id);
  const fitting = citationsOf(cited ? [cited] : []).filter(
    ({ row, rel }) => rel.props.date != null && fits('CitedByFilter', row, filter),
  );
  return [...grouped(fitting, ({ rel }) => [String(rel.props.date).slice(0, by === 'YEAR' ? 4 : 7)])]
    .map(([period, all]) => ({ period, citations: all.length, documents: documents(all) }))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
};

export const coCitations = (args: Arguments, model: Model, info: GraphQLResolveInfo): object => {
  const cited = keyed(model, args.id);
  const parts = cited ? things(inward(cited, 'CITES')) : [];
  const own = cited ? [...outward(cited, 'PART_OF|IN_DOSSIER'), ...inward(cited, 'PART_OF|IN_DOSSIER')] : [];
  const citations = parts
    .flatMap((part) =>
      outward(part, 'CITES').map(({ node, rel }) => ({ cited: node, row: { node: part }, rel: rel as Rel })),
    )
    .filter((one) => one.cited !== cited && !things(own).includes(one.cited))
    .filter((one) => args.types == null || args.types.some((type: string) => one.cited.labels.has(label(type))));
  const rows = [...grouped(citations, (one) => [one.cited])].map(([node, all]) => {
    const props = { parts: new Set(all.map(({ row }) => row.node)).size, documents: documents(all) };
    return { node, rel: { ...(all[0]?.rel as Rel), props } };
  });
  return connection(rows, args, info, [{ of: ({ rel }) => Number(rel?.props.parts), isDown: true }]);
};
