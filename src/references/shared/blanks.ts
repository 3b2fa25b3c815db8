import { isBlank } from '../../text/units.ts';

/** Where the blanks (and commas, if asked) begin that end at `end`; no further back than `from`. */
export const blanksBefore = (text: string, end: number, from: number, commas = false): number => {
  let at = end;
  while (at > from) {
    const unit = text.charCodeAt(at - 1);
    if (!isBlank(unit) && !(commas && unit === 44)) break;
    at -= 1;
  }
  return at;
};
