import type { Scene } from '../../domain/reference-type.ts';
import type { Span } from '../../domain/span.ts';
import { finder, stemFinder } from '../shared/finders.ts';

/** Where a point stands before a stroke, with at most as many units between as a top-level domain has. */
const pointsBeforeStrokes = (text: string): number[] => {
  const points: number[] = [];
  for (let stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', stroke + 1)) {
    const from = Math.max(0, stroke - LONGEST_TOP - 1);
    const point = text.slice(from, stroke).lastIndexOf('.');
    if (point >= 0) points.push(from + point);
  }
  return points;
};

/** Top-level domains that a host without scheme is believed with. */
const TOP = '(?:nl|com|org|eu|net|be|de|fr|uk|info|gov|int|edu|nu|io|tv|inc|amsterdam|frl|news|online)';
const CHARACTER = '[^\\s<>"«»“”‘’|]';
const SCHEME = `h?ttps?:\\/\\/ ?(?=[\\p{L}\\d[])${CHARACTER}{2,2000}`;
const WWW = `www\\. ?(?=[\\p{L}\\d-]{1,60}\\.)${CHARACTER}{2,2000}`;
const ADDRESS = new RegExp(`(?:${SCHEME}|${WWW})`, 'iuy');
const openings = stemFinder(/(?<![\p{L}@/.-])(?:h?ttps?:\/\/|www\.)/giu, 'http', 'ttp', 'www.');
/** `rijksoverheid.nl/jenv`: a host without scheme is an address only with a path. */
const pathsBehindHost = finder(new RegExp(`\\.${TOP}\\/(?=[\\p{L}\\d~?#%])`, 'giu'), ({ text }) =>
  pointsBeforeStrokes(text),
);
const LONGEST_TOP = 'amsterdam'.length;
const IN_HOST = /[\p{L}\p{N}.-]/u;
const RUN = new RegExp(`^${CHARACTER}{1,1000}`, 'u');
const LONGEST_HOST = 80;

/** The number of a list of notes that follows an address: `…politie[3]`. */
const NOTE_NUMBER = /\[\d{1,2}\]$/u;

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

const count = (text: string, character: string): number => text.split(character).length - 1;

/** Without what closes the sentence around it; a closing parenthesis stays where the address opened one. */
const trimmed = (address: string): string => {
  let bare = address.replace(NOTE_NUMBER, '');
  for (;;) {
    const last = bare.at(-1) ?? '';
    const opening = CLOSING[last];
    if (opening ? count(bare, last) > count(bare, opening) : /[.,;:!?'*…]/u.test(last)) bare = bare.slice(0, -1);
    else return bare;
  }
};

/** A second address that was glued to the first, with its note's number: `…/8https://…`; an archive's address holds one. */
const GLUED = /(?<![/=:(?&])https?:\/\//giu;

const ownPart = (address: string): string => {
  GLUED.lastIndex = 9;
  const next = GLUED.exec(address);
  const cut = next ? address.slice(0, next.index).replace(/\d{1,2}$/u, '') : address;
  // `(https://a.nl/b)2Zie` and `…/b), p. 3`: what follows a parenthesis that the address did not open is not its own
  const close = cut.indexOf(')', Math.max(...Array.from('/?#&=', (sign) => cut.lastIndexOf(sign))) + 1);
  return close > 0 && count(cut.slice(0, close), '(') === count(cut.slice(0, close), ')') ? cut.slice(0, close) : cut;
};

/** The rest of an address that was cut behind a sign: one word that stands alone on the next line. */
const NEXT_LINE = /^\n([\p{Ll}\d][\p{L}\d\-_./%?=&~]{1,200})(?=[).,;]{0,4}(?:\n|$))/u;

const withNextLine = (text: string, end: number): number => {
  const sign = text.charAt(end - 1);
  const rest = /[-_=&/]/u.test(sign) ? NEXT_LINE.exec(text.slice(end, end + 204)) : null;
  return rest && (sign === '-' || /[-./]/u.test(rest[1] ?? '')) ? end + rest[0].length : end;
};

const isAddress = (address: string): boolean => /\.\p{L}{2,}/u.test(address) || /\/\/(?:\d+\.){3}\d/u.test(address);

/** Addresses that say that they are: with a scheme or `www.`. */
function* plainAddresses(scene: Scene): Iterable<Span> {
  const { text } = scene;
  let reach = 0;
  for (const { index: start } of openings(scene)) {
    if (start < reach) continue;
    ADDRESS.lastIndex = start;
    const match = ADDRESS.exec(text);
    if (!match) continue;
    const own = trimmed(ownPart(match[0]));
    const cut = start + own.length;
    reach = cut;
    if (!isAddress(own)) continue;
    const whole = own.length === match[0].length ? withNextLine(text, cut) : cut;
    yield { start, end: start + trimmed(text.slice(start, whole)).length };
  }
}

/** Hosts without a scheme, by the path behind them. */
function* hostAddresses(scene: Scene): Iterable<Span> {
  const { text } = scene;
  for (const match of pathsBehindHost(scene)) {
    let start = match.index;
    while (start > 0 && match.index - start < LONGEST_HOST && IN_HOST.test(text.charAt(start - 1))) start -= 1;
    while (/[.-]/u.test(text.charAt(start))) start += 1;
    if (start >= match.index || /[@/\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
    const run = RUN.exec(text.slice(start, start + 1000))?.[0] ?? '';
    yield { start, end: start + trimmed(ownPart(run)).length };
  }
}

/** All web addresses of a text, closing punctuation left out, in text order. */
export const addressesIn = (scene: Scene): readonly Span[] => {
  const spans = [...plainAddresses(scene), ...hostAddresses(scene)].sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = 0;
  return spans.filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
};
