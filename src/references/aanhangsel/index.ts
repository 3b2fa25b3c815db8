import { identifierType, parliamentaryYear } from '../shared/paper-identifier.ts';

const PATTERN =
  /(?<![\p{L}\p{N}])Aanhangsel(?: van de)?(?: Handelingen)?(?: (II|I|TK|EK|Tweede Kamer|Eerste Kamer))?,?(?: vergaderjaar)? (\d{4}\s?[–/-]\s?\d{2,4}),? (?:nr\.?|nummer) ?(\d{1,4})(?![\d\p{L}])/giu;

export const aanhangsel = identifierType({
  kind: 'aanhangsel',
  description:
    'Questions answered before, printed in the Aanhangsel van de Handelingen, e.g. Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 3276.',
  targetLabel: 'Work',
  pattern: PATTERN,
  confidence: 0.97,
  ids: ([, chamber = 'II', years = '', number = '']) => {
    const year = parliamentaryYear(years);
    return year ? [`ah-${/^(?:I|EK|Eerste Kamer)$/u.test(chamber) ? 'ek' : 'tk'}-${year}-${Number(number)}`] : [];
  },
});
