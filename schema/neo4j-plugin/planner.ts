import {
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import type {
  ConnectionField,
  ConnectionPart,
  EdgeField,
  Field,
  Leaf,
  Projection,
  ScalarField,
  Variant,
} from '../../src/graph/read.ts';
import { Asking, type Binder, type Definition } from './asking.ts';
import { type Asked, collectFields } from './collect-fields.ts';
import { Decisions } from './decisions.ts';
import { type GraphField, isEdge, isStep, type PropertyOf } from './field.ts';
import { stepOf } from './steps.ts';

const graphOf = (field: Definition | undefined): GraphField | undefined =>
  field?.extensions.graph as GraphField | undefined;
const rankOf = ({ extensions }: GraphQLNamedType): number => Number(extensions.rank ?? 0);
const selectionsOf = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
const nameOf = (nodes: readonly FieldNode[]): string => nodes[0]?.name.value ?? '';

const leafOf = ({ type }: Definition): Leaf => {
  const named = getNamedType(type);
  const names = isEnumType(named) ? { names: new Map(named.getValues().map(({ value, name }) => [value, name])) } : {};
  return { type: named.name, isList: isListType(getNullableType(type)), isNullable: !isNonNullType(type), ...names };
};

const nullabilityOf = ({ type }: Definition): { readonly isNullable: boolean; readonly isItemNullable: boolean } => {
  const bare = getNullableType(type);
  return { isNullable: !isNonNullType(type), isItemNullable: isListType(bare) && !isNonNullType(bare.ofType) };
};

/** Fields of interfaces are planned for each type that they differ in: inside each other that may be very many. */
const MOST_FIELDS = 3000;

/** Turns what is asked below a root field into the tree of one statement. */
export class Planner {
  readonly binders: Binder[] = [];
  readonly decisions: Decisions;
  private readonly asked: Asked;
  private planned = 0;

  constructor(asked: Asked) {
    this.asked = asked;
    this.decisions = new Decisions(asked.variableValues);
  }

  private collect(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    return collectFields(type, sets, this.asked, this.decisions);
  }

  private possible(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (!isAbstractType(type)) return [type as GraphQLObjectType];
    const types = [...this.asked.schema.getPossibleTypes(type)];
    return types.sort((a, b) => rankOf(b) - rankOf(a) || (a.name < b.name ? -1 : 1));
  }

  /** Types that ask the same by the same definitions share one list of fields: an interface's field is planned once. */
  private projection(type: GraphQLNamedType, sets: readonly SelectionSetNode[], owner: Asking): Projection {
    const planned: { readonly marks: readonly unknown[]; readonly fields: readonly Field[] }[] = [];
    const variants = this.possible(type).map((one): Variant => {
      const collected = this.collect(one, sets);
      const marks = [...collected].flatMap(([key, nodes]) => [key, graphOf(one.getFields()[nameOf(nodes)]), ...nodes]);
      const known = planned.find(
        (other) => other.marks.length === marks.length && marks.every((mark, at) => mark === other.marks[at]),
      );
      const fields = known?.fields ?? [...collected].map(([key, nodes]) => this.field(one, key, nodes, owner));
      if (!known) planned.push({ marks, fields });
      const { isA, test, label } = one.extensions as Readonly<Record<string, string | undefined>>;
      return { typeName: one.name, test: test ?? `{n}:${label ?? one.name}`, fields, ...(isA ? { isA } : {}) };
    });
    return { variants };
  }

  field(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[], owner?: Asking): Field {
    const [node] = nodes;
    this.planned += 1;
    if (this.planned > MOST_FIELDS)
      throw new GraphQLError(
        `Over ${MOST_FIELDS} fields, counted for each type that they are asked of: ask for fewer`,
        {
          extensions: { code: 'QUERY_TOO_LARGE' },
        },
      );
    if (nameOf(nodes) === '__typename') return { kind: 'typeName', key };
    const definition = type.getFields()[nameOf(nodes)];
    const spec = graphOf(definition);
    if (!node || !definition || !spec || isEdge(spec))
      throw new Error(`${type.name}.${nameOf(nodes)} does not say where it stands in the graph`);
    const asking = new Asking(definition, node, spec, this.binders, owner);
    if (!isStep(spec)) return this.scalar(key, spec, asking);
    const target = getNamedType(definition.type);
    const many = isListType(getNullableType(definition.type));
    const step = stepOf(spec, asking, this.decisions, !many && !spec.connection);
    const sets = selectionsOf(nodes);
    if (spec.connection) return this.connection(key, step, target as GraphQLObjectType, sets, asking);
    const projection = this.projection(target, sets, asking);
    return { kind: 'step', key, step, many, ...nullabilityOf(definition), target: projection };
  }

  private scalar(key: string, { expression, decode, argument }: PropertyOf, asking: Asking): ScalarField {
    return {
      kind: 'scalar',
      key,
      expression: asking.filled(expression),
      ...(decode ? { decode } : {}),
      ...(argument ? { argument: asking.value(argument) } : {}),
      leaf: leafOf(asking.definition),
    };
  }

  private connection(
    key: string,
    step: ConnectionField['step'],
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    asking: Asking,
  ): ConnectionField {
    const parts = [...this.collect(type, sets)].map(([alias, nodes]) => this.part(type, alias, nodes, asking));
    return { kind: 'connection', key, step, typeName: type.name, parts };
  }

  private part(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[], asking: Asking): ConnectionPart {
    const name = nameOf(nodes);
    const inner = selectionsOf(nodes);
    const named = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType | undefined;
    if (name === 'totalCount') return { kind: 'totalCount', key };
    if (name === 'nodes' && named) return { kind: 'nodes', key, target: this.projection(named, inner, asking) };
    if (name === 'edges' && named)
      return { kind: 'edges', key, typeName: named.name, fields: this.edgeFields(named, inner, asking) };
    if (name === 'pageInfo' && named) {
      const fields = [...this.collect(named, inner)].map(([alias, asked]) => ({ key: alias, name: nameOf(asked) }));
      return { kind: 'pageInfo', key, fields };
    }
    return { kind: 'beside', key, field: this.field(type, key, nodes, asking) };
  }

  private edgeFields(type: GraphQLObjectType, sets: readonly SelectionSetNode[], asking: Asking): EdgeField[] {
    return [...this.collect(type, sets)].map(([key, nodes]): EdgeField => {
      const definition = type.getFields()[nameOf(nodes)];
      const spec = graphOf(definition);
      if (!definition || !spec || !isEdge(spec)) return this.field(type, key, nodes, asking);
      if (spec.edge === 'cursor') return { kind: 'cursor', key };
      return { kind: 'node', key, target: this.projection(getNamedType(definition.type), selectionsOf(nodes), asking) };
    });
  }
}
