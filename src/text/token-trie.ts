/** A trie over numbered tokens in typed arrays: edges live in one open-addressing table keyed by (node, token). */
export interface TokenTrie {
  /** The child of `node` along `token`, or -1. The root is 0. */
  child(node: number, token: number): number;
  /** Adds a path and returns its last node. */
  insert(tokens: readonly number[]): number;
  /** The number of nodes: they are numbered from 0 on. */
  size(): number;
}

const hash = (node: number, token: number): number => Math.imul(Math.imul(node, 0x9e3779b1) ^ token, 0x85ebca6b) >>> 0;

/** @param edges upper bound of the number of edges; the table is twice as large, so that probes stay short. */
export const tokenTrie = (edges: number): TokenTrie => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, edges * 2)));
  const mask = size - 1;
  const nodes = new Int32Array(size).fill(-1);
  const tokens = new Int32Array(size);
  const children = new Int32Array(size);
  let count = 1;

  const slotOf = (node: number, token: number): number => {
    let slot = (hash(node, token) >>> 7) & mask;
    while (nodes[slot] !== -1 && (nodes[slot] !== node || tokens[slot] !== token)) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    size: () => count,
    child: (node, token) => {
      const slot = slotOf(node, token);
      return nodes[slot] === -1 ? -1 : (children[slot] ?? -1);
    },
    insert: (path) => {
      let node = 0;
      for (const token of path) {
        const slot = slotOf(node, token);
        if (nodes[slot] === -1) {
          nodes[slot] = node;
          tokens[slot] = token;
          children[slot] = count;
          count += 1;
        }
        node = children[slot] ?? 0;
      }
      return node;
    },
  };
};
