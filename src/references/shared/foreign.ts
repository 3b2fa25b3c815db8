/** `Turkse`, `Belgische`, also of one who was it: what follows is another state's. */
const FOREIGN_BEFORE =
  /(?:(?<!\p{L})(?!Nederlandse\s)\p{Lu}\p{Ll}+(?:se|sche)|buitenlandse)\s(?:(?:voormalige?|toenmalige?|huidige|nieuwe)\s|(?:oud|ex)-)?$/u;
const FOREIGN_AFTER = /^\s(?:van|uit)\s(?!de\s|het\s)\p{Lu}\p{Ll}+/u;

/** Whether an office or ministry, by the words before it, is another state's: `de Turkse minister`. */
export const isForeignBefore = (before: string): boolean => FOREIGN_BEFORE.test(before);

/** The same by the words behind it: `minister van Defensie van Kenia`. */
export const isForeignAfter = (after: string): boolean => FOREIGN_AFTER.test(after);
