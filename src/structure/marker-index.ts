import type { Span } from '../domain/span.ts';
import { firstFrom } from '../text/sorted.ts';
import { isDigit } from '../text/units.ts';

export type NoteSeries = 'fn' | 'en';

/** A place that may point at a note: bare digits glued to what stands before them, `1)`, `[1]`. */
export interface MarkerPlace extends Span {
  /** Digits that are just as well a decimal, a time, or the end of a parenthesis. */
  readonly isWeak: boolean;
}

/** All such places of a text by series and label, in text order. */
export interface MarkerIndex {
  /** Places for a label from `from` on. */
  after(series: NoteSeries, label: string, from: number): readonly MarkerPlace[];
  /** Whether a place for a label lies in `[from, to)`. */
  has(series: NoteSeries, label: string, from: number, to: number): boolean;
  /** Whether a sure one does. */
  hasSure(series: NoteSeries, label: string, from: number, to: number): boolean;
}

/** More digits than a year with a note behind it are no marker. */
const MOST_DIGITS = 7;
const ENDS = /[\s.,;:)?!»”’"'–\]-]/u;
const GLUED = /(?:\p{Ll}{2}|\p{Lu}{3}|\p{Lu}\p{Ll}|[)\]’”'"»?!.,:;%]|\p{L}\p{N}\p{L})$/u;
const DECIMAL = /(?:^|\D)\d{1,3}[.,:]$/u;
const YEAR_BEFORE = /(?:\p{L} |\d{4}[–/-]|\()$/u;
/** A raised digit that a reader put at the start of the next line: `… in memo 43?⏎5 Wat was er mis`, `Tsjaad⏎3, Niger`. */
const AT_LINE_START = /\S\s?\n$/u;

/** Several of them on a line of their own. */
const ALONE = /\n(?:\d{1,2} ){1,3}$/u;
/** `… motie-Jansen. 2` at the end of a line. */
const SET_OFF = /[.?!»”)] $/u;

/** Names that end in digits of their own, a note's number glued behind them: `NIS24`, `COVID-197`. */
const OWN_DIGITS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])(?:NIS-?|PSD|CO)$/u, '2'],
  [/(?<![\p{L}\d])COVID-$/iu, '19'],
  [/(?<![\p{L}\d])MH$/u, '17'],
];

const ownDigits = (before: string, digits: string): number => {
  const own = OWN_DIGITS.find(([name, number]) => digits.startsWith(number) && name.test(before))?.[1].length ?? 0;
  return own < digits.length && digits[own] !== '0' ? own : 0;
};

interface Found extends MarkerPlace {
  readonly series: NoteSeries;
  readonly label: string;
}

/** `(artikel 3)`: the parenthesis closes one that opened shortly before. */
const closesParenthesis = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** `[1]`: of either series. */
const bracketedPlace = (text: string, start: number, end: number): MarkerPlace | undefined => {
  if (text[start - 1] !== '[') return undefined;
  const stop = text[end] === ' ' ? end + 1 : end;
  const before = text.slice(Math.max(0, start - 4), start - 1);
  return text[stop] === ']' && /\S\s{0,2}$/u.test(before) && !/\n\s{0,4}$/u.test(before)
    ? { start: start - 1, end: stop + 1, isWeak: false }
    : undefined;
};

const endnotePlace = (text: string, start: number, end: number, digits: string): Found | undefined => {
  if (text[end] !== ')') return undefined;
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text[end + 1];
  if (!/\S\s{0,2}$/u.test(before) || (after !== undefined && !/[\s.,;:)?!]/u.test(after))) return undefined;
  const isWeak = closesParenthesis(text, start) || /\n\s{0,4}$/u.test(before);
  return { series: 'en', label: digits, start, end: end + 1, isWeak };
};

const footnotePlace = (text: string, start: number, end: number, digits: string): Found | undefined => {
  const after = text[end];
  const before = text.slice(Math.max(0, start - 12), start);
  if (after !== undefined && !ENDS.test(after)) {
    // `gesproken.3Toekomstige`: the blank behind the raised digit was lost
    const isLost = /\p{Lu}/u.test(after) && /\p{Ll}[.?!»”]$/u.test(before) && digits.length <= 3;
    return isLost ? { series: 'fn', label: digits, start, end, isWeak: true } : undefined;
  }
  const own = ownDigits(before, digits);
  if (own > 0) return { series: 'fn', label: digits.slice(own), start: start + own, end, isWeak: false };
  // `in 20213`: a year with note 3
  if (digits.length > 4) {
    const isYear = /^(?:19|20)/u.test(digits) && YEAR_BEFORE.test(before);
    return isYear ? { series: 'fn', label: digits.slice(4), start: start + 4, end, isWeak: false } : undefined;
  }
  if (digits.length > 3) return undefined;
  if (AT_LINE_START.test(before) && /^(?:[ ,;.]|\n)/u.test(text.slice(end, end + 1))) {
    return { series: 'fn', label: digits, start, end, isWeak: true };
  }
  if (after === '\n' && (SET_OFF.test(before) || ALONE.test(before))) {
    return { series: 'fn', label: digits, start, end, isWeak: true };
  }
  if (!GLUED.test(before)) return undefined;
  const isWeak = DECIMAL.test(before) || (after === ')' && closesParenthesis(text, start));
  return { series: 'fn', label: digits, start, end, isWeak };
};

/** What a run of digits may be: a marker of either series, or none. */
const placesAt = (text: string, start: number, end: number): readonly Found[] => {
  const label = text.slice(start, end);
  const bracketed = label.length <= 3 ? bracketedPlace(text, start, end) : undefined;
  if (bracketed)
    return [
      { ...bracketed, series: 'en', label },
      { ...bracketed, series: 'fn', label },
    ];
  const endnote = label.length <= 3 ? endnotePlace(text, start, end, label) : undefined;
  const footnote = footnotePlace(text, start, end, label);
  return [endnote, footnote].filter((found) => found !== undefined);
};

const [NEW_LINE, BLANK, CLOSING] = [10, 32, 41];

/** Most numbers are words of the text, or years: behind a blank a marker is set off by what follows. */
const isWord = (length: number, before: number, after: number): boolean =>
  length === 4 || length > MOST_DIGITS || (length < 4 && before === BLANK && after !== NEW_LINE && after !== CLOSING);

/** The engine's own search for digits is several times as quick as a look at each unit. */
const DIGITS = /\d+/gu;

/** Reads the text once; linear in its length. */
export const indexMarkers = (text: string): MarkerIndex => {
  const places = new Map<string, MarkerPlace[]>();
  const add = (found: Found): void => {
    const key = `${found.series}${found.label}`;
    const list = places.get(key);
    if (list) list.push(found);
    else places.set(key, [found]);
  };
  for (DIGITS.lastIndex = 0; DIGITS.test(text); ) {
    const end = DIGITS.lastIndex;
    let start = end - 1;
    while (isDigit(text.charCodeAt(start - 1))) start -= 1;
    if (!isWord(end - start, text.charCodeAt(start - 1), text.charCodeAt(end)))
      for (const found of placesAt(text, start, end)) add(found);
  }
  const of = (series: NoteSeries, label: string): readonly MarkerPlace[] => places.get(`${series}${label}`) ?? [];
  return {
    after: (series, label, from) => {
      const all = of(series, label);
      return all.slice(firstFrom(all, from));
    },
    has: (series, label, from, to) => {
      const all = of(series, label);
      return (all[firstFrom(all, from)]?.start ?? Number.POSITIVE_INFINITY) < to;
    },
    hasSure: (series, label, from, to) => {
      const all = of(series, label);
      for (let i = firstFrom(all, from); i < all.length && (all[i]?.start ?? to) < to; i += 1) {
        if (!all[i]?.isWeak) return true;
      }
      return false;
    },
  };
};
