const TYPE: Readonly<Record<string, string>> = {
  verordening: 'R',
  richtlijn: 'L',
  besluit: 'D',
  kaderbesluit: 'F',
  aanbeveling: 'H',
};

/** Since this year all acts print year/number and bear `(EU)`. */
const NEW_ORDER = 2015;

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
  const newOrder = isEu && Number(fullYear(first)) >= NEW_ORDER && first.length === 4;
  const yearFirst = isYear(first) && (kind !== 'verordening' || newOrder || !isYear(second));
  const [year, number] = yearFirst ? [first, second] : [second, first];
  return isYear(year) ? `3${fullYear(year)}${type}${number.padStart(4, '0')}` : undefined;
};
