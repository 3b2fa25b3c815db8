import type { Line } from '../text/lines.ts';

const SALUTATION =
  /^(?:Geachte (?:heer|mevrouw|voorzitter)|De Kamer,$|Hierbij (?:zend|bied|ontvangt|informeer)|Mijnheer de Voorzitter)/iu;

/** In a document without questions: the line where the title block ends; 0 where none is recognised. */
export const bodyStart = (lines: readonly Line[]): number => {
  const at = lines.slice(0, 80).findIndex(({ text }) => SALUTATION.test(text));
  return Math.max(0, at);
};
