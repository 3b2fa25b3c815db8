import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import {
  type Condition,
  compile,
  decodeCursor,
  type EdgeField,
  type Field,
  type Parameter,
  type Projection,
  parameterName,
  type Step,
} from '../../src/graph/read.ts';
import { collectFields } from './collect-fields.ts';
import { DEFAULT_PAGE, type GraphField, isEdge, isStep, LARGEST_PAGE, type StepOf } from './field.ts';

type Variables = Readonly<Record<string, unknown>>;
type Binder = (variables: Variables) => unknown;

/** A root field compiled once a document: the text, and how to fill its parameters from variables. */
export interface Plan {
  readonly text: string;
  readonly field: Field;
  bind(variables: Variables): Readonly<Record<string, unknown>>;
}

const graphOf = (field: GraphQLField<unknown, unknown>): GraphField | undefined =>
  field.extensions.graph as GraphField | undefined;
const labelOf = (type: GraphQLNamedType): string => String(type.extensions.label ?? type.name);
const rankOf = (type: GraphQLNamedType): number => Number(type.extensions.rank ?? 0);

/** How many rows a page asks for. @throws GraphQLError that names the limit: nothing is clamped silently */
export const pageSize = (first: unknown): number => {
  if (first === null || first === undefined) return DEFAULT_PAGE;
  const size = Number(first);
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new GraphQLError(
    `first: ${size} is out of bounds: ask for 1 to ${LARGEST_PAGE} at a time, and page on with after`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
};

const cursorKeys = (after: unknown, length: number): unknown => {
  if (after === null || after === undefined) return null;
  const keys = decodeCursor(String(after), length);
  if (keys) return keys;
  throw new GraphQLError('after is no cursor of this list: take endCursor of the page before', {
    extensions: { code: 'BAD_CURSOR' },
  });
};

class Planner {
  readonly binders: Binder[] = [];
  private readonly info: GraphQLResolveInfo;

  constructor(info: GraphQLResolveInfo) {
    this.info = info;
  }

  private parameter(binder: Binder): Parameter {
    this.binders.push(binder);
    return { index: this.binders.length - 1 };
  }

  private step(spec: StepOf, definition: GraphQLField<unknown, unknown>, node: FieldNode): Step {
    const argument = (name: string): Binder => {
      const made = spec.bind?.[name];
      return (variables) => {
        const value = getArgumentValues(definition, node, variables as { [name: string]: unknown })[name] ?? null;
        return made && value !== null ? made(value) : value;
      };
    };
    const given = new Set([
      ...(node.arguments ?? []).map(({ name }) => name.value),
      ...definition.args.filter(({ defaultValue }) => defaultValue !== undefined).map(({ name }) => name),
    ]);
    const filters = Object.entries(spec.filters ?? {}).flatMap(([name, text]): Condition[] =>
      given.has(name) ? [{ text, value: this.parameter(argument(name)) }] : [],
    );
    const withValues = (text: string): string =>
      text.replace(/\{value:(\w+)\}/gu, (_, name: string) => `$${parameterName(this.parameter(argument(name)))}`);
    const match = withValues(spec.match);
    const always = (spec.where ?? []).map((text): Condition => ({ text: withValues(text) }));
    const order = (spec.order ?? []).map(({ expression, descending = false }) => ({ expression, descending }));
    if (!spec.connection) return { match, where: [...always, ...filters], order };
    const first = argument('first');
    const limit = this.parameter((variables) => pageSize(first(variables)) + 1);
    const from = argument('after');
    const after = given.has('after')
      ? { after: this.parameter((variables) => cursorKeys(from(variables), order.length)) }
      : {};
    return { match, where: [...always, ...filters], order, limit, ...after };
  }

  private projection(type: GraphQLNamedType, sets: readonly SelectionSetNode[]): Projection {
    const types = isAbstractType(type)
      ? [...this.info.schema.getPossibleTypes(type)].sort((a, b) => rankOf(b) - rankOf(a) || (a.name < b.name ? -1 : 1))
      : [type as GraphQLObjectType];
    return {
      variants: types.map((one) => ({ typeName: one.name, label: labelOf(one), fields: this.fields(one, sets) })),
    };
  }

  private fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Field[] {
    return [...collectFields(type, sets, this.info)].map(([key, nodes]) => this.field(type, key, nodes));
  }

  field(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Field {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (name === '__typename') return { kind: 'typeName', key };
    const definition = type.getFields()[name];
    const spec = definition && graphOf(definition);
    if (!node || !definition || !spec || isEdge(spec))
      throw new Error(`${type.name}.${name} does not say where it stands in the graph`);
    if (!isStep(spec)) return { kind: 'scalar', key, ...spec };
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    const step = this.step(spec, definition, node);
    if (spec.connection) return this.connection(key, step, getNamedType(definition.type) as GraphQLObjectType, sets);
    const many = isListType(getNullableType(definition.type));
    return { kind: 'step', key, step, many, target: this.projection(getNamedType(definition.type), sets) };
  }

  private connection(key: string, step: Step, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Field {
    let field: Extract<Field, { kind: 'connection' }> = { kind: 'connection', key, step };
    for (const [alias, nodes] of collectFields(type, sets, this.info)) {
      const name = nodes[0]?.name.value ?? '';
      const inner = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
      const named = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType | undefined;
      if (name === 'totalCount') field = { ...field, totalCount: alias };
      else if (name === 'nodes' && named)
        field = { ...field, nodes: { key: alias, target: this.projection(named, inner) } };
      else if (name === 'edges' && named)
        field = { ...field, edges: { key: alias, fields: this.edgeFields(named, inner) } };
      else if (name === 'pageInfo' && named) {
        const fields = [...collectFields(named, inner, this.info)].map(([inside, [first]]) => ({
          key: inside,
          name: first?.name.value ?? '',
        }));
        field = { ...field, pageInfo: { key: alias, fields } };
      }
    }
    return field;
  }

  private edgeFields(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): EdgeField[] {
    return [...collectFields(type, sets, this.info)].map(([key, nodes]): EdgeField => {
      const definition = type.getFields()[nodes[0]?.name.value ?? ''];
      const spec = definition && graphOf(definition);
      if (!definition || !spec || !isEdge(spec)) return this.field(type, key, nodes);
      if (spec.edge === 'cursor') return { kind: 'cursor', key };
      const inner = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
      return { kind: 'node', key, target: this.projection(getNamedType(definition.type), inner) };
    });
  }
}

/** Turns what is asked below a root field into one statement. */
export const planOf = (info: GraphQLResolveInfo): Plan => {
  const planner = new Planner(info);
  const type = info.parentType;
  if (!isObjectType(type)) throw new Error('a root field belongs to an object type');
  const field = planner.field(type, String(info.path.key), info.fieldNodes);
  const { binders } = planner;
  return {
    text: compile(field),
    field,
    bind: (variables) => Object.fromEntries(binders.map((binder, index) => [`p${index}`, binder(variables)])),
  };
};
