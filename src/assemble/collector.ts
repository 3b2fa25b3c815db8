import type { EdgeWrite, NodeKey, NodeWrite, Properties } from '../domain/graph-write.ts';
import type { NodeLabel } from '../domain/labels.ts';

/** Gathers nodes and edges by key: labels and properties add up, an edge is written once. */
export class Collector {
  private readonly nodesByKey = new Map<NodeKey, NodeWrite>();
  private readonly edgesByKey = new Map<string, EdgeWrite>();

  node(key: NodeKey, labels: readonly [NodeLabel, ...NodeLabel[]], id: string, properties: Properties): void {
    const known = this.nodesByKey.get(key);
    const [primary, ...more] = known?.labels ?? labels;
    const all: [NodeLabel, ...NodeLabel[]] = [
      primary,
      ...new Set([...more, ...labels.filter((label) => label !== primary)]),
    ];
    this.nodesByKey.set(key, { key, id, labels: all, properties: { ...known?.properties, ...properties } });
  }

  has(key: NodeKey): boolean {
    return this.nodesByKey.has(key);
  }

  edge(type: string, from: NodeKey, to: NodeKey, properties: Properties = {}, discriminator = ''): void {
    this.edgesByKey.set(`${type} ${from} ${to} ${discriminator}`, { type, from, to, discriminator, properties });
  }

  /** Sorted, so that the same document gives the same write. */
  result(): { nodes: readonly NodeWrite[]; edges: readonly EdgeWrite[] } {
    const sorted = <T>(map: ReadonlyMap<string, T>): T[] =>
      [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
    return { nodes: sorted(this.nodesByKey), edges: sorted(this.edgesByKey) };
  }
}
