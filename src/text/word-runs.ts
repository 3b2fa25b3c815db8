import { hyphenatedWord } from './glued.ts';
import { wordKind } from './tokens.ts';
import { isDigit } from './units.ts';
import { hashIn, hashStep, type WordTable } from './word-table.ts';

const isSmall = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0xff);
const isCapital = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);

/**
 * Where two words that lost their blank meet: a capital behind a small letter (`vanDijk`), a note's digit before a
 * capital or behind a small letter (`3Movisie`, `Movisie3`).
 */
const seamAfter = (text: Uint16Array, from: number, end: number): number => {
  let before = text[from] ?? 0;
  for (let at = from + 1; at < end; at += 1) {
    const unit = text[at] ?? 0;
    if (isCapital(unit) ? isSmall(before) || isDigit(before) : isDigit(unit) && isSmall(before)) return at;
    before = unit;
  }
  return end;
};

const HYPHEN = 45;

// what is imported is looked up anew for each unit; what is the file's own is not
const kindOf = wordKind;
const step = hashStep;

/** Room for so many words at first, by units of text; more where the words are short. */
const UNITS_A_WORD = 5;
/** Room for so many words is kept for the next text. */
const KEPT = 1 << 18;
/** Shorter words are not cut at seams. */
const SHORTEST_GLUED = 5;

/** The number of a word that was not looked up yet. */
const UNREAD = -2;
/** A word with letters as well as digits. */
const BOTH = 3;

/**
 * Words of a text, found once: where they are, and which of the known words each one is. That is looked up when it is
 * asked, for most words are none that a name begins with. The arrays are used again for the next text.
 */
export class WordRuns {
  count = 0;
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** See `hashStep`; of a word across a hyphen the hash of the whole word. */
  hashes = new Int32Array(0);
  private words = new Int32Array(0);
  private folded: Uint16Array = new Uint16Array(0);
  private readonly known: WordTable;

  constructor(known: WordTable) {
    this.known = known;
  }

  /** The number of the known word that a word is; -1: none of them. */
  wordAt(at: number): number {
    const { words, starts, ends, hashes } = this;
    const before = words[at] ?? -1;
    if (before !== UNREAD) return before;
    const word = this.known.numberIn(this.folded, starts[at] ?? 0, ends[at] ?? 0, hashes[at] ?? 0);
    words[at] = word;
    return word;
  }

  private add(start: number, end: number, hash: number, word = UNREAD): void {
    const { count } = this;
    if (count === this.starts.length) this.widen();
    this.starts[count] = start;
    this.ends[count] = end;
    this.hashes[count] = hash;
    this.words[count] = word;
    this.count = count + 1;
  }

  private widen(): void {
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const room = new Int32Array(old.length * 2);
      room.set(old);
      return room;
    };
    this.starts = wider(this.starts);
    this.ends = wider(this.ends);
    this.hashes = wider(this.hashes);
    this.words = wider(this.words);
  }

  private reset(length: number): void {
    this.count = 0;
    const room = Math.ceil(length / UNITS_A_WORD) + 16;
    const has = this.starts.length;
    if (room <= has && has <= KEPT) return;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.hashes = new Int32Array(room);
    this.words = new Int32Array(room);
  }

  /** Between two small letters a hyphen may be that of a lost line break: the whole word is then one; 0: it is none. */
  private addOverHyphen(text: Uint16Array, start: number, hyphen: number, firstHash: number): number {
    const { folded, known } = this;
    if (!isSmall(text[hyphen - 1] ?? 0)) return 0;
    let end = hyphen + 1;
    while (isSmall(text[end] ?? 0)) end += 1;
    if (end - hyphen <= 2) return 0;
    let hash = firstHash;
    for (let at = hyphen + 1; at < end; at += 1) hash = hashStep(hash, folded[at] ?? 0);
    const word = hyphenatedWord(folded, start, hyphen, end, known)?.word;
    if (word === undefined) return 0;
    this.add(start, end, hash, word);
    return end;
  }

  /** A word that no name has is cut at its seams, so that bad PDF text gives its names back. */
  private addPieces(text: Uint16Array, start: number, end: number, hash: number): void {
    const { folded } = this;
    const seam = seamAfter(text, start, end);
    if (seam === end || this.known.numberIn(folded, start, end, hash) !== -1) {
      this.add(start, end, hash);
      return;
    }
    for (let from = start, to = seam; from < end; from = to, to = seamAfter(text, from, end))
      this.add(from, to, hashIn(folded, from, to));
  }

  /**
   * One pass over a text.
   * @param folded the text's units folded; both have one unit behind them that is no word's, and stay as they are
   */
  read(text: Uint16Array, folded: Uint16Array, length: number): void {
    this.reset(length);
    this.folded = folded;
    for (let i = 0; i < length; i += 1) {
      let unit = folded[i] ?? 0;
      let kind = kindOf(unit);
      if (kind === 0) continue;
      const start = i;
      let hash = 0;
      let kinds = 0;
      /** Not 0: a unit behind the first one was folded, as capitals are. */
      let changed = 0;
      do {
        hash = step(hash, unit);
        kinds |= kind;
        i += 1;
        unit = folded[i] ?? 0;
        kind = kindOf(unit);
        if (kind !== 0) changed |= unit ^ (text[i] ?? 0);
      } while (kind !== 0);
      const stop = unit === HYPHEN ? this.addOverHyphen(text, start, i, hash) : 0;
      if (stop > 0) i = stop;
      else if ((changed !== 0 || kinds === BOTH) && i - start >= SHORTEST_GLUED) this.addPieces(text, start, i, hash);
      else this.add(start, i, hash);
    }
  }
}
