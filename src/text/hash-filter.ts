const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 7;

/** Bits for each hash: so few others meet a bit that is set. */
const SPARSE = 16;

/** Tells of most hashes that are not among the known ones that they are not: so small that it stays in the near caches. */
export class HashFilter {
  private readonly bits: Int32Array;
  private readonly mask: number;

  constructor(hashes: ReadonlySet<number>) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.size * SPARSE)));
    this.bits = new Int32Array(Math.ceil(size / 32));
    this.mask = size - 1;
    for (const hash of hashes) {
      const slot = spread(hash) & this.mask;
      this.bits[slot >> 5] = (this.bits[slot >> 5] ?? 0) | (1 << (slot & 31));
    }
  }

  /** False: it is none of them. */
  mayHave(hash: number): boolean {
    const slot = spread(hash) & this.mask;
    return (((this.bits[slot >> 5] ?? 0) >> (slot & 31)) & 1) !== 0;
  }
}
