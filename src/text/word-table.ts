/** Numbers of known words, looked up by a place in a text: no string is made for the words that are not known. */
export interface WordTable {
  /** @param hash of the units of `[start, end)`, see {@link hashStep}; @returns the word's number, or -1 */
  numberAt(text: string, start: number, end: number, hash: number): number;
  /** The same where the text is read into an array: for passes over all of its words. */
  numberIn(units: Uint16Array, start: number, end: number, hash: number): number;
}

/** The hash of a word is this, over its units, from 0. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

export const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
};

export const hashIn = (units: Uint16Array, start: number, end: number): number => {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = hashStep(hash, units[i] ?? 0);
  return hash;
};

const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 8;

/** Numbers of a slot: the word's number (-1: free), its hash, where its units are, how many. A look-up is one cache miss. */
const WIDTH = 4;

/** An open-addressing table over typed arrays, twice as large as the number of words, so that probes stay short. */
export const wordTable = (known: ReadonlyMap<string, number>): WordTable => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, known.size * 2)));
  const last = size * WIDTH - 1;
  const slots = new Int32Array(size * WIDTH).fill(-1);
  let total = 0;
  for (const word of known.keys()) total += word.length;
  const pool = new Uint16Array(total);
  let used = 0;
  for (const [word, number] of known) {
    for (let i = 0; i < word.length; i += 1) pool[used + i] = word.charCodeAt(i);
    const hash = hashOf(word, 0, word.length);
    let slot = (spread(hash) * WIDTH) & last;
    while (slots[slot] !== -1) slot = (slot + WIDTH) & last;
    slots.set([number, hash, used, word.length], slot);
    used += word.length;
  }
  const next = (slot: number): number => (slot + WIDTH) & last;
  const isSame = (slot: number, text: string, start: number, length: number): boolean => {
    if (slots[slot + 3] !== length) return false;
    const offset = slots[slot + 2] ?? 0;
    for (let i = 0; i < length; i += 1) if (pool[offset + i] !== text.charCodeAt(start + i)) return false;
    return true;
  };
  // written out once more: one function for both kinds of text would be slow for both
  const isSameIn = (slot: number, units: Uint16Array, start: number, length: number): boolean => {
    if (slots[slot + 3] !== length) return false;
    const offset = slots[slot + 2] ?? 0;
    for (let i = 0; i < length; i += 1) if (pool[offset + i] !== units[start + i]) return false;
    return true;
  };
  return {
    numberAt: (text, start, end, hash) => {
      for (let slot = (spread(hash) * WIDTH) & last; slots[slot] !== -1; slot = next(slot))
        if (slots[slot + 1] === hash && isSame(slot, text, start, end - start)) return slots[slot] ?? -1;
      return -1;
    },
    numberIn: (units, start, end, hash) => {
      for (let slot = (spread(hash) * WIDTH) & last; slots[slot] !== -1; slot = next(slot))
        if (slots[slot + 1] === hash && isSameIn(slot, units, start, end - start)) return slots[slot] ?? -1;
      return -1;
    },
  };
};
