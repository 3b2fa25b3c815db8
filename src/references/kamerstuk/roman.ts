import type { Scene } from '../../domain/reference-type.ts';
import { stemFinder } from '../shared/finders.ts';
import type { PaperPlace } from './places.ts';

/** Dossiers of the Eerste Kamer's own affairs: `CXXIV`, `CLVI`; three letters at least. */
const ROMAN = 'C(?:(?:X[CL]|LX{1,3}|X{2,3})(?:IX|IV|V?I{0,3})|[XL](?:IX|IV|VI{0,3}|I{1,3})|IX|IV|VI{1,3}|I{2,3})';
const YEAR = '(?:(?:[Vv]ergaderjaar )?(?:19|20)\\d{2} ?[–/-] ?\\d{2,4},? )?';
const HEAD = `(?:Kamerstuk(?:ken)?(?: I| EK)?,? ${YEAR})`;
/** `CLVI, letter M`, `CXXIV, nr. B`, `Kamerstukken I 2016/17, CXXIV, A`, `(CXIX, C)`. */
const papers = stemFinder(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(${HEAD})?(${ROMAN})(?:(?:, ?| )(?:letter|nr\\.?) ?|(, ?|-))([A-Z]{1,2})(?![\\p{L}\\p{N}]|\\.\\p{Lu})`,
    'gu',
  ),
  ...['kamerstuk', 'cxc', 'cxl', 'cxx', 'cxi', 'cxv', 'clx', 'cli', 'clv', 'cii', 'civ', 'cix', 'cvi'],
);

const isEnclosed = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '(' && /^[);,]/u.test(text.slice(end, end + 1));

/** Papers of dossiers that have a Roman number; without `letter` only behind a head or between parentheses. */
export const romanPapers = (scene: Scene): readonly PaperPlace[] =>
  papers(scene).flatMap((match) => {
    const [words, head, dossier = '', bare, letter = ''] = match;
    const { text } = scene;
    const { index: start } = match;
    const end = start + words.length;
    if (bare && !head && !isEnclosed(text, start, end)) return [];
    return [{ start, end, dossiers: [dossier], numbers: [letter], rule: 'roman' }];
  });
