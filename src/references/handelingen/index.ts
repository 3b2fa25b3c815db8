import { identifierType, parliamentaryYear } from '../shared/paper-identifier.ts';

const PATTERN =
  /(?<!Aanhangsel (?:van de )?)(?<![\p{L}\p{N}])Handelingen(?: (II|I|TK|EK|Tweede Kamer|Eerste Kamer))?,? (\d{4}\s?[–/-]\s?\d{2,4}), ?nr\.? ?(\d{1,3})\s?,? (?:item (\d{1,3})|(?:p|blz)\. ?(\d{1,5})\s?[–-]\s?(\d{1,5}))/gu;

export const handelingen = identifierType({
  kind: 'handelingen',
  description: 'The record of a debate (Handelingen), e.g. Handelingen II 2010/11, nr. 108, item 5.',
  targetLabel: 'Work',
  pattern: PATTERN,
  confidence: 0.97,
  ids: ([, chamber = 'II', years = '', meeting = '', item, from, to]) => {
    const year = parliamentaryYear(years);
    const place = item ? `${Number(meeting)}-${Number(item)}` : `${from}-${to}`;
    return year ? [`h-${/^(?:I|EK|Eerste Kamer)$/u.test(chamber) ? 'ek' : 'tk'}-${year}-${place}`] : [];
  },
});
