/** Whether a code unit is what `\s` matches. */
export const isBlankUnit = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/u.test(String.fromCharCode(unit)));

/** Where the blanks (and commas, if asked) begin that end at `end`; no further back than `from`. */
export const blanksBefore = (text: string, end: number, from: number, commas = false): number => {
  let at = end;
  while (at > from) {
    const unit = text.charCodeAt(at - 1);
    if (!isBlankUnit(unit) && !(commas && unit === 44)) break;
    at -= 1;
  }
  return at;
};
