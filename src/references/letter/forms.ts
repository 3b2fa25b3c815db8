import { LOOSE_DATE, parseLooseDate } from '../shared/loose-date.ts';
import { quotationEnd } from '../shared/quoted-title.ts';
import { subjectEnd } from '../shared/subject-end.ts';
import type { LetterParts } from './parts.ts';

/** A letter that has more than the noun: where it ends, and what is said of it. */
export interface LetterForm {
  readonly end: number;
  readonly parts: LetterParts;
  /** Somebody of the government, or the Chamber, is named as sender or addressee. */
  readonly official: boolean;
  /** Only what the letter brings is said: `brief met de antwoorden op …`. */
  readonly bringing: boolean;
}

const SENDER =
  /^ van (?:(?:de|het|mijn|uw|onze|zijn) )?(?:(?:toenmalige?|voormalige?|vorige|huidige|demissionaire?) )?(?:[Mm]inister|[Ss]taatssecretaris|[Aa]mbtsvoorgang|[Vv]oorgang|[Aa]mbtsgeno|[Cc]ollega|[Kk]abinet|[Rr]egering|[Mm]inisterie|[Vv]oorzitter van de (?:Tweede|Eerste) Kamer|[Pp]residium|MINISTER|STAATSSECRETARIS)\p{L}*/u;
/** The rest of a sender's title: up to the date, the subject or the addressee. */
const SENDER_REST =
  /^[^.;:?!()\n«‘“]{0,110}?(?=,? (?:van|d\.d\.|dd\.?|over|inzake|betreffende|omtrent|met|aan) (?:\d|de |het |uw |afgelopen |[\p{Ll}‘“«]))/u;
const ADDRESSEE =
  /^ (?:aan|naar) (?:de |uw |het )?(?:(?:Voorzitter van )?(?:de )?(?:Tweede |Eerste )?Kamer(?: der Staten-Generaal)?|Voorzitter(?: van de (?:Tweede|Eerste) Kamer)?|Staten-Generaal|parlement)(?![\p{L}])/u;
const DATE = new RegExp(
  `^,? (?:van(?![\\p{L}])|d\\.d\\.|dd\\.?|gedateerd|gedateerd op|de dato|uit) ?((?:\\d{1,2}(?: \\p{Ll}{3,9})?(?: \\d{4})?(?:, | en )){0,3}${LOOSE_DATE})`,
  'iu',
);
/** `brief die uw Kamer op 7 juli 2023 ontving`, `brief die op 11 juli aan uw Kamer is verstuurd`. */
const SENT = new RegExp(
  `^,? die (?:(?:uw|de) Kamer |ik |wij |u )?(?:op|van|d\\.d\\.) (${LOOSE_DATE})(?= (?:ontving|heeft|hebt|hebben|is|aan|naar|werd|stuurde|zond|toe))`,
  'iu',
);
const REQUEST =
  /^ op verzoek van (?:de|uw) (?:Kamer|commissie|vaste commissie)(?: voor [^.,;()\n]{3,60}?)?(?=,? (?:van|d\.d\.) )/u;
const REFERENCE =
  /^,? ?\(?(?:met )?(?:kenmerk|referentie|ons kenmerk|nr\.|nummer) ?:? ?((?=[\p{L}/.-]{0,24}\d)[\p{L}\d/.-]{0,40}[\p{L}\d])\)?/iu;
/** `Kamerbrief (BZ2407724)`: the sender's own number. */
const OWN_NUMBER = /^ \((?:\p{Lu}{2,5}[ -]?)?\d{6,9}\)/u;
const ABOUT =
  /^,? (?:over|inzake|betreffende|omtrent|met betrekking tot|met als onderwerp|houdende|ten geleide van|t\.g\.v\.|bij(?= de | het )) (?=\S)/u;
const BRINGING =
  /^ (?:met|ter aanbieding van) (?:daarin |daarbij |als bijlage )?(?=(?:de|het|een|mijn|antwoorden|informatie|nadere) )/iu;
const QUOTED = /^,?:? ?(?:getiteld|genaamd|met (?:als )?(?:de )?titel|met (?:als )?onderwerp)?:? ?(?=[‘“«„"'])/u;
const TITLE_STOP = new RegExp(
  `,? (?:van|d\\.d\\.|dd\\.?) (?=${LOOSE_DATE})| (?=\\((?:Kamerstuk|TK |\\d{2} ?\\d{3}|d\\.d\\.))|,? (?=Kamerstuk)`,
  'iu',
);
const TITLE =
  /^ (?=[\p{Lu}\p{Ll}])(?!(?:van|aan|over|en|of|is|wordt|werd|heb|die|dat|waar|op|in|met|zijn|de|het|heeft|als|bij|om|per|staat|stuur|ga|aangegeven|gemeld|genoemd|geïnformeerd)(?![\p{L}]))/u;
const LONGEST_SUBJECT = 200;
const LONGEST_TITLE = 120;

const dateParts = (written: string): LetterParts => {
  const last =
    /(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?<!\p{L})(?:\d{1,2} )?(?:\p{L}{1,20} )?\p{L}{3,20}\.?(?:,? \d{4})?(?: ?\(?(?:jl|j\.l)\.?)?)$/u.exec(
      written,
    )?.[0];
  const said = parseLooseDate(last ?? written) ?? parseLooseDate(written);
  if (!said) return { date: written };
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = said.day === undefined ? two(said.month) : `${two(said.month)}-${two(said.day)}`;
  return { date: written, day, ...(said.year ? { year: said.year } : {}) };
};

interface Subject {
  readonly end: number;
  readonly subject: string;
  readonly bringing?: boolean;
}

/** `over …`, a quoted title, or (behind a noun that says enough) a bare title up to its date or number. */
const subjectFrom = (text: string, from: number, titled: boolean): Subject | undefined => {
  const told = ABOUT.exec(text.slice(from, from + 40));
  const about = told ?? BRINGING.exec(text.slice(from, from + 40));
  if (about) {
    const start = from + about[0].length;
    const quoted = quotationEnd(text, start);
    const end = quoted ?? subjectEnd(text, start, LONGEST_SUBJECT);
    const date = TITLE_STOP.exec(text.slice(start, end));
    const stop = quoted === undefined && date && date.index > 3 ? start + date.index : end;
    return stop - start > 3 ? { end: stop, subject: text.slice(start, stop), bringing: !told } : undefined;
  }
  const opens = QUOTED.exec(text.slice(from, from + 40));
  const closes = opens ? quotationEnd(text, from + opens[0].length) : undefined;
  if (opens && closes !== undefined) return { end: closes, subject: text.slice(from + opens[0].length, closes) };
  const bare = titled ? TITLE.exec(text.slice(from, from + 20)) : null;
  if (!bare) return undefined;
  const stop = TITLE_STOP.exec(text.slice(from, from + LONGEST_TITLE));
  if (!stop || subjectEnd(text, from + 1, LONGEST_TITLE) < from + stop.index) return undefined;
  return { end: from + stop.index, subject: text.slice(from + 1, from + stop.index) };
};

/** Reads what follows the noun at `from`, in whatever order it stands there; undefined where nothing names the letter. */
export const letterForm = (text: string, from: number, titled: boolean): LetterForm | undefined => {
  let end = from;
  let parts: LetterParts = {};
  let official = false;
  let bringing = false;
  const take = (pattern: RegExp, reach = 140): RegExpExecArray | null => {
    const found = pattern.exec(text.slice(end, end + reach));
    if (found) end += found[0].length;
    return found;
  };
  if (titled) take(OWN_NUMBER);
  const numbered = end > from;
  for (let round = 0; round < 4; round += 1) {
    const start = end;
    if (take(SENDER)) {
      official = true;
      take(SENDER_REST);
    }
    if (take(REQUEST) || take(ADDRESSEE)) official = true;
    const date = parts.date === undefined ? (take(DATE) ?? take(SENT)) : null;
    if (date?.[1]) parts = { ...parts, ...dateParts(date[1]) };
    if (parts.date !== undefined) take(REFERENCE);
    const subject = parts.subject === undefined ? subjectFrom(text, end, titled && round === 0) : undefined;
    if (subject) {
      parts = { ...parts, subject: subject.subject };
      bringing = subject.bringing === true;
      end = subject.end;
    }
    if (end === start) break;
  }
  return parts.date === undefined && parts.subject === undefined && !numbered
    ? undefined
    : { end, parts, official, bringing };
};
