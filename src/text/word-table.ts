/** Numbers of known words, looked up by a place in a text: no string is made for the words that are not known. */
export interface WordTable {
  /** @param hash of the units of `[start, end)`, see {@link hashStep}; @returns the word's number, or -1 */
  numberAt(text: string, start: number, end: number, hash: number): number;
}

/** The hash of a word is this, over its units, from 0. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

export const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
};

const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 8;

/** An open-addressing table over typed arrays, twice as large as the number of words, so that probes stay short. */
export const wordTable = (known: ReadonlyMap<string, number>): WordTable => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, known.size * 2)));
  const mask = size - 1;
  const numbers = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(size);
  const offsets = new Int32Array(size);
  const lengths = new Uint16Array(size);
  let total = 0;
  for (const word of known.keys()) total += word.length;
  const pool = new Uint16Array(total);
  let used = 0;
  for (const [word, number] of known) {
    const hash = hashOf(word, 0, word.length);
    let slot = spread(hash) & mask;
    while (numbers[slot] !== -1) slot = (slot + 1) & mask;
    numbers[slot] = number;
    hashes[slot] = hash;
    offsets[slot] = used;
    lengths[slot] = word.length;
    for (let i = 0; i < word.length; i += 1) pool[used + i] = word.charCodeAt(i);
    used += word.length;
  }
  const isSame = (slot: number, text: string, start: number, length: number): boolean => {
    if (lengths[slot] !== length) return false;
    const offset = offsets[slot] ?? 0;
    for (let i = 0; i < length; i += 1) if (pool[offset + i] !== text.charCodeAt(start + i)) return false;
    return true;
  };
  return {
    numberAt: (text, start, end, hash) => {
      for (let slot = spread(hash) & mask; numbers[slot] !== -1; slot = (slot + 1) & mask)
        if (hashes[slot] === hash && isSame(slot, text, start, end - start)) return numbers[slot] ?? -1;
      return -1;
    },
  };
};
