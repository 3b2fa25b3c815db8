import { identifierType } from '../shared/paper-identifier.ts';

/** `ECLI` with the slips seen in print (ECLl, ELCI, ECI) and `;` or blanks for colons. */
const PATTERN =
  /(?<![\p{L}\p{N}])(?:ECL[Il1]|ELCI|ECLI)\s?[:;]\s?([A-Z]{2})\s?[:;]\s?([A-Z0-9]{1,7})\s?[:;]\s?((?:18|19|20)\d{2})\s?[:;]\s?([A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)/gu;

export const courtCase = identifierType({
  kind: 'case',
  description: 'A judgment (uitspraak, arrest), e.g. ECLI:NL:HR:2018:1234.',
  targetLabel: 'CourtDecision',
  pattern: PATTERN,
  confidence: 0.99,
  ids: ([, country, court, year, number]) => [`ECLI:${country}:${court}:${year}:${number}`],
});
