import { isLetter } from './word-kinds.ts';

const HYPHEN = 45;

/** Start of the word that holds an offset; a hyphen belongs to it where `hyphens` says so. */
export const wordStart = (text: string, at: number, hyphens = false): number => {
  let start = at;
  while (start > 0) {
    const unit = text.charCodeAt(start - 1);
    if (!isLetter(unit) && !(hyphens && unit === HYPHEN)) break;
    start -= 1;
  }
  return start;
};
