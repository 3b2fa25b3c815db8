const HIGH = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const HIGH_BYTES = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
  0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
];
const BYTE_OF = new Map([...HIGH].map((character, index) => [character, HIGH_BYTES[index] ?? 0]));
const SEQUENCE = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${HIGH}]{1,3}`, 'gu');
const MARK = '\u00ef\u00bb\u00bf';

const asOnce = (sequence: string): string => {
  const bytes = [...sequence].map((character) => BYTE_OF.get(character) ?? character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return sequence;
  }
};

/**
 * Publications that some collector encoded twice (`CommissariÃ«le`), known by their twice encoded byte order mark: the
 * letters are put right where enough of them is left.
 */
export const repaired = (text: string): string =>
  text.startsWith(MARK) ? text.slice(MARK.length).replace(SEQUENCE, asOnce) : text;
