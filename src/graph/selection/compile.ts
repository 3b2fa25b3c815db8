import { Aliases, filled, type Scope } from './scope.ts';
import { clausesText, countText, FOUND, FOUND_BESIDE, foundOnce, isDear, rowsText } from './step-text.ts';
import {
  type ConnectionField,
  type EdgeField,
  type Field,
  isRead,
  type Projection,
  type Step,
  type StepField,
  type Variant,
} from './tree.ts';

const listed = (items: readonly string[]): string => `[${items.join(', ')}]`;

/** What is asked of the whole list, as facets are. */
const besideOf = ({ parts }: ConnectionField): readonly Field[] =>
  parts.flatMap((part) => (part.kind === 'beside' && isRead(part.field) ? [part.field] : []));

/** Can be read from rows that were found before. */
const canShare = (field: Field): field is StepField =>
  field.kind === 'step' && field.many && field.step.finds !== undefined;

/** Rows that are dear to find and are needed more than once: for the page, the count, and what is asked beside them. */
const isShared = (field: Field): field is ConnectionField => {
  if (field.kind !== 'connection' || !isDear(field.step)) return false;
  const beside = besideOf(field);
  const isCounted = field.parts.some(({ kind }) => kind === 'totalCount');
  const isPaged = field.parts.some(({ kind }) => kind === 'nodes' || kind === 'edges' || kind === 'pageInfo');
  return beside.every(canShare) && Number(isCounted) + Number(isPaged) + beside.length > 1;
};

/** Makes one statement; every name in it comes from its place. */
class Compiler {
  private readonly aliases = new Aliases();
  /** Fields that were read before the answer is put together, by the variable that holds them. */
  private readonly ready = new Map<Field, string>();

  root(field: Field): string {
    const outer = { node: '', relationship: '' };
    if (isShared(field)) return this.shared(field, outer);
    if (field.kind !== 'step') return `RETURN ${this.field(field, outer)} AS answer`;
    const scope = this.aliases.step(outer);
    const projected = this.projection(field.target, scope);
    return `${clausesText(field.step, !field.many, scope)} RETURN ${projected} AS answer`;
  }

  /**
   * What stands beside the page groups the rows, and Neo4j allows no grouping next to a variable: it is read by a clause of its
   * own, and its rows are all that were found, whatever the page is filtered by.
   */
  private shared(field: ConnectionField, outer: Scope): string {
    const beside = besideOf(field).filter(canShare);
    const { where, ...step } = field.step;
    const found = foundOnce({ ...step, where: beside.length > 0 ? [] : where }, this.aliases.step(outer));
    const clauses = beside.map((one, at) => {
      const name = `beside${at}`;
      this.ready.set(one, name);
      return ` CALL (found) { ${this.listOf(one, outer)} AS ${name} }`;
    });
    const rest = { ...field, step: { ...step, match: FOUND, where: beside.length > 0 ? where : [] } };
    return `${found}${clauses.join('')} RETURN ${this.field(rest, outer)} AS answer`;
  }

  private listOf({ step, target }: StepField, outer: Scope): string {
    const inner = this.aliases.step(outer);
    const match = step.match.replace(step.finds ?? '', () => FOUND_BESIDE);
    return `${clausesText({ ...step, match }, false, inner)} RETURN collect(${this.projection(target, inner)})`;
  }

  field(field: EdgeField, scope: Scope): string {
    switch (field.kind) {
      case 'scalar':
        return filled(field.expression, scope);
      case 'step':
        return this.rows(field.step, !field.many, scope, (inner) => this.projection(field.target, inner));
      case 'connection':
        return this.connection(field, scope);
      case 'node':
        return this.projection(field.target, scope);
      default:
        return 'null';
    }
  }

  private fields(fields: readonly EdgeField[], scope: Scope): string {
    return listed(fields.filter(isRead).map((field) => this.field(field, scope)));
  }

  private rows(step: Step, isSingle: boolean, scope: Scope, project: (inner: Scope) => string): string {
    const inner = this.aliases.step(scope);
    return rowsText(step, isSingle, inner, project(inner));
  }

  /** A concrete type is a list of its fields; an abstract one is `[index of its type, fields]`. */
  private projection({ variants }: Projection, scope: Scope): string {
    const [only, ...more] = variants;
    if (!only) return '[]';
    if (more.length === 0) return this.fields(only.fields, scope);
    const index = `CASE ${variants.map(({ test }, at) => `WHEN ${filled(test, scope, false)} THEN ${at}`).join(' ')} END`;
    return listed([index, this.branches(variants, scope)]);
  }

  /** Variants that ask the same share one branch; what most of them ask is what remains when no other test holds. */
  private branches(variants: readonly Variant[], scope: Scope): string {
    const groups = new Map<readonly Field[], Variant[]>();
    for (const variant of variants) groups.set(variant.fields, [...(groups.get(variant.fields) ?? []), variant]);
    const [usual = [], ...others] = [...groups.keys()].sort(
      (a, b) => (groups.get(b)?.length ?? 0) - (groups.get(a)?.length ?? 0),
    );
    const rest = this.fields(usual, scope);
    if (others.length === 0) return rest;
    const texts = new Map(others.map((fields) => [fields, this.fields(fields, scope)]));
    const unusual = new Set(others.flatMap((fields) => groups.get(fields) ?? []).map(({ typeName }) => typeName));
    // a special type that asks the usual must be told apart before its general one that does not
    const branches = variants
      .filter(({ typeName, isA }) => unusual.has(typeName) || (isA !== undefined && unusual.has(isA)))
      .map(({ test, fields }) => `WHEN ${filled(test, scope, false)} THEN ${texts.get(fields) ?? rest}`);
    return `CASE ${branches.join(' ')} ELSE ${rest} END`;
  }

  private connection({ step, parts }: ConnectionField, scope: Scope): string {
    const needsCursor = parts.some(
      (part) =>
        part.kind === 'pageInfo' || (part.kind === 'edges' && part.fields.some(({ kind }) => kind === 'cursor')),
    );
    const needsRows = needsCursor || parts.some(({ kind }) => kind === 'nodes' || kind === 'edges');
    const row = (inner: Scope): string => {
      const keys = needsCursor ? listed(step.order.map(({ expression }) => filled(expression, inner, true))) : 'null';
      const asked = parts.flatMap((part) => {
        if (part.kind === 'nodes') return [this.projection(part.target, inner)];
        return part.kind === 'edges' ? [this.fields(part.fields, inner)] : [];
      });
      return listed([keys, ...asked]);
    };
    const rows = needsRows ? this.rows(step, false, scope, row) : '[]';
    const isCounted = parts.some(({ kind }) => kind === 'totalCount');
    const count = isCounted ? countText(step, this.aliases.step(scope)) : 'null';
    const beside = parts.flatMap((part) =>
      part.kind === 'beside' && isRead(part.field) ? [this.ready.get(part.field) ?? this.field(part.field, scope)] : [],
    );
    return listed([rows, count, ...beside]);
  }
}

/**
 * The statement of one root field, of one column. A step's rows are the statement's own, so that Neo4j plans them as it plans
 * any other; a connection is one row.
 */
export const compile = (field: Field): string => new Compiler().root(field);
