import { filled, type Scope } from './scope.ts';
import { type Order, parameterName, type Step } from './tree.ts';

const CLAUSE = /^(?:CALL|UNWIND|WITH|MATCH|OPTIONAL)\s/u;
/** One hop to any node: Neo4j keeps the number of these with the node. */
const ONE_HOP = /^\(\{n\}\)(<?-\[)(?:\{s\})?(:[A-Z_|]+\]->?)\(\{t\}\)$/u;

const holds = (conditions: readonly string[], word: string): string =>
  conditions.length === 0 ? '' : ` ${word} ${conditions.join(' AND ')}`;

/** The clauses that find a step's rows, conditions included. */
const found = (step: Step, scope: Scope, more: readonly string[] = []): string => {
  const conditions = step.where.map((text) => filled(text, scope, true));
  if (!CLAUSE.test(step.match))
    return `MATCH ${filled(step.match, scope, true)}${holds([...conditions, ...more], 'WHERE')}`;
  const text = filled(step.match, scope, true)
    .replaceAll('{where}', holds(conditions, 'WHERE'))
    .replaceAll('{and}', holds(conditions, 'AND'));
  const placed = /\{(?:where|and)\}/u.test(step.match);
  const rest = placed ? more : [...conditions, ...more];
  return rest.length === 0 ? text : `${text} WITH ${carried(step, scope)}${holds(rest, 'WHERE')}`;
};

const carried = ({ match }: Step, { node, relationship }: Scope): string =>
  match.includes('{s}') ? `${node}, ${relationship}` : node;

const turned = (order: readonly Order[], isBackward: boolean): readonly Order[] =>
  isBackward ? order.map(({ expression, descending }) => ({ expression, descending: !descending })) : order;

const orderText = (order: readonly Order[], scope: Scope): string => {
  if (order.length === 0) return '';
  const keys = order.map(
    ({ expression, descending }) => `${filled(expression, scope, true)}${descending ? ' DESC' : ''}`,
  );
  return ` ORDER BY ${keys.join(', ')}`;
};

/** Keyset: rows behind a cursor's values in an order; the last key is unique, so no row is lost or doubled. */
const behind = (order: readonly Order[], parameter: string, scope: Scope): string => {
  const branches = order.map(({ expression, descending }, at) => {
    const equal = order
      .slice(0, at)
      .map((one, index) => `${filled(one.expression, scope, true)} = ${parameter}[${index}]`);
    return [...equal, `${filled(expression, scope, true)} ${descending ? '<' : '>'} ${parameter}[${at}]`].join(' AND ');
  });
  return branches.length === 1 ? (branches[0] ?? '') : `(${branches.map((branch) => `(${branch})`).join(' OR ')})`;
};

const keyset = ({ after, before, order }: Step, scope: Scope): string[] => [
  ...(after ? [behind(order, `$${parameterName(after)}`, scope)] : []),
  ...(before ? [behind(turned(order, true), `$${parameterName(before)}`, scope)] : []),
];

/**
 * A page of a long list is first sorted without its last key, the unique one: Neo4j then reads that key only of rows that are
 * alike in the others, and only as far as the page goes. Not for a list of all there is: sorting it would hold it whole.
 */
const sortedFirst = (step: Step, scope: Scope): Sorted | undefined => {
  const order = turned(step.order, step.isBackward);
  const last = order.at(-1);
  const isPart = step.match.includes('{n}') || step.match === FOUND;
  if (!step.isPaged || step.isDistinct || !isPart || !last || order.length < 2) return undefined;
  if (order[0]?.expression === last.expression) return undefined;
  const names = order.slice(0, -1).map((_, at) => `k${at}_${scope.node}`);
  const keys = names.map((name, at) => `${filled(order[at]?.expression ?? '', scope, true)} AS ${name}`);
  const sorted = names.map((expression, at) => ({ expression, descending: order[at]?.descending ?? false }));
  const text = ` WITH ${[carried(step, scope), ...keys].join(', ')}${orderText(sorted, scope)}`;
  return { text, carried: [carried(step, scope), ...names].join(', '), order: [...sorted, last] };
};

interface Sorted {
  readonly text: string;
  readonly carried: string;
  readonly order: readonly Order[];
}

/** The clauses of a step: its rows ordered and cut, before anything is projected. */
export const clausesText = (step: Step, isSingle: boolean, scope: Scope): string => {
  const first = isSingle ? undefined : sortedFirst(step, scope);
  const order = orderText(first?.order ?? turned(step.order, step.isBackward), scope);
  const limit = isSingle ? ' LIMIT 1' : step.limit ? ` LIMIT $${parameterName(step.limit)}` : '';
  const distinct = step.isDistinct && !isSingle ? ' DISTINCT' : '';
  const carry = first?.carried ?? carried(step, scope);
  const cut = order || limit || distinct ? ` WITH${distinct} ${carry}${order}${limit}` : '';
  return `${found(step, scope, keyset(step, scope))}${first?.text ?? ''}${cut}`;
};

/** The rows of a step as a list, or the one row. */
export const rowsText = (step: Step, isSingle: boolean, scope: Scope, projected: string): string => {
  const rows = `COLLECT { ${clausesText(step, isSingle, scope)} RETURN ${projected} }`;
  return isSingle ? `head(${rows})` : rows;
};

/** Rows that {@link foundOnce} has found before. */
export const FOUND = 'UNWIND found AS {x1} WITH {x1}[0] AS {t}, {x1}[1] AS {s}';

/** The same for what is asked of the whole list, which calls them `{x1}` and `{x2}`. */
export const FOUND_BESIDE = 'UNWIND found AS {x3} WITH {x3}[0] AS {x1}, {x3}[1] AS {x2}';

/** Whether finding the rows costs more than holding them: a procedure is called. */
export const isDear = ({ match }: Step): boolean => match.startsWith('CALL ') && match.includes('{s}');

/** Finds the rows of a step, to be read more than once as {@link FOUND}. */
export const foundOnce = (step: Step, scope: Scope): string =>
  `${found(step, scope)} WITH collect([${scope.node}, ${scope.relationship}]) AS found`;

/** How long the whole list is, pages apart. */
export const countText = (step: Step, scope: Scope): string => {
  if (step.match === FOUND && step.where.length === 0) return 'size(found)';
  const oneHop = step.where.length === 0 && !step.isDistinct ? ONE_HOP.exec(step.match) : null;
  if (oneHop) return `COUNT { (${scope.outerNode})${oneHop[1]}${oneHop[2]}() }`;
  if (step.isDistinct) return `COUNT { ${found(step, scope)} RETURN DISTINCT ${carried(step, scope)} }`;
  return CLAUSE.test(step.match)
    ? `COUNT { ${found(step, scope)} RETURN ${carried(step, scope)} }`
    : `COUNT { ${found(step, scope)} }`;
};
