import { lineTest } from './scan/openers.ts';

/** How a line goes on in the next: what to drop of its end, and what to put between. */
export interface Join {
  /** Characters dropped at the end of the line: 1 for a hyphen that only broke the word. */
  readonly drop: 0 | 1;
  readonly glue: '' | ' ' | '\n';
}

const OPENINGS = ['https://', 'http://', 'www.'];
/** Characters of an address behind its opening. */
const LONGEST = 300;

/** Where the last word of a line starts. */
const lastWord = (line: string): number => {
  let at = line.length;
  while (at > 0 && line.charAt(at - 1).trim() !== '') at -= 1;
  return at;
};

const endsInAddress = (line: string): boolean =>
  OPENINGS.some((opening) => {
    const at = line.lastIndexOf(opening);
    return at >= 0 && line.length - at - opening.length <= LONGEST && at >= lastWord(line);
  });
const opensPiece = lineTest(/^[\p{L}\p{N}%_~?#&=/-]/u);
const opensSmall = lineTest(/^[\p{Ll}\p{N}]/u);
const opensWord = lineTest(/^(?:en|of|van|de|het|in)\s/u);
const opensWithSign = lineTest(/^[%/?#&=_-]\S/u);

/** Whether two lines may be the halves of an address, by the signs where they meet: what most lines are not. */
const mayMeet = (line: string, next: string): boolean => {
  if (opensWithSign(next)) return true;
  const last = line.at(-1) ?? '';
  const opens = last === '.' ? opensSmall : '-/_=&?:'.includes(last) ? opensPiece : undefined;
  return opens?.(next) === true && !opensWord(next);
};

const goesOn = (line: string, next: string): boolean => mayMeet(line, next) && endsInAddress(line);

/**
 * Undoes one line break. A hyphen goes when both halves are plain small letters (`uitdrukke-` + `lijk`); it stays after
 * a sign, a capital or a digit (`#metoo-` + `slachtoffers`, `PvdA-` + `lid`) and before `en`, `of` (`vroege-` + `en`).
 * An address that was cut at a hyphen, a slash or an underscore goes on without a blank.
 */
export const joinLines = (line: string, next: string): Join => {
  if (goesOn(line, next)) {
    return { drop: 0, glue: '' };
  }
  if (!line.endsWith('-') || !/(?:\p{L}|\p{N}|#[^\s#]{0,60})-$/u.test(line.slice(-64))) return { drop: 0, glue: ' ' };
  if (/^(?:en|of|dan wel|respectievelijk)[\s,]/u.test(next)) return { drop: 0, glue: ' ' };
  const left = line.slice(lastWord(line), -1);
  const plain = /^[(«‘“"']?\p{L}?\p{Ll}+(?:-\p{Ll}+)*$/u.test(left) && /^\p{Ll}/u.test(next);
  return { drop: plain ? 1 : 0, glue: '' };
};
