import type { DocumentKind, DocumentMetadata, SourceDocument } from '../domain/document.ts';
import { documentId, type IsoDate } from '../domain/ids.ts';
import { parseDutchDate } from '../text/dutch-date.ts';
import type { Line } from '../text/lines.ts';
import { lineTest } from '../text/scan/openers.ts';
import { printedPaper } from './printed-paper.ts';
import { titleOf } from './title.ts';
import { dayBehind, type WrittenDay, writtenDays } from './written-days.ts';

/** What stands at the head of a document says what it is; further down other documents are talked about. */
const HEAD = 8000;

/** What a day stands behind. */
const SUBMITTED = /ingezonden\s{1,20}(?:\(?ingezonden\s{1,20})?(?:op\s{1,20})?$/iu;
const RECEIVED = /ontvangen\s{1,20}(?:\(?ontvangen\s{1,20})?(?:op\s{1,20})?$/iu;
const PLACE = /(?:Den\s{1,20}Haag|[’']s-Gravenhage|Voorgesteld|Ontvangen|Vastgesteld)[,:]?\s{1,20}$/iu;
/** `Verslag van de plenaire vergadering van dinsdag 2 juni 2015`. */
const MEETING = /vergadering,?\s(?:van\s)?(?:maan|dins|woens|donder|vrij)dag,?\s{1,20}$/iu;
const MEETING_HEAD = 600;
/** `In antwoord op uw brief van 8 maart 2024`: the day of the questions, in a letter that answers them. */
const YOUR_LETTER = /\buw\s{1,20}brief\s{1,20}van\s{1,20}$/iu;

const ownDate = (head: string, days: readonly WrittenDay[]): IsoDate | undefined => {
  const labelled = /(?:^|\n)\s{0,4}Datum(?:\s{0,8}|\s{0,4}:\s{0,4})(\d[^\n]{5,24})/iu.exec(head)?.[1];
  const alone = /^\s{0,4}(\d{1,2} \p{Ll}{3,9} \d{4})\s{0,4}\n/u.exec(head)?.[1];
  return (
    (alone && parseDutchDate(alone.replace(/^0/u, ''))) ||
    (labelled && parseDutchDate(labelled)) ||
    dayBehind(days, PLACE)
  );
};

const REFERENCE = /(?:Onze referentie|Ons kenmerk|Kenmerk)\s{0,4}:?\s{0,8}([\p{L}\p{N}][\p{L}\p{N}./_-]{4,40})/u;

/** The parliamentary year that a day lies in, `20242025`: it begins on the third Tuesday of September. */
const vergaderjaarOf = (day: IsoDate): string => {
  const year = Number(day.slice(0, 4));
  const first = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  const opening = 15 + ((2 - first + 7) % 7);
  const start = day >= `${year}-09-${String(opening).padStart(2, '0')}` ? year : year - 1;
  return `${start}${start + 1}`;
};

/** Papers that the Chamber puts out before they are printed: `AH 604`, the number of the questions, then the answer. */
const preliminary = (lines: readonly Line[], answered: IsoDate | undefined): { id?: string; reference?: string } => {
  const [first = '', second = ''] = lines.slice(0, 2).map(({ text }) => text);
  const number = /^AH\s?(\d{1,4})$/u.exec(first)?.[1];
  const reference = /^(\d{4}Z\d{4,6})$/u.exec(number ? second : first)?.[1];
  if (number && answered)
    return { id: `ah-tk-${vergaderjaarOf(answered)}-${number}`, ...(reference ? { reference } : {}) };
  if (!number && reference) return { id: `kv-tk-${reference}`, reference };
  return reference ? { reference } : {};
};

const SHEET = /^(\d{1,3})-(\d{1,3})-\d{1,3}$/u;
const IS_DEBATE = /Aan de orde (?:is|zijn) (?:de|het|een)\s/u;
const SPEAKER = /(?<!\S)(?:De voorzitter(?=:\s)|(?:De heer|Mevrouw|Minister|Staatssecretaris) )/gu;
const NAME_AND_COLON = /^[^\n:]{2,60}:\s/u;

/** `De voorzitter: …`, `Mevrouw Vos (ABC): …`. */
const hasSpeaker = (text: string): boolean => {
  for (const { 0: title, index } of text.matchAll(SPEAKER)) {
    const behind = index + title.length;
    if (!title.endsWith(' ') || NAME_AND_COLON.test(text.slice(behind, behind + 62))) return true;
  }
  return false;
};

const isSheetFoot = lineTest(/^(Tweede|Eerste) Kamer .{1,100} (?:TK|EK) \d{1,3}$/u);

export interface Debate {
  readonly id?: string;
  readonly date?: IsoDate;
}

/** Handelingen say on each page which meeting and item they are of (`40-11-53`, `Tweede Kamer … TK 40`), and the day. */
export const debateOf = (lines: readonly Line[]): Debate | undefined => {
  const foot = lines.findIndex(({ text }) => text.length < 140 && isSheetFoot(text));
  if (foot < 0) {
    const opening = lines
      .slice(0, 40)
      .map(({ text }) => text.slice(0, 6000))
      .join('\n');
    return IS_DEBATE.test(opening) && hasSpeaker(opening) ? {} : undefined;
  }
  const near = lines.slice(Math.max(0, foot - 4), foot + 5);
  const sheet = near.map(({ text }) => SHEET.exec(text)).find(Boolean);
  const date = near.map(({ text }) => parseDutchDate(text)).find(Boolean);
  const chamber = lines[foot]?.text.startsWith('Eerste') ? 'ek' : 'tk';
  const id = sheet && date ? `h-${chamber}-${vergaderjaarOf(date)}-${sheet[1]}-${sheet[2]}` : undefined;
  return { ...(id ? { id } : {}), ...(date ? { date } : {}) };
};

const isId = lineTest(/^(?:ah|kst|kv|h)-[a-z0-9]{1,12}-[\w-]{1,30}$/u);

/** `Vergaderjaar 2023–2024 … Aanhangsel van de Handelingen … 1292`, or the id printed at the foot. */
const officialId = (text: string, lines: readonly Line[]): string | undefined => {
  const printed = lines.find(({ text: line }) => isId(line));
  if (printed) return printed.text;
  const head = text.slice(0, 1500);
  const year = /Vergaderjaar\s(\d{4})\s?[–-]\s?(\d{4})/u.exec(head);
  if (year && /Aanhangsel van de Handelingen/u.test(head)) {
    const number = lines
      .slice(0, 14)
      .find(({ text: line }) => /^(?:#{1,6} )?\d{1,4}$/u.test(line) && !/^# 2$/u.test(line))
      ?.text.replace(/\D/gu, '');
    if (number) return `ah-tk-${year[1]}${year[2]}-${number}`;
  }
  return printedPaper(head);
};

/** What is known of a document once its parts are. */
export interface Shape {
  readonly questions: number;
  readonly answers: number;
  /** Present in a report of a debate. */
  readonly debate?: Debate | undefined;
}

const kindOf = (head: string, id: string | undefined, { questions, answers }: Shape): DocumentKind => {
  if (answers > 0) return 'answer';
  if (/binnen de gebruikelijke termijn|uitstel van (?:de )?(?:beantwoording|antwoord)|Mededeling\s/u.test(head))
    return 'postponement';
  if (questions > 0 || id?.startsWith('kv-')) return 'questions';
  if (
    /(?:^|\n)\s{0,6}(?:(?:nader )?gewijzigde )?motie van (?:het lid|de leden)/iu.test(head) ||
    /De Kamer,\s+gehoord de beraadslaging/u.test(head)
  )
    return 'motion';
  if (/(?:^|\n)\s{0,6}Geachte (?:heer|mevrouw|voorzitter)|Aan de Voorzitter van de (?:Tweede|Eerste) Kamer/u.test(head))
    return 'letter';
  if (id?.startsWith('kst-')) return 'kamerstuk';
  if (id?.startsWith('h-')) return 'handelingen';
  return 'other';
};

/** Whatever the document says of itself; what the file's own metadata says goes first. */
export const metadataOf = (source: SourceDocument, lines: readonly Line[], shape: Shape): DocumentMetadata => {
  const head = source.text.slice(0, HEAD);
  const days = writtenDays(head);
  const { debate } = shape;
  const stated = ownDate(head, days);
  const asked = shape.answers > 0 ? dayBehind(days, YOUR_LETTER) : undefined;
  const submitted = dayBehind(days, SUBMITTED) ?? asked;
  const answered = dayBehind(days, RECEIVED) ?? (asked ? stated : undefined);
  const held = (): IsoDate | undefined => dayBehind(writtenDays(head.slice(0, MEETING_HEAD)), MEETING);
  const date = debate?.date ?? stated ?? answered ?? submitted ?? held();
  const title = titleOf(head, lines);
  const early = preliminary(lines, answered);
  const reference = early.reference ?? REFERENCE.exec(head)?.[1];
  const official = debate ? debate.id : (officialId(source.text, lines) ?? early.id);
  const id = official ?? (reference ? `doc:${reference}` : `doc:${source.sha256.slice(0, 12)}`);
  return {
    id: documentId(id),
    kind: debate ? 'handelingen' : kindOf(head, official, shape),
    ...(reference ? { reference } : {}),
    ...(date ? { date } : {}),
    ...(submitted ? { submitted } : {}),
    ...(answered ? { answered } : {}),
    ...(title ? { title } : {}),
    ...source.metadata,
  };
};
