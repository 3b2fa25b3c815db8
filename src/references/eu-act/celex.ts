const TYPE: Readonly<Record<string, string>> = { verordening: 'R', richtlijn: 'L', besluit: 'D', kaderbesluit: 'F' };

const fullYear = (year: string): string => (year.length === 2 ? `19${year}` : year);
const isYear = (text: string): boolean =>
  /^(?:19[5-9]\d|20[0-4]\d)$/u.test(fullYear(text)) && (text.length === 4 || Number(text) >= 52);

/**
 * CELEX number from a printed number. Directives and decisions print year/number; regulations number/year before 2015
 * (`864/2007`) and all acts `(EU) year/number` since.
 */
export const celexOf = (kind: string, first: string, second: string, isEu: boolean): string | undefined => {
  const type = TYPE[kind];
  if (!type) return undefined;
  const yearFirst =
    isYear(first) && (kind !== 'verordening' || (isEu && Number(fullYear(first)) >= 2015) || !isYear(second));
  const [year, number] = yearFirst ? [first, second] : [second, first];
  return isYear(year) ? `3${fullYear(year)}${type}${number.padStart(4, '0')}` : undefined;
};
