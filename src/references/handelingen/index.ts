import { chamberOf, identifierType, parliamentaryYear } from '../shared/paper-identifier.ts';

const PAGES = '(?:p|pp|blz|pag)\\.? ?(\\d{1,5}(?:-\\d{1,5})?)(?:(?:\\s?[–-]\\s?| en )(\\d{1,5}))?';
const PATTERN = new RegExp(
  '(?<!Aanhangsel |Aanhangsel-|van de |der )(?<!\\p{L})Handelingen[ ,]{1,2}(?:(II|I|TK|EK|UCV|VV|Tweede Kamer|Eerste Kamer)(?!\\p{L}))?' +
    '(?: der Staten-Generaal)?[ ,]{0,2}(?:vergaderjaar )?(\\d{4}\\s?[–/-]\\s?\\d{2,4}) ?, ?' +
    `(?:(?:nr\\.?|nummer) ?(\\d{1,3})(?: ?,? ?(?:item|onderwerp) (\\d{1,3}))?(?: ?,? ${PAGES})?|${PAGES})(?![\\p{L}\\d])|` +
    '(?<![\\p{L}\\p{N}/-])h-(tk|ek|vv)-(\\d{8})-(\\d{1,5})-(\\d{1,5})(?![\\p{L}\\p{N}])',
  'gu',
);

/** A page alone does not tell on which pages its debate begins and ends, which the official id prints. */
const placeOf = (match: RegExpMatchArray): string | undefined => {
  const [, , , meeting, item, from = match[7], to = match[8]] = match;
  if (meeting && item) return `${Number(meeting)}-${Number(item)}`;
  if (from && to && !from.includes('-') && Number(to) > Number(from)) return `${from}-${to}`;
  if (from && /-/u.test(from) && Number(from.split('-')[1]) > Number(from.split('-')[0])) return from;
  return meeting && !from ? String(Number(meeting)) : undefined;
};

export const handelingen = identifierType({
  kind: 'handelingen',
  description: 'The record of a debate (Handelingen), e.g. Handelingen II 2010/11, nr. 108, item 5.',
  targetLabel: 'Work',
  pattern: PATTERN,
  confidence: 0.97,
  ids: (match) => {
    if (match[9]) return [`h-${match[9]}-${match[10]}-${match[11]}-${match[12]}`];
    const year = parliamentaryYear(match[2] ?? '');
    const place = placeOf(match);
    return year && place && match[1] !== 'UCV' ? [`h-${chamberOf(match[1])}-${year}-${place}`] : [];
  },
});
