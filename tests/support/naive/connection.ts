import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import { fits } from './filters.ts';
import { inward, outward, type Row } from './model.ts';

type Key = string | number;
export type Keys = (row: Row) => readonly Key[];
interface Arguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

const lower = (value: unknown): string => String(value ?? '').toLowerCase();
const named = ({ node: { props } }: Row): string =>
  lower(props.surname ?? props.name ?? props.title ?? props.motionTitle ?? props.letterTitle ?? props.id);

const ORDERS: Readonly<Record<string, Readonly<Record<string, (row: Row) => Key>>>> = {
  DocumentOrder: {
    DATE: ({ node }) => String(node.props.date ?? ''),
    UPDATED: ({ node }) => String(node.props.updatedAt ?? ''),
    TITLE: ({ node }) => lower(node.props.title),
  },
  PartOrder: {
    POSITION: ({ node }) => Number(node.props.order),
    DATE: ({ node }) => String(node.props.date ?? ''),
    CITES_COUNT: ({ node }) => outward(node, 'CITES').length,
  },
  MentionOrder: {
    POSITION: ({ node }) => Number(node.props.start),
    CONFIDENCE: ({ node }) => Number(node.props.confidence ?? 0),
    TYPE: ({ node }) => String(node.props.type),
    SURFACE: ({ node }) => lower(node.props.surface),
  },
  CitationOrder: {
    DATE: ({ rel }) => String(rel?.props.date ?? ''),
    POSITION: ({ rel }) => Number(rel?.props.firstStart),
    COUNT: ({ rel }) => Number(rel?.props.count),
    CONFIDENCE: ({ rel }) => Number(rel?.props.confidence),
  },
  CitableOrder: { CITATION_COUNT: ({ node }) => inward(node, 'CITES').length, NAME: named },
  PeriodOrder: {
    START: ({ rel }) => String(rel?.props.startDate ?? ''),
    END: ({ rel }) => String(rel?.props.endDate ?? '9999'),
    NAME: named,
  },
};

/** Ascending by all keys; a key that is `[value]` inside {@link down} counts the other way. */
export const sorted = (rows: readonly Row[], keys: readonly { of: (row: Row) => Key; isDown?: boolean }[]): Row[] =>
  [...rows].sort((a, b) => {
    for (const { of, isDown } of keys) {
      const [left, right] = [of(a), of(b)];
      if (left !== right) return left < right === !isDown ? -1 : 1;
    }
    return 0;
  });

export interface Usual {
  readonly of: (row: Row) => Key;
  readonly isDown?: boolean;
}

const byKey: Usual = { of: ({ node }) => node.key };

const inputName = (info: GraphQLResolveInfo, argument: string): string => {
  const definition = info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === argument);
  return definition ? getNamedType(definition.type).name : '';
};

/** A page of a list, by the words of the schema's descriptions. */
export const connection = (
  all: readonly Row[],
  { first, last, filter, orderBy }: Arguments,
  info: GraphQLResolveInfo,
  usual: readonly Usual[] = [],
  ties: readonly Usual[] = [byKey],
): object => {
  const found = all.filter((row) => fits(inputName(info, 'filter'), row, filter));
  const asked = orderBy && ORDERS[inputName(info, 'orderBy')]?.[orderBy.field];
  const isDown = orderBy?.direction === 'DESC';
  const main = orderBy ? [{ of: asked ?? byKey.of, isDown }] : usual;
  const rows = sorted(found, [...main, ...ties]);
  const size = last ?? first ?? 25;
  const page = last == null ? rows.slice(0, size) : rows.slice(Math.max(0, rows.length - size));
  const cursor = page.length > 0 ? 'cursor' : null;
  const isCut = rows.length > page.length;
  return {
    totalCount: rows.length,
    nodes: page.map(({ node }) => node),
    edges: page.map((row) => ({ ...row, cursor: 'cursor' })),
    pageInfo: {
      hasNextPage: last == null && isCut,
      hasPreviousPage: last != null && isCut,
      startCursor: cursor,
      endCursor: cursor,
    },
  };
};
