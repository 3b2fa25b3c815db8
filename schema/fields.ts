import { FROM_GRAPH, type GraphField, type StepOf } from './neo4j-plugin/field.ts';

/** Field options that say where a value stands; see schema/neo4j-plugin/field.ts. */
interface Described {
  readonly description: string;
  readonly resolve: never;
}

/** A property that every node of the type has. */
export const property = (name: string, description: string): Described & { graph: GraphField } => ({
  resolve: FROM_GRAPH,
  description,
  graph: { expression: `{n}.${name}` },
});

/** A property that may be missing. */
export const optional = (name: string, description: string): Described & { nullable: true; graph: GraphField } => ({
  nullable: true,
  ...property(name, description),
});

/** A list of words; empty where the node has none. */
export const words = (name: string, description: string): Described & { graph: GraphField } => ({
  resolve: FROM_GRAPH,
  description,
  graph: { expression: `{n}.${name}`, decode: 'list' },
});

/** A property of the relationship that an edge stands for. */
export const edgeProperty = (name: string, description: string): Described & { nullable: true; graph: GraphField } => ({
  resolve: FROM_GRAPH,
  nullable: true,
  description,
  graph: { expression: `{r}.${name}` },
});

export const globalId = {
  resolve: FROM_GRAPH,
  description: 'Readable global id, `Type:local-id`, e.g. `Law:BWBR0010346`.',
  graph: { expression: '{n}.id', decode: 'globalId' },
} as const;

const BY_KEY = { expression: '{t}.key' };

/** Nodes a step away, whole, in the order given and then by key. */
export const nodes = (
  match: string,
  description: string,
  order: StepOf['order'] = [],
): Described & { graph: GraphField } => ({
  resolve: FROM_GRAPH,
  description,
  graph: { match, order: [...order, BY_KEY] },
});

/** The node a step away, where there is one. */
export const node = (match: string, description: string): Described & { nullable: true; graph: GraphField } => ({
  resolve: FROM_GRAPH,
  nullable: true,
  description,
  graph: { match, order: [BY_KEY] },
});

/** Pages of nodes a step away. */
export const pages = (
  match: string,
  description: string,
  more: Partial<StepOf> = {},
): Described & { graph: GraphField } => ({
  resolve: FROM_GRAPH,
  description,
  graph: { match, ...more, connection: true, order: [...(more.order ?? []), BY_KEY] },
});
