import { Aliases, filled, type Scope } from './scope.ts';
import type { ConnectionField, EdgeField, Field, Order, Parameter, Projection, Step, Variant } from './tree.ts';

export const parameterName = ({ index }: Parameter): string => `p${index}`;
const reference = (parameter: Parameter): string => `$${parameterName(parameter)}`;

/** Everything that a field may need of its surroundings while text is made. */
interface Context {
  readonly aliases: Aliases;
}

const listed = (items: readonly string[]): string => `[${items.join(', ')}]`;

const fieldText = (field: Field, scope: Scope, context: Context): string => {
  switch (field.kind) {
    case 'scalar':
      return filled(field.expression, scope);
    case 'typeName':
      return 'null';
    case 'step':
      return stepText(field.step, field.many, scope, context, (inner) => projectionText(field.target, inner, context));
    case 'connection':
      return connectionText(field, scope, context);
  }
};

const fieldsText = (fields: readonly Field[], scope: Scope, context: Context): string =>
  listed(fields.filter(({ kind }) => kind !== 'typeName').map((field) => fieldText(field, scope, context)));

/** Variants that ask the same share one branch. */
const branchesOf = (variants: readonly Variant[], scope: Scope, context: Context): string => {
  const texts = variants.map((variant) => ({ variant, text: fieldsText(variant.fields, scope, context) }));
  const [first] = texts;
  if (first && texts.every(({ text }) => text === first.text)) return first.text;
  const branches = texts.map(({ variant, text }) => `WHEN ${scope.node}:${variant.label} THEN ${text}`);
  return `CASE ${branches.join(' ')} END`;
};

/** A concrete type is a list of its fields; an abstract one is `[index of its type, fields]`. */
export const projectionText = ({ variants }: Projection, scope: Scope, context: Context): string => {
  const [only, ...more] = variants;
  if (!only) return '[]';
  if (more.length === 0) return fieldsText(only.fields, scope, context);
  const index = `CASE ${variants.map(({ label }, at) => `WHEN ${scope.node}:${label} THEN ${at}`).join(' ')} END`;
  return listed([index, branchesOf(variants, scope, context)]);
};

const conditions = (step: Step, scope: Scope): string[] =>
  step.where.map(({ text, value }) => {
    if (!value) return filled(text, scope);
    const name = reference(value);
    return `(${name} IS NULL OR ${filled(text, scope).replaceAll('{value}', name)})`;
  });

const orderText = (order: readonly Order[], scope: Scope): string => {
  if (order.length === 0) return '';
  return ` ORDER BY ${order.map(({ expression, descending }) => `${filled(expression, scope)}${descending ? ' DESC' : ''}`).join(', ')}`;
};

/** Keyset: rows behind the cursor's values in the same order; the last key is unique, so no row is lost or doubled. */
const afterText = ({ after, order }: Step, scope: Scope): string[] => {
  if (!after) return [];
  const name = reference(after);
  const branches = order.map(({ expression, descending }, at) => {
    const equal = order.slice(0, at).map((before, index) => `${filled(before.expression, scope)} = ${name}[${index}]`);
    return [...equal, `${filled(expression, scope)} ${descending ? '<' : '>'} ${name}[${at}]`].join(' AND ');
  });
  return [`(${name} IS NULL OR ${branches.map((branch) => `(${branch})`).join(' OR ')})`];
};

const whereText = (all: readonly string[]): string => (all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`);

/** A pattern is matched; a procedure (full text) is called. */
const clause = (match: string, scope: Scope): string =>
  match.startsWith('CALL ') ? filled(match, scope) : `MATCH ${filled(match, scope)}`;

const stepText = (
  step: Step,
  many: boolean,
  scope: Scope,
  context: Context,
  project: (inner: Scope) => string,
): string => {
  const inner = context.aliases.step(scope);
  const where = whereText([...conditions(step, inner), ...afterText(step, inner)]);
  const carried = step.match.includes('{s}') ? `${inner.node}, ${inner.relationship}` : inner.node;
  const order = orderText(step.order, inner);
  const limit = many ? (step.limit ? ` LIMIT ${reference(step.limit)}` : '') : ' LIMIT 1';
  const cut = order || limit ? ` WITH ${carried}${order}${limit}` : '';
  const collected = `COLLECT { ${clause(step.match, inner)}${where}${cut} RETURN ${project(inner)} }`;
  return many ? collected : `head(${collected})`;
};

const edgeFieldText = (field: EdgeField, scope: Scope, context: Context): string => {
  if (field.kind === 'node') return projectionText(field.target, scope, context);
  if (field.kind === 'cursor') return 'null';
  return fieldText(field, scope, context);
};

/** `[rows, totalCount]`; a row is `[cursor keys, node for nodes, edge fields]`, each where it is asked. */
const connectionText = (field: ConnectionField, scope: Scope, context: Context): string => {
  const row = (inner: Scope): string =>
    listed([
      listed(field.step.order.map(({ expression }) => filled(expression, inner))),
      field.nodes ? projectionText(field.nodes.target, inner, context) : 'null',
      field.edges
        ? listed(
            field.edges.fields
              .filter(({ kind }) => kind !== 'typeName')
              .map((edge) => edgeFieldText(edge, inner, context)),
          )
        : 'null',
    ]);
  const rows = field.nodes || field.edges || field.pageInfo ? stepText(field.step, true, scope, context, row) : '[]';
  const counted = context.aliases.step(scope);
  const count = field.totalCount
    ? `COUNT { ${clause(field.step.match, counted)}${whereText(conditions(field.step, counted))} }`
    : 'null';
  return listed([rows, count]);
};

/** The statement of one root field: where it starts, and what it asks there. One row, one column. */
export const compile = (field: Field): string => {
  const context: Context = { aliases: new Aliases() };
  return `RETURN ${fieldText(field, { node: '', relationship: '' }, context)} AS answer`;
};
