import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Model, typeOf } from './naive/model.ts';

/** A whole number from 0 up to `below`. */
export type Pick = (below: number) => number;

export interface RandomQuery {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Pools {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly keys: readonly string[];
  readonly days: readonly string[];
}

const WORDS = ['an', 'wet', 'de', 'Arbo', 'vraag', 'e', 'zorg', 'van Dijk', 'artikel 3', 'ü', 'nergens-te-vinden'];
const RULES = ['law.name', 'person.full-name', 'law-article.head-first'];
const STRINGS: Readonly<Record<string, readonly string[]>> = {
  reference: ['2018-0000090001', 'x'],
  rank: ['minister', 'staatssecretaris'],
  kind: ['wet', 'AMvB'],
  classification: ['inspectie', 'ministerie', 'partij'],
  number: ['3', '611', '1', '5'],
  rule: RULES,
};
/** What an argument of ids is about, by its name. */
const ID_TYPES: Readonly<Record<string, string>> = {
  party: 'Party',
  ministry: 'Ministry',
  person: 'Person',
  post: 'Post',
  law: 'Law',
  dossier: 'Dossier',
  Agent: 'Organization',
  Paper: 'Kamerstuk',
};
const LEFT_OUT = new Set(['search', 'path', 'neighbourhood', 'resolve', 'extractReferences', 'unresolvedMentions']);

export const poolsOf = (model: Model): Pools => {
  const ids = new Map<string, string[]>();
  const days = new Set<string>(['2000-01-01']);
  for (const thing of model.values()) {
    const type = typeOf(thing);
    ids.set(type, [...(ids.get(type) ?? []), String(thing.props.id)]);
    if (typeof thing.props.date === 'string') days.add(thing.props.date);
  }
  return { ids, keys: [...model.values()].map((thing) => `${typeOf(thing)}:${thing.props.id}`), days: [...days] };
};

/** Makes one query over a schema: fields, aliases, fragments, directives, arguments and variables as chance has it. */
export class QueryMaker {
  private readonly schema: GraphQLSchema;
  private readonly pools: Pools;
  private readonly pick: Pick;
  private readonly definitions: string[] = [];
  private readonly fragments: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private count = 0;
  private budget: number;
  /** The type that a look-up by id is about. */
  private about = '';

  constructor(schema: GraphQLSchema, pools: Pools, pick: Pick, budget = 22) {
    this.schema = schema;
    this.pools = pools;
    this.pick = pick;
    this.budget = budget;
  }

  make(): RandomQuery {
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const roots = Object.values(query.getFields()).filter(({ name }) => !LEFT_OUT.has(name));
    const asked = Array.from({ length: 1 + this.pick(2) }, () => this.field(this.one(roots), 0));
    const head = this.definitions.length > 0 ? `(${this.definitions.join(', ')})` : '';
    return {
      source: [`query Q${head} { ${asked.join(' ')} }`, ...this.fragments].join('\n'),
      variables: this.variables,
    };
  }

  private one<T>(all: readonly T[]): T {
    return all[this.pick(all.length)] as T;
  }

  private chance(percent: number): boolean {
    return this.pick(100) < percent;
  }

  private fresh(prefix: string): string {
    this.count += 1;
    return `${prefix}${this.count}`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.budget -= 1;
    const type = getNamedType(field.type);
    const alias = this.chance(40) || field.args.length > 0 ? `${this.fresh('a')}_${field.name}: ` : '';
    this.about = ID_TYPES[type.name] ?? type.name;
    const given = this.arguments(field);
    const inner = isCompositeType(type) ? ` ${this.selection(type, depth + 1)}` : '';
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.directive()}${inner}`;
  }

  private directive(): string {
    if (!this.chance(8)) return '';
    const name = this.one(['include', 'skip']);
    const value = this.chance(50);
    if (this.chance(50)) return ` @${name}(if: ${value})`;
    const variable = this.fresh('d');
    this.definitions.push(`$${variable}: Boolean!`);
    this.variables[variable] = value;
    return ` @${name}(if: $${variable})`;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    const own = isObjectType(type) || isAbstractType(type) ? this.fieldsOf(type, depth) : [];
    const asked = own.length > 0 ? Array.from({ length: 1 + this.pick(3) }, () => this.one(own)) : [];
    const texts = asked.filter(() => this.budget > 0 || this.chance(20)).map((field) => this.field(field, depth));
    if (this.chance(25)) texts.push(this.chance(50) ? '__typename' : `${this.fresh('t')}: __typename`);
    if (isAbstractType(type)) {
      for (let more = this.pick(3); more > 0 && this.budget > 0; more -= 1) {
        const special = this.one(this.schema.getPossibleTypes(type));
        texts.push(`... on ${special.name}${this.directive()} ${this.selection(special, depth)}`);
      }
    } else if (this.chance(10)) texts.push(`... ${this.directive()} { __typename }`);
    if (texts.length === 0) texts.push('__typename');
    const body = `{ ${texts.join(' ')} }`;
    if (!this.chance(12)) return body;
    const name = this.fresh('F');
    this.fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `{ ...${name} }`;
  }

  /** Deep down only plain values; totalCount and cursors as often as anything else. */
  private fieldsOf(type: GraphQLNamedType, depth: number): readonly GraphQLField<unknown, unknown>[] {
    const all = 'getFields' in type ? (Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]) : [];
    const leaves = all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const isWrapper = /(?:Connection|Edge)$/u.test(type.name);
    if (isWrapper) return all.filter(({ name }) => name !== 'pageInfo' || this.chance(50));
    return depth > 7 || this.budget <= 0 ? leaves : all;
  }

  private arguments({ args }: GraphQLField<unknown, unknown>): string[] {
    const names = new Set(args.map(({ name }) => name));
    const isFromEnd = names.has('last') && this.chance(25);
    return args.flatMap((argument): string[] => {
      const { name, type } = argument;
      const isRequired = isNonNullType(type);
      if (name === 'after' || name === 'before') return this.chance(10) ? [`${name}: null`] : [];
      if (name === 'first' && (isFromEnd || this.chance(30))) return [];
      if (name === 'last' && !isFromEnd) return [];
      if (!isRequired && name !== 'first' && name !== 'last' && this.chance(55)) return [];
      return [`${name}: ${this.given(argument, isRequired)}`];
    });
  }

  private given(argument: GraphQLArgument, isRequired: boolean): string {
    const { type, name } = argument;
    if (!this.chance(35)) return this.literal(this.value(argument, true), type);
    const variable = this.fresh('v');
    this.definitions.push(`$${variable}: ${String(type)}`);
    const isPage = name === 'first' || name === 'last';
    if (isRequired || isPage || this.chance(80)) this.variables[variable] = this.value(argument, false);
    else if (this.chance(50)) this.variables[variable] = null;
    return `$${variable}`;
  }

  /** A value for an argument or a field of an input; with `mayVary`, now and then a variable inside. */
  private value({ name, type }: GraphQLArgument | GraphQLInputField, mayVary: boolean): unknown {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return this.object(named.getFields(), mayVary);
    const make = (): unknown => this.leaf(name, named);
    const bare = isNonNullType(type) ? type.ofType : type;
    return isListType(bare) ? Array.from({ length: 1 + this.pick(2) }, make) : make();
  }

  private object(fields: Readonly<Record<string, GraphQLInputField>>, mayVary: boolean): unknown {
    const all = Object.values(fields);
    const required = all.filter(({ type }) => isNonNullType(type));
    const others = all.filter((field) => !required.includes(field) && field.name !== 'direction');
    const chosen = new Set([
      ...required,
      ...all.filter(({ name }) => name === 'direction' && this.chance(60)),
      ...(others.length > 0 ? Array.from({ length: 1 + this.pick(2) }, () => this.one(others)) : []),
    ]);
    return Object.fromEntries(
      [...chosen].map((field) => {
        const isDeep = isInputObjectType(getNamedType(field.type));
        if (!isDeep && this.chance(5) && !isNonNullType(field.type)) return [field.name, null];
        if (!mayVary || isDeep || !this.chance(20)) return [field.name, this.value(field, mayVary)];
        const variable = this.fresh('v');
        this.definitions.push(`$${variable}: ${String(field.type)}`);
        if (isNonNullType(field.type) || this.chance(80)) this.variables[variable] = this.value(field, false);
        return [field.name, { variable }];
      }),
    );
  }

  private leaf(name: string, type: GraphQLNamedType): unknown {
    if (isEnumType(type)) return this.one(type.getValues()).name;
    switch (type.name) {
      case 'Boolean':
        return this.chance(50);
      case 'Int':
        return 1 + this.pick(4);
      case 'Float':
        return this.one([0.5, 0.7, 0.9, 0.97, 1]);
      case 'Date':
        return this.one(this.pools.days);
      case 'DateTime':
        return this.one(['2020-01-01T00:00:00.000Z', '2026-03-01T12:00:00.000Z', '2100-01-01T00:00:00.000Z']);
      case 'ID':
        return this.id(name);
      default:
        return this.one(STRINGS[name] ?? (name === 'ids' ? [...(this.pools.ids.get('Law') ?? [])] : WORDS));
    }
  }

  private id(name: string): string {
    const type = name === 'id' ? this.about : ID_TYPES[name];
    const ids = (type && this.pools.ids.get(type)) || [];
    if (!type || ids.length === 0) return this.one(this.pools.keys);
    return this.chance(50) ? this.one(ids) : `${type}:${this.one(ids)}`;
  }

  private literal(value: unknown, type: GraphQLInputType): string {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (value === null) return 'null';
    if (typeof value === 'object' && 'variable' in value) return `$${String(value.variable)}`;
    if (Array.isArray(value)) {
      const inner = isListType(bare) ? (bare.ofType as GraphQLInputType) : bare;
      const items = value.map((one) => this.literal(one, inner));
      return items.length === 1 && this.chance(30) ? (items[0] ?? '') : `[${items.join(', ')}]`;
    }
    if (isInputObjectType(bare)) {
      const fields = bare.getFields();
      const texts = Object.entries(value as object).map(
        ([name, inner]) => `${name}: ${this.literal(inner, fields[name]?.type as GraphQLInputType)}`,
      );
      return `{ ${texts.join(', ')} }`;
    }
    return isEnumType(bare) ? String(value) : JSON.stringify(value);
  }
}
