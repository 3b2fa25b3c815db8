/** A run of sub-numbers as printed, and where it ends. */
export interface NumberRun {
  readonly numbers: readonly string[];
  readonly end: number;
}

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** A digit group that goes on, a month, a page: what follows a number that is none of the list's. */
const NO_NUMBER = `(?![\\p{L}\\p{N}]|[ .]\\d{3}(?!\\d)|\\s(?:${MONTHS})(?!\\p{L}))`;
const DIGITS = `\\d{1,4}[a-z]?${NO_NUMBER}`;
/** One letter before a point and a capital is an initial. */
const LETTERS = '(?:[A-Z]{2}(?![\\p{L}\\p{N}])|[A-Z](?![\\p{L}\\p{N}]|\\.\\s?\\p{Lu}))';
const NUMBER = `(?:${DIGITS}|${LETTERS})`;
const AND = '(?:, en |, | en | t/m | tot en met | ?[–-] ?|/)';
const LIST = `${NUMBER}(?:${AND}(?:nrs?\\.? ?)?${NUMBER}){0,15}`;
const CUED = new RegExp(` ?,? ?(?:nrs?\\.?[: ]{0,2}|(nummers?|no\\.)[: ]{1,2}|EK )(${LIST})`, 'yu');
/** Papers of the Eerste Kamer: `35 824, letter H`. */
const LETTERED = /,? ?letters? ([A-Z]{1,3}(?:(?:, | en )[A-Z]{1,3}){0,5})(?![\p{L}\p{N}])/uy;
const DASH = new RegExp(`( ?)[-–] ?(${NUMBER})(?!-)`, 'yu');
const COMMA = new RegExp(`,? (?:EK )?(${NUMBER})`, 'yu');
/** A letter that ends a note: what follows its full stop is the next one. */
const LAST_LETTER = /, ([A-Z]{1,2})(?=\.\s)/uy;
const IN_PARENTHESES = /\s\((\d{1,4}[a-z]?(?:, \d{1,4}[a-z]?){0,5})\)/uy;
const MORE = new RegExp(
  `(?:,? (?:p|pp|blz|pag|pagina)\\.? ?\\d{1,4}(?:(?: ?[–-] ?| en )\\d{1,4})?)?[;,]? (?:en )?nrs?\\.? ?(${LIST})`,
  'yu',
);
const MAX_RANGE = 40;

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

/** `520 en 548` → both; `1–3` → all three. */
const listed = (list: string): string[] => {
  const found: string[] = [];
  let last = 0;
  for (const match of list.matchAll(/\d{1,4}[a-z]?|[A-Z]{1,2}/gu)) {
    const [number] = match;
    const range = /^(?: t\/m | tot en met | ?[–-] ?)$/u.test(list.slice(last, match.index));
    const from = Number(found.at(-1));
    if (range && Number(number) > from && Number(number) - from <= MAX_RANGE)
      for (let between = from + 1; between < Number(number); between += 1) found.push(String(between));
    found.push(number);
    last = match.index + number.length;
  }
  return found;
};

/** `nr. 6, p. 15-16; nr. 7`: further numbers behind pages belong to the same dossier. */
const withMore = (text: string, run: NumberRun): NumberRun => {
  const more = at(MORE, text, run.end);
  return more ? { numbers: [...run.numbers, ...listed(more[1] ?? '')], end: run.end + more[0].length } : run;
};

/** How far what stands around the dossier vouches for it: a bare number must say `nr.`, an item of a list may be dashed. */
export type Trust = 'bare' | 'dashed' | 'cued' | 'official';

/** Sub-numbers right behind a dossier number. */
export const numbersAt = (text: string, position: number, trust: Trust): NumberRun | undefined => {
  const cued = at(CUED, text, position);
  if (cued && !(trust === 'bare' && cued[1]))
    return withMore(text, { numbers: listed(cued[2] ?? ''), end: position + cued[0].length });
  const lettered = at(LETTERED, text, position);
  if (lettered) return { numbers: lettered[1]?.split(/, | en /u) ?? [], end: position + lettered[0].length };
  if (trust === 'bare') return undefined;
  const dash = at(DASH, text, position);
  if (dash) return { numbers: [dash[2] ?? ''], end: position + dash[0].length };
  if (trust === 'dashed') return undefined;
  const comma = at(COMMA, text, position);
  const isLetter = /[A-Z]$/u.test(comma?.[1] ?? '');
  if (comma && (trust === 'official' || isLetter))
    return { numbers: [comma[1] ?? ''], end: position + comma[0].length };
  const last = trust === 'official' ? at(LAST_LETTER, text, position) : null;
  if (last) return { numbers: [last[1] ?? ''], end: position + last[0].length };
  const inner = trust === 'official' ? at(IN_PARENTHESES, text, position) : null;
  return inner ? { numbers: listed(inner[1] ?? ''), end: position + inner[0].length } : undefined;
};
