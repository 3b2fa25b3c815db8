/** How a GraphQL field reads the graph, said once beside its description. Templates as in src/graph/selection/tree.ts. */
export type GraphField = PropertyOf | StepOf | EdgeNode;

export interface PropertyOf {
  /** `{n}.title`. */
  readonly expression: string;
  readonly decode?: 'globalId' | 'list' | 'ints';
}

export interface StepOf {
  /** `({n})-[{s}:CITES]->({t})`; of a root field without `{n}`. */
  readonly match: string;
  /** `{value:id}` in a pattern or condition is the argument `id`. */
  readonly where?: readonly string[];
  /** Conditions on arguments: `{t}.type IN {value}`, by argument; one that is not given always holds. */
  readonly filters?: Readonly<Record<string, string>>;
  /** Made from the arguments before they are bound: `Law:BWBR0010346` → `BWBR0010346`. */
  readonly bind?: Readonly<Record<string, (value: unknown) => unknown>>;
  readonly order?: readonly { readonly expression: string; readonly descending?: boolean }[];
  /** A connection has pages; a list is whole. */
  readonly connection?: boolean;
}

/** `node` of an edge: the node that the relationship led to. */
export interface EdgeNode {
  readonly edge: 'node' | 'cursor';
}

export const isStep = (field: GraphField): field is StepOf => 'match' in field;
export const isEdge = (field: GraphField): field is EdgeNode => 'edge' in field;

/** Stands for the resolver of a field that says where it is in the graph: the plugin puts the real one there. */
export const FROM_GRAPH = undefined as never;

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 500;
