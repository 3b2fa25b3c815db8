import type { Decode } from '../../src/graph/read.ts';
import type { SchemaContext } from '../context.ts';

/** How a GraphQL field reads the graph, said once beside its description. Templates as in src/graph/selection/tree.ts. */
export type GraphField = PropertyOf | StepOf | EdgePart;

export interface PropertyOf {
  /** `{n}.title`. */
  readonly expression: string;
  readonly decode?: Decode;
  /** Name of the value that the decoder gets: an argument of the list that the field stands in, or one of its `bind`. */
  readonly argument?: string;
}

/** The value of an argument of the same field, by name; undefined where it has none. */
export type ArgumentOf = (name: string) => unknown;

/** Makes the value of `{value:name}` when the query runs. @throws GraphQLError where the given value cannot be used */
export type Bind = (argument: ArgumentOf, context: SchemaContext) => unknown;

export interface OrderOf {
  /** Never null: `coalesce({t}.date, '')`. */
  readonly expression: string;
  readonly descending?: boolean;
}

export interface StepOf {
  /**
   * `({n})-[{s}:CITES]->({t})`, or clauses; of a root field without `{n}`. `{value:id}` is the argument `id`, or what
   * `bind.id` makes. Where the text itself depends on arguments: a function of the structural ones.
   */
  readonly match: string | ((argument: ArgumentOf) => string);
  /**
   * Of what is asked of a whole list: the clauses at the start of `match` that find the list's rows again, as `{x1}` (node)
   * and `{x2}` (relationship). Rows that are dear to find are then found once.
   */
  readonly finds?: string;
  /** Arguments that the text depends on: enums and small numbers only, and never copied into it. */
  readonly structural?: readonly string[];
  /** Arguments of which only that they are given shows in the text; `match` gets true or undefined for them. */
  readonly whether?: readonly string[];
  readonly where?: readonly string[];
  readonly bind?: Readonly<Record<string, Bind>>;
  readonly order?: readonly OrderOf[];
  /** Tells rows of equal order apart; by default the node's key. */
  readonly tie?: readonly string[];
  readonly isDistinct?: boolean;
  /** A connection has pages; a list is whole, up to {@link LARGEST_PAGE}. */
  readonly connection?: boolean;
}

/** `node` of an edge: the node that the relationship led to. */
export interface EdgePart {
  readonly edge: 'node' | 'cursor';
}

/**
 * On a field of a filter input (as `extensions.graph`): what must hold of `{t}` and `{s}`, with `{value}`. On a field that is
 * itself an input: what its conditions are about: an expression that they call `{on}`, or a pattern from `{t}` to `{u}`
 * (over `{v}`) whose ends they call `{t}` and `{s}`.
 */
export interface FilterField {
  readonly where?: string;
  readonly on?: string;
  readonly exists?: string;
  /** @throws GraphQLError where the value cannot be used */
  readonly bind?: (value: unknown) => unknown;
}

/** On an order input: the keys of each value of its `field`. */
export type Orders = Readonly<Record<string, readonly OrderOf[]>>;

export const isStep = (field: GraphField): field is StepOf => 'match' in field;
export const isEdge = (field: GraphField): field is EdgePart => 'edge' in field;

/** Stands for the resolver of a field that says where it is in the graph: the plugin puts the real one there. */
export const FROM_GRAPH = undefined as never;

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 500;
