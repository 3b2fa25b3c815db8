import type { Span } from '../../domain/span.ts';
import { matchesIn } from '../../text/scan/index.ts';

/** Top-level domains that a host without scheme is believed with. */
const TOP = '(?:nl|com|org|eu|net|be|de|fr|uk|info|gov|int|edu|nu|io|tv|inc|amsterdam|frl|news|online)';
const CHARACTER = '[^\\s<>"«»“”‘’|]';
const SCHEME = `h?ttps?:\\/\\/ ?(?=[\\p{L}\\d[])${CHARACTER}{2,2000}`;
const WWW = `www\\. ?(?=[\\p{L}\\d-]{1,60}\\.)${CHARACTER}{2,2000}`;
const ADDRESS = new RegExp(`(?:${SCHEME}|${WWW})`, 'iuy');
const OPENING = /(?<![\p{L}@/.-])(?:h?ttps?:\/\/|www\.)/giu;
/** `rijksoverheid.nl/jenv`: a host without scheme is an address only with a path. */
const PATH_BEHIND_HOST = new RegExp(`\\.${TOP}\\/(?=[\\p{L}\\d~?#%])`, 'giu');
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
function* plainAddresses(text: string): Iterable<Span> {
  let reach = 0;
  for (const { index: start } of matchesIn(text, OPENING)) {
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
function* hostAddresses(text: string): Iterable<Span> {
  for (const match of matchesIn(text, PATH_BEHIND_HOST)) {
    let start = match.index;
    while (start > 0 && match.index - start < LONGEST_HOST && IN_HOST.test(text.charAt(start - 1))) start -= 1;
    while (/[.-]/u.test(text.charAt(start))) start += 1;
    if (start >= match.index || /[@/\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
    const run = RUN.exec(text.slice(start, start + 1000))?.[0] ?? '';
    yield { start, end: start + trimmed(ownPart(run)).length };
  }
}

/** All web addresses of a text, closing punctuation left out, in text order. */
export const addressesIn = (text: string): readonly Span[] => {
  const spans = [...plainAddresses(text), ...hostAddresses(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = 0;
  return spans.filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
};
