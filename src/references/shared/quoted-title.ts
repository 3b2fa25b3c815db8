/** Signs that open and close a quotation, by the sign that opens it. */
const FAMILIES: Readonly<Record<string, { readonly open: string; readonly close: string }>> = {
  '‘': { open: '‘', close: "’'" },
  "'": { open: '', close: "'’" },
  '“': { open: '“„', close: '”"' },
  '„': { open: '“„', close: '”“"' },
  '"': { open: '', close: '"”' },
  '«': { open: '«', close: '»' },
};
const LONGEST = 400;
const LETTER = /[\p{L}\p{N}]/u;
/** `’s-Gravenhage`, `'t`: an apostrophe, no quotation mark. */
const ELIDED = /^(?:[stnmkr]|tis|twas|zijn|em)(?![\p{L}])|^\d/u;
/** A heading of the next part is in no title. */
const NEXT_PART = /^\s*(?:Vraag|Vragen|Antwoord|\d{1,2}\s*\n)/u;

const isBlank = (character: string | undefined): boolean => character === undefined || /[\s(:[–-]/u.test(character);

/** `ouders’ zorgen’`: behind an s, where the quotation's own end is still to come. */
const isPossessive = (text: string, at: number): boolean =>
  text[at - 1] === 's' &&
  /^ \p{Ll}[^‘'’"“”«».?!\n]{0,100}(?:[’'](?=\p{L})[^‘'’"“”«».?!\n]{0,60}){0,2}[’'](?!\p{L})/u.test(
    text.slice(at + 1, at + 240),
  );

/** What a sign that opens or closes does at its place. */
const stepAt = (text: string, at: number, { open, close }: { open: string; close: string }): -1 | 0 | 1 => {
  const character = text[at] ?? '';
  if (open !== '' && open.includes(character) && !(close.includes(character) && !isBlank(text[at - 1]))) return 1;
  if (!close.includes(character)) return 0;
  const behind = text.slice(at + 1, at + 6);
  const single = character === '’' || character === "'";
  if (isBlank(text[at - 1]) && LETTER.test(behind.charAt(0))) return single && ELIDED.test(behind) ? 0 : 1;
  return single && (/^\p{L}/u.test(behind) || isPossessive(text, at)) ? 0 : -1;
};

/**
 * The end of a quotation that opens at `open`, or undefined. Quotations may stand inside each other, of one sign too; a
 * curly apostrophe inside a word (`boa’s`) does not close; one that nothing closes ends at its last closing sign. A
 * broken line may run through a quotation, but no heading.
 */
export const quotationEnd = (text: string, open: number): number | undefined => {
  const family = FAMILIES[text[open] ?? ''];
  if (!family) return undefined;
  let depth = 1;
  let lines = 0;
  let last: number | undefined;
  for (let at = open + 1; at < Math.min(text.length, open + LONGEST); at += 1) {
    if (text[at] === '\n') {
      lines += 1;
      if (lines > 1 || last !== undefined || NEXT_PART.test(text.slice(at + 1, at + 12))) return last;
      continue;
    }
    const step = stepAt(text, at, family);
    depth += step;
    if (step < 0) last = at + 1;
    if (depth === 0) return at + 1;
  }
  return last;
};
