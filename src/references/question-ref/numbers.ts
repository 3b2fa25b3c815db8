const WORDS = 'één een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const NUMBER = `(?:\\d{1,3}[a-e]?(?!\\d|(?!en \\d)\\p{L}|[.:]\\d)|(?:${WORDS.slice(2).join('|')}|één(?! voor))(?![\\p{L}]))`;
const JOIN = '(?:, en | en met | ?en |, | tot en met | t/m | t\\.m\\. | of | & |/| [-–] |[-–])';

/** Source of a pattern for `5`, `2, 3 en 4`, `6 tot en met 8`, `vier`; one group, the whole list. */
export const LIST = `(${NUMBER}(?:${JOIN}(?:op |aan |bij )?(?:vra(?:ag|gen) |antwoord(?:en)? )?${NUMBER}){0,14})`;

const TOKENS = new RegExp(`\\d{1,3}|tot en met|t/m|t\\.m\\.|[-–]|(?:${WORDS.join('|')})(?![\\p{L}])`, 'giu');

const numberOf = (token: string): number => {
  const word = WORDS.indexOf(token.toLowerCase());
  return word < 0 ? Number(token) : Math.max(1, word);
};

/** The numbers of such a list, ranges filled: `2 en 6 tot en met 8` → 2, 6, 7, 8. */
export const numbersOf = (list: string): number[] => {
  const numbers: number[] = [];
  let through = false;
  for (const [token] of list.matchAll(TOKENS)) {
    const number = numberOf(token);
    if (Number.isNaN(number)) {
      through = true;
      continue;
    }
    const last = numbers.at(-1);
    if (through && last !== undefined) for (let n = last + 1; n < number; n += 1) numbers.push(n);
    if (!numbers.includes(number)) numbers.push(number);
    through = false;
  }
  return numbers;
};
