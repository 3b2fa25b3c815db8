import type { DocumentId } from './ids.ts';
import type { NodeLabel } from './labels.ts';

export type Scalar = string | number | boolean;
/** A property set to `null` is removed. Integers are written as Cypher integers by the writer. */
export type Properties = Readonly<Record<string, Scalar | readonly string[] | null>>;

/** `Law:BWBR0010346`: primary label and id; unique over the whole graph. */
export type NodeKey = string;

export interface NodeWrite {
  readonly key: NodeKey;
  /** The first is the primary label; labels add up over documents. */
  readonly labels: readonly [NodeLabel, ...NodeLabel[]];
  /** Unique within the primary label; the local part of the GraphQL id. */
  readonly id: string;
  readonly properties: Properties;
}

export interface EdgeWrite {
  readonly type: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Tells parallel edges of one type apart (a membership's start date); part of the edge's key. */
  readonly discriminator?: string;
  readonly properties: Properties;
}

/** 5 – assemble: all that one document adds; applying it twice leaves the graph as once. */
export interface GraphWrite {
  readonly document: DocumentId;
  readonly nodes: readonly NodeWrite[];
  readonly edges: readonly EdgeWrite[];
}
