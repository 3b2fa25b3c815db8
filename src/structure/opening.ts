import type { Line } from '../text/lines.ts';

/** `(ingezonden 10 oktober 2022).`: the sentence that says who asks, or who answers, is the title. */
const TITLE_END = /\((?:ingezonden|ontvangen)\s[^)]{4,40}\)\.?$/u;
const SALUTATION =
  /^(?:Geachte (?:heer|mevrouw|voorzitter)|De Kamer,$|Hierbij (?:zend|bied|ontvangt|informeer)|Mijnheer de Voorzitter)/iu;

/** `Den Haag, 25 april 2012`: the last line of a printed letter's head. */
const PLACE_AND_DAY = /^(?:Den Haag|(?:’|')s-Gravenhage), \d{1,2} \p{Ll}{3,9} \d{4}$/u;

/** In a document without questions: the line where the title block ends; 0 where none is recognised. */
export const bodyStart = (lines: readonly Line[]): number => {
  const first = lines.slice(0, 80);
  const at = first.findIndex(({ text }) => SALUTATION.test(text));
  if (at >= 0) return at;
  const dated = first.findIndex(({ text }) => PLACE_AND_DAY.test(text));
  if (dated >= 0 && dated + 1 < lines.length) return dated + 1;
  return (
    first.slice(0, 20).findLastIndex(({ text }, index) => TITLE_END.test(`${first[index - 1]?.text ?? ''} ${text}`)) + 1
  );
};
