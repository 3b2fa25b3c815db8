/** A text reduced to what quotes are compared by, and the way back. */
export interface Squeezed {
  /** Letters, digits and punctuation, compatibility forms folded; no white space, no hyphens, no accents. */
  readonly text: string;
  /** For each code unit of `text`: which code point of the original it comes from. */
  readonly origins: Uint32Array;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ...[...'\u2018\u2019\u201a\u201b`\u00b4'].map((quote) => [quote, "'"] as const),
  ...[...'\u201c\u201d\u201e\u00ab\u00bb'].map((quote) => [quote, '"'] as const),
]);
const LEFT_OUT = /[\s\p{Cc}\p{Cf}\p{Pd}]/u;
const YPOGEGRAMMENI = '\u0345';

/** Whether Unicode gives the character a combining class: then it is sorted before the highest class there is. */
const isCombining = (character: string): boolean =>
  /\p{M}/u.test(character) &&
  (character === YPOGEGRAMMENI || (YPOGEGRAMMENI + character).normalize('NFD') !== YPOGEGRAMMENI + character);

const squeezedCharacter = (character: string): string => {
  if (LEFT_OUT.test(character)) return '';
  const plain = (QUOTES.get(character) ?? character).normalize('NFKD');
  return [...plain].filter((part) => !/\s/u.test(part) && !isCombining(part)).join('');
};

const remembered = new Map<string, string>();

/** Quotes are found in whatever a PDF reader made of white space, hyphens, quotation marks and ligatures. */
export const squeeze = (text: string): Squeezed => {
  const pieces: string[] = [];
  const origins: number[] = [];
  let point = 0;
  for (const character of text) {
    let piece = remembered.get(character);
    if (piece === undefined) {
      piece = squeezedCharacter(character);
      remembered.set(character, piece);
    }
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(point);
    point += 1;
  }
  return { text: pieces.join(''), origins: Uint32Array.from(origins) };
};
