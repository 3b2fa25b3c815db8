import { stemFinder } from '../shared/finders.ts';
import { parseLooseDate } from '../shared/loose-date.ts';
import { chamberOf, identifierType, parliamentaryYear } from '../shared/paper-identifier.ts';

const CHAMBER =
  '(?:(?<chamber>(?:der )?Kamer II?|II|I|TK|EK|UCV|VV|(?:van de |der )?Tweede Kamer|(?:van de )?Eerste Kamer)(?!\\p{L}))?(?: der Staten-Generaal)?';
/** The parliamentary year; old citations give the day of the meeting. */
const YEAR =
  '(?:(?:vergaderjaar |zitting )?(?<year>\\d{4}\\s?[–/-]\\s?\\d{2,4})|(?:van )?(?<heldOn>\\d{1,2} \\p{Ll}{3,9} \\d{4}))';
/** @param n tells the groups of two uses apart */
const pages = (n: number): string =>
  `(?:p|pp|blz|pag)\\.? ?(?<from${n}>\\d{1,5}(?:-\\d{1,5})?)(?:(?:\\s?[–-]\\s?|/| en )(?<to${n}>\\d{1,5}))?`;
/** `nr. 108, item 5`, `nr. 108-5`, `nr. 12, items 3 en 5`, `nr. 108, p. 7909-7943`. */
const BY_NUMBER = `(?:nr\\.?|nummer) ?(?<meeting>\\d{1,3})[a-z]?(?:(?: ?,? ?(?:items?|onderwerp) |-)(?<item>\\d{1,3})(?: en (?<second>\\d{1,3}))?)?(?:-\\d{1,3})?(?: ?,? ${pages(1)})?`;
/** Without `nr.`: `108-5`, `108-5-12`, `108, item 5`. */
const SHORT = `(?<shortMeeting>\\d{1,3})(?:-|,? (?:item|onderwerp) )(?<shortItem>\\d{1,3})(?:-\\d{1,3})?(?: ?,? ${pages(3)})?`;
/** At the foot of a page of the record: `TK 85-5-7, 25 mei 2023`. */
const PRINTED =
  '(?<foot>TK|EK) (?<footMeeting>\\d{1,3})-(?<footItem>\\d{1,3})-\\d{1,3}, (?<day>\\d{1,2} \\p{Ll}{3,9} \\d{4})';
/** The bill that was debated, at times the paper itself: its number is no meeting's. */
const DOSSIER = '(?<dossier>\\d{2}[ .]?\\d{3},? )?';
/** Pages alone: `6368–6375`. */
const BARE_PAGES = '(?<bareFrom>\\d{3,5}) ?[–-] ?(?<bareTo>\\d{3,5})';
const IDENTIFIER = 'h-(?<idChamber>tk|ek|vv)-(?<idYear>\\d{8})-(?<idPlace>\\d{1,5}-\\d{1,5})(?![\\p{L}\\p{N}])';
const PATTERN = new RegExp(
  `(?<![Aa]anhangsels? (?:van de |der )?|Aanhangsel-)(?<!\\p{L})(?:Handelingen|Hand\\.|(?<short>HTK|HEK))[ ,]{1,2}${CHAMBER}[ ,]{0,2}${YEAR}[ ,]{1,3}${DOSSIER}` +
    `(?:${BY_NUMBER}|${pages(2)}|${BARE_PAGES}|${SHORT})(?![\\p{L}\\d])|(?<![\\p{L}\\p{N}])${PRINTED}|(?<![\\p{L}\\p{N}/-])${IDENTIFIER}`,
  'gu',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** Pages from one to another, as the official id of an old debate prints them; one page alone does not tell those. */
const pagesOf = (from: string | undefined, to: string | undefined): string | undefined => {
  if (!from) return undefined;
  const [first = 0, last] = from.split('-').map(Number);
  if (last !== undefined) return last > first ? from : undefined;
  return to && Number(to) > first ? `${from}-${to}` : undefined;
};

const placesOf = ({ meeting, item, second, shortMeeting, shortItem, ...rest }: Groups): string[] => {
  if (rest.dossier) return [];
  if (shortMeeting && shortItem) return [`${Number(shortMeeting)}-${Number(shortItem)}`];
  if (meeting && item) return [item, second].flatMap((one) => (one ? [`${Number(meeting)}-${Number(one)}`] : []));
  const [from, to] = [rest.from1 ?? rest.from2 ?? rest.bareFrom, rest.to1 ?? rest.to2 ?? rest.bareTo];
  const printed = pagesOf(from, to);
  if (printed) return [printed];
  return meeting && !from ? [String(Number(meeting))] : [];
};

/** The parliamentary year of a day begins in September. */
const yearOfDay = (day: string): string | undefined => {
  const { year, month = 1 } = parseLooseDate(day) ?? {};
  if (year === undefined) return undefined;
  const first = month >= 9 ? year : year - 1;
  return `${first}${first + 1}`;
};

const idsOf = (groups: Groups): string[] => {
  if (groups.idChamber) return [`h-${groups.idChamber}-${groups.idYear}-${groups.idPlace}`];
  if (groups.foot) {
    const year = yearOfDay(groups.day ?? '');
    const place = `${Number(groups.footMeeting)}-${Number(groups.footItem)}`;
    return year ? [`h-${chamberOf(groups.foot)}-${year}-${place}`] : [];
  }
  const year = groups.heldOn ? yearOfDay(groups.heldOn) : parliamentaryYear(groups.year ?? '');
  const chamber = groups.short === 'HEK' ? 'EK' : groups.chamber?.replace(/^(?:van de|der) /u, '');
  return year && chamber !== 'UCV' ? placesOf(groups).map((place) => `h-${chamberOf(chamber)}-${year}-${place}`) : [];
};

export const handelingen = identifierType({
  kind: 'handelingen',
  description: 'The record of a debate (Handelingen), e.g. Handelingen II 2010/11, nr. 108, item 5.',
  targetLabel: 'Work',
  find: stemFinder(PATTERN, 'handelingen', 'hand.', 'htk', 'hek', 'tk ', 'ek ', 'h-tk', 'h-ek', 'h-vv'),
  confidence: 0.97,
  ids: ({ groups }) => idsOf(groups ?? {}),
});
