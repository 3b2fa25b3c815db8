import type { EdgeWrite, NodeKey, NodeWrite, Properties } from '../domain/graph-write.ts';
import type { NodeLabel } from '../domain/labels.ts';

/** Gathers nodes and edges by key: labels and properties add up, an edge is written once. */
export class Collector {
  private readonly nodesByKey = new Map<NodeKey, NodeWrite>();
  private readonly edgesByKey = new Map<string, EdgeWrite>();

  node(key: NodeKey, labels: readonly [NodeLabel, ...NodeLabel[]], id: string, properties: Properties): void {
    const known = this.nodesByKey.get(key);
    if (!known) {
      this.nodesByKey.set(key, { key, id, labels, properties });
      return;
    }
    const added = labels.filter((label) => !known.labels.includes(label));
    const [primary, ...more] = known.labels;
    const all: readonly [NodeLabel, ...NodeLabel[]] = added.length > 0 ? [primary, ...more, ...added] : known.labels;
    this.nodesByKey.set(key, { key, id, labels: all, properties: { ...known.properties, ...properties } });
  }

  has(key: NodeKey): boolean {
    return this.nodesByKey.has(key);
  }

  edge(type: string, from: NodeKey, to: NodeKey, properties: Properties = {}, discriminator = ''): void {
    this.edgesByKey.set(`${type} ${from} ${to} ${discriminator}`, { type, from, to, discriminator, properties });
  }

  /** Sorted, so that the same document gives the same write. */
  result(): { nodes: readonly NodeWrite[]; edges: readonly EdgeWrite[] } {
    // without a comparison of its own `sort` goes by code units, as `<` does, and is much quicker
    const sorted = <T>(map: ReadonlyMap<string, T>): T[] => [...map.keys()].sort().map((key) => map.get(key) as T);
    return { nodes: sorted(this.nodesByKey), edges: sorted(this.edgesByKey) };
  }
}
