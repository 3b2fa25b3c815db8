import { Aliases, filled, type Scope } from './scope.ts';
import { clausesText, countText, FOUND, foundOnce, isDear, rowsText } from './step-text.ts';
import {
  type ConnectionField,
  type EdgeField,
  type Field,
  isRead,
  type Projection,
  type Step,
  type Variant,
} from './tree.ts';

const listed = (items: readonly string[]): string => `[${items.join(', ')}]`;

/**
 * Rows that are dear to find and are needed twice: for the page, and for the count. What is asked beside them may group, and
 * Neo4j allows no grouping next to a variable.
 */
const isShared = (field: Field): field is ConnectionField =>
  field.kind === 'connection' &&
  isDear(field.step) &&
  !field.parts.some((part) => part.kind === 'beside' && isRead(part.field)) &&
  field.parts.some(({ kind }) => kind === 'totalCount') &&
  field.parts.some(({ kind }) => kind === 'nodes' || kind === 'edges');

/** Makes one statement; every name in it comes from its place. */
class Compiler {
  private readonly aliases = new Aliases();

  root(field: Field): string {
    const outer = { node: '', relationship: '' };
    if (isShared(field)) {
      const rest = { ...field, step: { ...field.step, match: FOUND, where: [] } };
      return `${foundOnce(field.step, this.aliases.step(outer))} RETURN ${this.field(rest, outer)} AS answer`;
    }
    if (field.kind !== 'step') return `RETURN ${this.field(field, outer)} AS answer`;
    const scope = this.aliases.step(outer);
    const projected = this.projection(field.target, scope);
    return `${clausesText(field.step, !field.many, scope)} RETURN ${projected} AS answer`;
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
      part.kind === 'beside' && isRead(part.field) ? [this.field(part.field, scope)] : [],
    );
    return listed([rows, count, ...beside]);
  }
}

/**
 * The statement of one root field, of one column. A step's rows are the statement's own, so that Neo4j plans them as it plans
 * any other; a connection is one row.
 */
export const compile = (field: Field): string => new Compiler().root(field);
