import { stemFinder } from '../shared/finders.ts';
import { chamberOf, identifierType, numbersOf, parliamentaryYear } from '../shared/paper-identifier.ts';

const YEARS = "(\\d{4}\\s?[–/-]\\s?\\d{2,4}|['’‘]\\d{2}/['’‘]?\\d{2})";
const NUMBERS = '(\\d{1,4}(?:(?:, | en |, en )\\d{1,4}){0,6})(?![\\d\\p{L}]|[ .]\\d{3}(?!\\d))';
/** `Aanhangsel <page>` at the foot of a page names nothing, so a bare number needs `Handelingen` or `nr.`. */
const NUMBER_CUE = '(?:nrs?\\.?|nummers?|no\\.) ?';
const HEAD =
  '(?<!\\p{L})(?:Kamervragen \\(Aanhang-?sel\\)|(?:(?:Bijlage|Aanhangsels?)\\s?-?(?:(?:van de|der|bij de) )?(?:tot de )?Handelingen|Aanhangsel))';
const CHAMBER = '(?:[ ,]{1,2}\\(?(II|I|TK|EK|Tweede Kamer|Eerste Kamer)\\)?(?!\\p{L}))?';
const PATTERN = new RegExp(
  `${HEAD}${CHAMBER}[ ,]{0,2}(?:vergaderjaar )?${YEARS}(?:,? ?${NUMBER_CUE}|, ?)${NUMBERS}|` +
    `${HEAD}${CHAMBER}[ ,]{0,2}${NUMBER_CUE}${NUMBERS}[ ,]{1,2}\\(?(?:vergaderjaar )?${YEARS}|` +
    `vergaderjaar ${YEARS},? Aanhangsel(?:(?: van de| der)? Handelingen ?,? ?(?:${NUMBER_CUE})?| ${NUMBER_CUE})${NUMBERS}|` +
    '(?<![\\p{L}\\p{N}/-])ah-(tk|ek)-(\\d{4})[–-]?(\\d{4})(?:[–-]|,? ?nr\\.? ?)(\\d{1,4})(?![\\p{L}\\p{N}])',
  'giu',
);

export const aanhangsel = identifierType({
  kind: 'aanhangsel',
  description:
    'Questions answered before, printed in the Aanhangsel van de Handelingen, e.g. Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 3276.',
  targetLabel: 'Work',
  find: stemFinder(PATTERN, 'aanhangsel', 'bijlage', 'kamervragen (', 'vergaderjaar ', 'ah-tk', 'ah-ek'),
  confidence: 0.97,
  ids: (match) => {
    if (match[9]) return [`ah-${match[9].toLowerCase()}-${match[10]}${match[11]}-${Number(match[12])}`];
    const chamber = match[1] ?? match[4];
    const years = match[2] ?? match[6] ?? match[7] ?? '';
    const year = parliamentaryYear(years);
    const numbers = numbersOf(match[3] ?? match[5] ?? match[8] ?? '');
    return year ? numbers.map((number) => `ah-${chamberOf(chamber)}-${year}-${number}`) : [];
  },
});
