/** Source of a pattern for the numbers of a heading: `2`, `2, 3 en 4`, `3 t/m 6`. */
export const NUMBERS = '\\d{1,3}(?:(?:\\s{0,2}(?:,|en|&|t/m|tot en met|–|-)\\s{0,2}(?:en\\s)?|\\s)\\d{1,3}){0,30}';

/** `2, 3 en 4` → [2, 3, 4]; `3 tot en met 6` → [3, 4, 5, 6]. */
export const numbersIn = (text: string): readonly number[] => {
  const numbers: number[] = [];
  let range = false;
  for (const [token] of text.matchAll(/\d{1,3}|t\/m|tot en met|–|-/gu)) {
    const number = Number(token);
    if (Number.isNaN(number)) range = true;
    else {
      const last = numbers.at(-1);
      if (range && last !== undefined) for (let n = last + 1; n < Math.min(number, last + 60); n += 1) numbers.push(n);
      if (!numbers.includes(number)) numbers.push(number);
      range = false;
    }
  }
  return numbers;
};
