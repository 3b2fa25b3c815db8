const PAIRS: Readonly<Record<string, string>> = { '‘': '’', '“': '”', '«': '»', '„': '”', '"': '"', "'": "'" };
const LONGEST = 400;

/**
 * The end of a quotation that opens at `open`, or undefined. Guillemets may stand inside each other. A curly apostrophe
 * inside a word (`boa’s`) does not close.
 */
export const quotationEnd = (text: string, open: number): number | undefined => {
  const opening = text[open] ?? '';
  const closing = PAIRS[opening];
  if (!closing) return undefined;
  let depth = 1;
  for (let at = open + 1; at < Math.min(text.length, open + LONGEST); at += 1) {
    const character = text[at];
    if (character === '\n') return undefined;
    if (character === opening && opening !== closing) depth += 1;
    if (character !== closing) continue;
    const inWord = (closing === '’' || closing === "'") && /\p{L}/u.test(text[at + 1] ?? '');
    if (inWord) continue;
    depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
};
