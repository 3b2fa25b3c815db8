import type { Scene } from '../../domain/reference-type.ts';
import type { Span } from '../../domain/span.ts';

const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
/** Stands inside a word, between letters: `V&VN`, `NOC*NSF`, `Co-Med`, `Booking.com`, `NU’91`. */
const INNER = 4;

const KIND = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x2100; unit += 1) {
  const character = String.fromCharCode(unit);
  if (/\p{Lu}/u.test(character)) KIND[unit] = CAPITAL;
  else if (/\p{L}|\p{M}/u.test(character)) KIND[unit] = SMALL;
  else if (/\d/u.test(character)) KIND[unit] = DIGIT;
  else if (/[&*.’'+-]/u.test(character)) KIND[unit] = INNER;
}

const isWord = (kind: number): boolean => kind === SMALL || kind === CAPITAL || kind === DIGIT;

/** A point joins only what is one name: `Booking.com`, `J.P`, not the next sentence. */
const joins = (text: string, start: number, at: number): boolean => {
  const next = KIND[text.charCodeAt(at + 1)] ?? OTHER;
  return text[at] === '.' ? next === SMALL || (next === CAPITAL && at - start === 1) : isWord(next);
};

/** Where the word ends that begins at `start`. */
const wordEnd = (text: string, start: number): number => {
  let at = start;
  for (;;) {
    const kind = KIND[text.charCodeAt(at)] ?? OTHER;
    if (isWord(kind)) at += 1;
    else if (kind === INNER && joins(text, start, at)) at += 2;
    else return at;
  }
};

/** A note's number stands glued before the word, or behind it. */
const afterDigits = (text: string, start: number): number => {
  let at = start;
  while (at - start < 2 && KIND[text.charCodeAt(at)] === DIGIT) at += 1;
  return at;
};
const beforeDigits = (text: string, start: number, end: number): number => {
  let at = end;
  while (at - start > 4 && end - at < 2 && KIND[text.charCodeAt(at - 1)] === DIGIT) at -= 1;
  return KIND[text.charCodeAt(at - 1)] === SMALL ? at : end;
};

const remembered = new WeakMap<Scene, readonly Span[]>();

/** Words that begin with a capital, in text order, inner hyphens and points included. One pass, once a scene. */
export const capitalWords = (scene: Scene): readonly Span[] => {
  const known = remembered.get(scene);
  if (known) return known;
  const { text } = scene;
  const words: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = KIND[text.charCodeAt(at)] ?? OTHER;
    if (!isWord(kind)) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    const start = kind === DIGIT ? afterDigits(text, at) : at;
    if (KIND[text.charCodeAt(start)] === CAPITAL) words.push({ start, end: beforeDigits(text, start, end) });
    at = end;
  }
  remembered.set(scene, words);
  return words;
};

/** The word before an offset with one blank between, else nothing. */
export const wordBefore = (text: string, start: number): string => {
  if (text.charCodeAt(start - 1) !== 32 || !isWord(KIND[text.charCodeAt(start - 2)] ?? OTHER)) return '';
  let at = start - 1;
  while (at > 0) {
    const kind = KIND[text.charCodeAt(at - 1)] ?? OTHER;
    if (isWord(kind) || kind === INNER) at -= 1;
    else break;
  }
  return text.slice(at, start - 1);
};
