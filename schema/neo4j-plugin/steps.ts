import type { Order, Parameter, Step } from '../../src/graph/read.ts';
import type { Asking } from './asking.ts';
import { type Decisions, isGiven, shapeOf, wholly } from './decisions.ts';
import { LARGEST_PAGE, type OrderOf, type Orders, type StepOf } from './field.ts';
import { filtersOf } from './filters.ts';
import { constant } from './given.ts';
import { cursorKeys, pageSize } from './paging.ts';

const BY_KEY = ['{t}.key'];

const matchOf = (spec: StepOf, asking: Asking, decisions: Decisions): string => {
  if (typeof spec.match === 'string') return asking.filled(spec.match);
  const givenTo = (name: string) => asking.given(name) ?? constant(undefined);
  const isThere = (name: string) => isGiven(decisions.take(givenTo(name), isGiven)) === '.' || undefined;
  const known = new Map([
    ...(spec.structural ?? []).map((name) => [name, decisions.take(givenTo(name), wholly)] as const),
    ...(spec.whether ?? []).map((name) => [name, isThere(name)] as const),
  ]);
  return asking.filled(spec.match((name) => known.get(name)));
};

/** Names in a filter's patterns must not be those of the clauses that it stands in: a name met again means the same node. */
const APART = 100;
const withOwnNames = (text: string): string =>
  text.replace(/\{x(\d+)\}/gu, (_, number: string) => `{x${Number(number) + APART}}`);

const conditionsOf = (spec: StepOf, asking: Asking, decisions: Decisions): string[] => {
  const always = (spec.where ?? []).map((text) => asking.filled(text));
  const type = asking.inputType('filter');
  const filter = asking.given('filter');
  const value = type && filter && decisions.take(filter, shapeOf);
  if (!type || !filter || !value) return always;
  const filters = filtersOf(type, value, filter, (binder) => asking.parameter(binder));
  return [...always, ...filters.map(withOwnNames)];
};

const directed = (orders: readonly OrderOf[], isTurned: boolean): Order[] =>
  orders.map(({ expression, descending = false }) => ({ expression, descending: descending !== isTurned }));

const orderOf = (spec: StepOf, asking: Asking, decisions: Decisions): Order[] => {
  const type = asking.inputType('orderBy');
  const given = asking.given('orderBy');
  const asked = given && (decisions.take(given, wholly) as { field: string; direction: string } | null | undefined);
  const orders = type && (type.extensions.orders as Orders);
  const main = asked
    ? directed(orders?.[asked.field] ?? [], asked.direction === 'DESC')
    : directed(spec.order ?? [], false);
  const ties = (spec.tie ?? BY_KEY).map((expression): OrderOf => ({ expression }));
  return [...main, ...directed(ties, false)];
};

const cursorOf = (
  name: 'after' | 'before',
  asking: Asking,
  decisions: Decisions,
  order: readonly Order[],
): Partial<Record<'after' | 'before', Parameter>> => {
  const cursor = asking.given(name);
  if (!cursor || isGiven(decisions.take(cursor, isGiven)) === '-') return {};
  return { [name]: asking.parameter((variables) => cursorKeys(name, cursor.at(variables), order)) };
};

/** A field's way through the graph with what its arguments ask of it. */
export const stepOf = (spec: StepOf, asking: Asking, decisions: Decisions, isSingle: boolean): Step => {
  const match = matchOf(spec, asking, decisions);
  const where = conditionsOf(spec, asking, decisions);
  const order = isSingle && !spec.order ? [] : orderOf(spec, asking, decisions);
  const finds = spec.finds ? { finds: asking.filled(spec.finds) } : {};
  const base = { match, ...finds, where, order, isDistinct: spec.isDistinct ?? false, isBackward: false };
  if (isSingle) return base;
  const first = asking.given('first');
  if (!spec.connection)
    return {
      ...base,
      ...(first ? {} : { isWhole: true }),
      limit: asking.parameter((variables) => (first ? pageSize(first.at(variables), null) : LARGEST_PAGE + 1)),
    };
  const last = asking.given('last') ?? constant(null);
  return {
    ...base,
    isPaged: true,
    isBackward: isGiven(decisions.take(last, isGiven)) === '.',
    limit: asking.parameter((variables) => pageSize(first?.at(variables), last.at(variables)) + 1),
    ...cursorOf('after', asking, decisions, order),
    ...cursorOf('before', asking, decisions, order),
  };
};
