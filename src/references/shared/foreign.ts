import { isBlank } from '../../text/units.ts';
import { endingTest } from './endings.ts';

/** `Turkse`, `Belgische`, also of one who was it: what follows is another state's. */
const FOREIGN_BEFORE =
  /(?:(?<!\p{L})(?!Nederlandse\s)\p{Lu}\p{Ll}+(?:se|sche)|buitenlandse)\s(?:(?:voormalige?|toenmalige?|huidige|nieuwe)\s|(?:oud|ex)-)?$/u;
const FOREIGN_AFTER = /^\s(?:van|uit)\s(?!de\s|het\s)\p{Lu}\p{Ll}+/u;

/** How that pattern's matches end, but for their blank. */
const maybeForeign = endingTest('se sche voormalig voormalige toenmalig toenmalige huidige nieuwe oud- ex-'.split(' '));

/** Whether an office or ministry, by the words before it, is another state's: `de Turkse minister`. */
export const isForeignBefore = (before: string): boolean => {
  const last = before.length - 1;
  if (last < 1) return false;
  return maybeForeign(before, 0, isBlank(before.charCodeAt(last)) ? last : last + 1) && FOREIGN_BEFORE.test(before);
};

/** The same by the words behind it: `minister van Defensie van Kenia`. */
export const isForeignAfter = (after: string): boolean => FOREIGN_AFTER.test(after);
