import { matchesIn } from '../../text/scan/index.ts';
import type { PaperPlace } from './places.ts';

/** Dossiers of the Eerste Kamer's own affairs: `CXXIV`, `CLVI`. */
const ROMAN = 'C(?:X[CL]|L?X{0,3})(?:IX|IV|V?I{0,3})';
const YEAR = '(?:(?:[Vv]ergaderjaar )?(?:19|20)\\d{2} ?[–/-] ?\\d{2,4},? )?';
const HEAD = `(?:Kamerstuk(?:ken)?(?: I| EK)?,? ${YEAR})`;
/** `CLVI, letter M`, `CXXIV, nr. B`, `Kamerstukken I 2016/17, CXXIV, A`, `(CXIX, C)`. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(${HEAD})?(${ROMAN})(?:(?:, ?| )(?:letter|nr\\.?) ?|(, ?|-))([A-Z]{1,2})(?![\\p{L}\\p{N}]|\\.\\p{Lu})`,
  'gu',
);

const isEnclosed = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '(' && /^[);,]/u.test(text.slice(end, end + 1));

/** Papers of dossiers that have a Roman number; without `letter` only behind a head or between parentheses. */
export const romanPapers = (text: string): readonly PaperPlace[] =>
  matchesIn(text, PATTERN).flatMap((match) => {
    const [words, head, dossier = '', bare, letter = ''] = match;
    const { index: start } = match;
    const end = start + words.length;
    if (dossier.length < 3 || (bare && !head && !isEnclosed(text, start, end))) return [];
    return [{ start, end, dossiers: [dossier], numbers: [letter], rule: 'roman' }];
  });
