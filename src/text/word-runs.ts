import { hyphenatedWord } from './glued.ts';
import { isWordUnit } from './tokens.ts';
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

/** Room for so many words at first, by units of text; more where the words are short. */
const UNITS_A_WORD = 5;
/** Room for so many words is kept for the next text. */
const KEPT = 1 << 18;
/** Shorter words are not cut at seams. */
const SHORTEST_GLUED = 5;

/**
 * Words of a text, found once: where they are and which of the known words each one is (-1: none of them). The arrays
 * are used again for the next text.
 */
export class WordRuns {
  count = 0;
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  words = new Int32Array(0);

  private add(start: number, end: number, word: number): void {
    const { count } = this;
    if (count === this.starts.length) this.widen();
    this.starts[count] = start;
    this.ends[count] = end;
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
    this.words = wider(this.words);
  }

  private reset(length: number): void {
    this.count = 0;
    const room = Math.ceil(length / UNITS_A_WORD) + 16;
    const has = this.starts.length;
    if (room <= has && has <= KEPT) return;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Int32Array(room);
  }

  /** Between two small letters a hyphen may be that of a lost line break. */
  private overHyphen(text: Uint16Array, folded: Uint16Array, start: number, hyphen: number, known: WordTable) {
    if (!isSmall(text[hyphen - 1] ?? 0)) return undefined;
    let end = hyphen + 1;
    while (isSmall(text[end] ?? 0)) end += 1;
    return end - hyphen > 2 ? hyphenatedWord(folded, start, hyphen, end, known) : undefined;
  }

  /**
   * One pass over a text; a word that no name has is cut at its seams, so that bad PDF text gives its names back.
   * @param folded the text's units folded, with one unit behind them that is no word's
   */
  read(text: Uint16Array, folded: Uint16Array, length: number, known: WordTable): void {
    this.reset(length);
    for (let i = 0; i < length; i += 1) {
      let unit = folded[i] ?? 0;
      if (!isWordUnit(unit)) continue;
      const start = i;
      let hash = 0;
      do {
        hash = hashStep(hash, unit);
        i += 1;
        unit = folded[i] ?? 0;
      } while (isWordUnit(unit));
      const word = known.numberIn(folded, start, i, hash);
      const whole = unit === HYPHEN ? this.overHyphen(text, folded, start, i, known) : undefined;
      if (whole) {
        this.add(start, whole.end, whole.word);
        i = whole.end;
        continue;
      }
      const seam = word === -1 && i - start >= SHORTEST_GLUED ? seamAfter(text, start, i) : i;
      if (seam === i) {
        this.add(start, i, word);
        continue;
      }
      for (let from = start, to = seam; from < i; from = to, to = seamAfter(text, from, i))
        this.add(from, to, known.numberIn(folded, from, to, hashIn(folded, from, to)));
    }
  }
}
