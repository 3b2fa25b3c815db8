import { FROM_GRAPH, type GraphField, type StepOf } from './neo4j-plugin/field.ts';

/** Field options that say where a value stands; see schema/neo4j-plugin/field.ts. */
export interface Described {
  readonly description: string;
  readonly resolve: never;
  readonly graph: GraphField;
}

/** A value by its expression over `{n}` and `{r}`. */
export const value = (expression: string, description: string): Described => ({
  resolve: FROM_GRAPH,
  description,
  graph: { expression },
});

/** A property that every node of the type has. */
export const property = (name: string, description: string): Described => value(`{n}.${name}`, description);

/** A property that may be missing. */
export const optional = (name: string, description: string): Described & { nullable: true } => ({
  nullable: true,
  ...property(name, description),
});

/** A list of words; empty where the node has none. */
export const words = (name: string, description: string): Described => ({
  resolve: FROM_GRAPH,
  description,
  graph: { expression: `{n}.${name}`, decode: 'list' },
});

/** A property of the relationship that an edge stands for. */
export const edgeProperty = (name: string, description: string): Described => value(`{r}.${name}`, description);

/** One that may be missing. */
export const optionalOnEdge = (name: string, description: string): Described & { nullable: true } => ({
  nullable: true,
  ...edgeProperty(name, description),
});

export const globalId = {
  resolve: FROM_GRAPH,
  description: 'Readable global id, `Type:local-id`, e.g. `Law:BWBR0010346`.',
  graph: { expression: '{n}.id', decode: 'globalId' },
} as const;

const BY_KEY = { expression: '{t}.key' };

/** The order, and the tie, of rows that come from a stored list which has its order already: `mentionIds` are in text order. */
export const AS_STORED: readonly [] = [];

/** Nodes a step away, whole, in the order given and then by key. */
export const nodes = (
  match: string,
  description: string,
  order: NonNullable<StepOf['order']> = [],
  tie: NonNullable<StepOf['tie']> = ['{t}.key'],
  finds?: StepOf['finds'],
): Described => ({
  resolve: FROM_GRAPH,
  description,
  graph: { match, order, tie, ...(finds === undefined ? {} : { finds }) },
});

/** The node a step away, where there is one; of several the first by key. */
export const node = (match: string, description: string): Described & { nullable: true } => ({
  resolve: FROM_GRAPH,
  nullable: true,
  description,
  graph: { match, order: [BY_KEY], tie: [] },
});

/** The one node a step away. */
export const theNode = (match: string, description: string): Described & { nullable: true } => ({
  resolve: FROM_GRAPH,
  nullable: true,
  description,
  graph: { match },
});
