import type { Scene } from '../../domain/reference-type.ts';
import { fold } from '../../text/fold.ts';
import { UnitBuffer } from '../../text/units.ts';
import { BITS, CODES, LETTERS, letterCode, type Stem, type StemIndex, stemIndex } from './stem-index.ts';
import { CAPITAL, DIGIT, kindOf } from './word-kinds.ts';

/** Where things begin that many rules start from. */
export interface Landmarks {
  /** Offsets of all capitals, in text order. */
  readonly capitals: Int32Array;
  /** Offsets of digits (0 to 9) that stand behind none, in text order. */
  readonly numbers: Int32Array;
  /** By the number of a group of stems the offsets where one of them stands, in text order. */
  readonly stems: readonly (readonly number[])[];
}

/** Of each code unit the code of its letter as folded, and above it what it is to a word. */
const TABLE = new Uint8Array(0x10000);
for (let unit = 0; unit < TABLE.length; unit += 1)
  TABLE[unit] = letterCode(fold(String.fromCharCode(unit)).charCodeAt(0)) | (kindOf(unit) << BITS);
// of this module's own: what is imported is looked up anew at each use
const SHIFT = BITS;
const LETTER = CODES;
const BACK = LETTERS;
const IS_CAPITAL = CAPITAL << BITS;
const IS_DIGIT = DIGIT << BITS;
const KEY = (1 << (BITS * (LETTERS + 1))) - 1;

/** Keeps the stems of one text; a class, for a closure would be another function for each text. */
class StemKeeper {
  readonly hits: number[][] = [];
  private readonly reach: Int32Array;
  private readonly folded: string;

  constructor(folded: string, groups: number) {
    for (let group = 0; group < groups; group += 1) this.hits.push([]);
    this.reach = new Int32Array(groups);
    this.folded = folded;
  }

  /** @param letter code of the one behind those of the list's key */
  keep(list: readonly Stem[], at: number, letter: number): void {
    for (const { group, word, fourth } of list) {
      if ((fourth >= 0 && fourth !== letter) || at < (this.reach[group] ?? 0) || !this.folded.startsWith(word, at))
        continue;
      this.hits[group]?.push(at);
      this.reach[group] = at + word.length;
    }
  }
}

/** Finds the places in a text, stretch after stretch; its arrays are used again for the next text. */
class Reader {
  private capitals = new Int32Array(4096);
  private numbers = new Int32Array(4096);
  private capital = 0;
  private number = 0;
  /** Codes of the last four letters, and the last unit as in the table. */
  private key = 0;
  private before = 0;

  begin(length: number): void {
    if (this.capitals.length < length) {
      this.capitals = new Int32Array(length);
      this.numbers = new Int32Array(length);
    }
    this.capital = 0;
    this.number = 0;
    this.key = 0;
    this.before = 0;
  }

  stretch(units: Uint16Array, from: number, to: number, keeper: StemKeeper, index: StemIndex): void {
    const { numbers: lists, lists: stems, fours, fifths } = index;
    const { capitals, numbers } = this;
    let { capital, number, key, before } = this;
    for (let at = from; at < to; at += 1) {
      const unit = TABLE[units[at] ?? 0] ?? 0;
      key = ((key << SHIFT) | (unit & LETTER)) & KEY;
      if (unit >= IS_CAPITAL) {
        if (unit < IS_DIGIT) {
          capitals[capital] = at;
          capital += 1;
        } else if (before < IS_DIGIT) {
          numbers[number] = at;
          number += 1;
        }
      }
      before = unit;
      if ((((fours[key >> SHIFT] ?? 0) >> (key & LETTER)) & 1) === 0) continue;
      const list = lists[key >> SHIFT] ?? 0;
      const fifth = (TABLE[units[at + 1] ?? 0] ?? 0) & LETTER;
      if ((((fifths[list] ?? 0) >> fifth) & 1) !== 0) keeper.keep(stems[list] ?? [], at - BACK, key & LETTER);
    }
    this.capital = capital;
    this.number = number;
    this.key = key;
    this.before = before;
  }

  end(stems: Landmarks['stems']): Landmarks {
    return { capitals: this.capitals.subarray(0, this.capital), numbers: this.numbers.subarray(0, this.number), stems };
  }
}

const buffer = new UnitBuffer();
const reader = new Reader();
/** A loop that is called often is compiled as a whole; one that is long is compiled for that once, over and over. */
const STRETCH = 1024;

const read = ({ text, folded }: Scene, index: StemIndex): Landmarks => {
  const units = buffer.read(text, 2);
  const keeper = new StemKeeper(folded, index.groups);
  reader.begin(text.length);
  // one unit further than the text: the last three letters have a fourth unit too
  const end = text.length + 1;
  for (let from = 0; from < end; from += STRETCH)
    reader.stretch(units, from, Math.min(end, from + STRETCH), keeper, index);
  return reader.end(keeper.hits);
};

let latest: { readonly scene: Scene; readonly index: StemIndex; readonly found: Landmarks } | undefined;

/** One pass, once a scene; what it gives is valid until another scene is asked for, for its room is used again. */
export const landmarks = (scene: Scene): Landmarks => {
  const index = stemIndex();
  if (latest?.scene === scene && latest.index === index) return latest.found;
  const found = read(scene, index);
  latest = { scene, index, found };
  return found;
};
