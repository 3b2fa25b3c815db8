/** A trie over numbered tokens: edges live in one open-addressing table keyed by (node, token). */
export interface TokenTrie {
  /** The child of `node` along `token`, or -1. The root is 0. */
  child(node: number, token: number): number;
  /** Adds a path and returns its last node. */
  insert(tokens: readonly number[]): number;
  /** The number of nodes: they are numbered from 0 on. */
  size(): number;
}

const hash = (node: number, token: number): number => Math.imul(Math.imul(node, 0x9e3779b1) ^ token, 0x85ebca6b) >>> 0;

/** Numbers of a slot: node (-1: free), token, child, one unused. Side by side, for a look-up is one miss of the cache. */
const WIDTH = 4;

/** @param edges upper bound of the number of edges; the table is so much larger that probes stay short, and small enough for the caches. */
export const tokenTrie = (edges: number): TokenTrie => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, edges * 1.25)));
  const last = size * WIDTH - 1;
  const slots = new Int32Array(size * WIDTH).fill(-1);
  let count = 1;

  /** The slot of an edge, or the free one where it would be. */
  const slotOf = (node: number, token: number): number => {
    let slot = ((hash(node, token) >>> 7) * WIDTH) & last;
    while (slots[slot] !== -1 && (slots[slot] !== node || slots[slot + 1] !== token)) slot = (slot + WIDTH) & last;
    return slot;
  };
  return {
    size: () => count,
    child: (node, token) => slots[slotOf(node, token) + 2] ?? -1,
    insert: (path) => {
      let node = 0;
      for (const token of path) {
        const slot = slotOf(node, token);
        if (slots[slot] === -1) {
          slots[slot] = node;
          slots[slot + 1] = token;
          slots[slot + 2] = count;
          count += 1;
        }
        node = slots[slot + 2] ?? 0;
      }
      return node;
    },
  };
};
