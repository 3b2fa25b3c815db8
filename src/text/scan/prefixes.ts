import { ANY, type ClassSet, classesOf, HALVES, WIDE } from './classes.ts';

/** How many units of a match are looked at before the pattern is tried. */
export const DEPTH = 3;
/** More openings than this are merged: the list stays short, the sets get wider. */
const MOST = 3000;

/** The first units of a match: a class set each. Shorter than DEPTH: the match ends there. */
interface Opening {
  readonly sets: readonly ClassSet[];
}

const EMPTY: readonly Opening[] = [{ sets: [] }];
const UNKNOWN: readonly Opening[] = [{ sets: Array.from({ length: DEPTH }, () => ANY) }, { sets: [] }];

const unique = (openings: readonly Opening[]): readonly Opening[] => {
  const seen = new Map(openings.map((opening) => [opening.sets.join(' '), opening]));
  if (seen.size <= MOST) return [...seen.values()];
  // too many: keep the first unit, and anything behind it
  const wide = new Map<string, Opening>();
  for (const { sets } of seen.values()) {
    const [first] = sets;
    const merged = first === undefined ? { sets } : { sets: [first, ...Array.from({ length: DEPTH - 1 }, () => ANY)] };
    wide.set(merged.sets.join(' '), merged);
  }
  return [...wide.values()];
};

const followed = (heads: readonly Opening[], tails: readonly Opening[]): readonly Opening[] =>
  unique(
    heads.flatMap((head) =>
      head.sets.length >= DEPTH
        ? [head]
        : tails.map((tail) => ({ sets: [...head.sets, ...tail.sets].slice(0, DEPTH) })),
    ),
  );

const LOOK = /\((?:\?=|\?!|\?<=|\?<!)/uy;
const GROUP = /\((?:\?:|\?<[^=!][^>]*>)?/uy;
const QUANTIFIER = /(?:([*+?])|\{(\d{1,6})(?:(,)(\d{0,6}))?\})\??/uy;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|k<[^>]*>|\d+|[\s\S])/uy;
const CLASS = /\[(?:\\[\s\S]|[^\]\\])*\]/uy;
const ONE = /[\s\S]/uy;

/** Reads a pattern's source from left to right; only what its matches can begin with is worked out. */
class Reader {
  at = 0;
  readonly source: string;
  readonly flags: string;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at += found[0].length;
    return found ?? undefined;
  }

  alternatives(): readonly Opening[] {
    const all: Opening[] = [...this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      all.push(...this.sequence());
    }
    return unique(all);
  }

  sequence(): readonly Opening[] {
    let openings = EMPTY;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      openings = followed(openings, this.term());
    return openings;
  }

  term(): readonly Opening[] {
    const atom = this.atom();
    const quantifier = this.take(QUANTIFIER);
    if (!quantifier) return atom;
    const [, sign, least, comma, most] = quantifier;
    const min = sign ? (sign === '+' ? 1 : 0) : Number(least);
    const max = sign ? (sign === '?' ? 1 : DEPTH) : comma ? (most ? Number(most) : DEPTH) : min;
    let openings = EMPTY;
    for (let round = 0; round < Math.min(max, DEPTH); round += 1)
      openings = round < min ? followed(openings, atom) : unique([...openings, ...followed(openings, atom)]);
    return openings;
  }

  atom(): readonly Opening[] {
    const next = this.source[this.at];
    if (this.take(LOOK)) {
      this.alternatives();
      this.at += 1;
      return EMPTY;
    }
    if (next === '(') {
      this.take(GROUP);
      const inner = this.alternatives();
      this.at += 1;
      return inner;
    }
    if (next === '^' || next === '$') {
      this.at += 1;
      return EMPTY;
    }
    const escaped = this.take(ESCAPE)?.[0];
    if (escaped === '\\b' || escaped === '\\B') return EMPTY;
    if (escaped && /^\\(?:k|[1-9])/u.test(escaped)) return UNKNOWN;
    const text = escaped ?? this.take(CLASS)?.[0] ?? this.take(ONE)?.[0] ?? '';
    const one = { sets: [classesOf(text, this.flags)] };
    // a character outside the first plane is two units
    return WIDE.test(text) ? [one, { sets: [HALVES, HALVES] }] : [one];
  }
}

/** All ways in which a match of the pattern can begin, DEPTH class sets each; undefined where it may match nothing. */
export const openingsOf = ({ source, flags }: RegExp): readonly (readonly ClassSet[])[] | undefined => {
  const openings = new Reader(source, flags).alternatives();
  if (openings.some(({ sets }) => sets.length === 0)) return undefined;
  return openings.map(({ sets }) => Array.from({ length: DEPTH }, (_, place) => sets[place] ?? ANY));
};
