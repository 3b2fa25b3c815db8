/** `op stuk nr. 163`, `nr. 12 (36 410)`, `(stuk nr. 34)`, `op stuk nr. 191 en stuk nr. 194`. */
const ITEM =
  /^,? (?:op|onder|met)?,? ?(?:stuk(?:ken)? )?(?:nrs?\.?|(?:stuk)?nummers?) ?((?:\d{1,4}|[A-Z]{1,2})(?:(?:,| en|, en|, alsmede| of)(?: op)?(?: stuk)?(?: nr\.)? \d{1,4}){0,9})(?![\p{L}\p{N}])(?: \([^()\n]{5,40}\))?/u;

export interface Item {
  readonly end: number;
  readonly numbers: readonly string[];
}

/** The sub-numbers that stand right behind `from`, and where they end. */
export const itemBehind = (text: string, from: number): Item | undefined => {
  const room = text.slice(from, from + 120);
  const bracketed = IN_PARENTHESES.exec(room);
  const found = bracketed ?? ITEM.exec(room);
  if (!found) return undefined;
  return { end: from + found[0].length, numbers: found[1]?.match(/\d{1,4}|[A-Z]{1,2}/gu) ?? [] };
};

const IN_PARENTHESES = /^ \(stuk nr\. (\d{1,4}|[A-Z]{1,2})\)/u;
