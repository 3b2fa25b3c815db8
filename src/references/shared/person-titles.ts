import type { Scene } from '../../domain/reference-type.ts';
import type { Span } from '../../domain/span.ts';
import { blanksBefore } from './blanks.ts';
import { endingFinder } from './endings.ts';
import { isLetter } from './word-kinds.ts';

/** What the words right before a name say of who bears it. */
export interface Title {
  readonly role: 'member' | 'office' | undefined;
  readonly gender: 'vrouw' | 'man' | undefined;
}

/** A stretch before a name: from where it is looked at, where its last word ends, and where the name begins. */
interface Before {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly wordEnd: number;
  readonly start: number;
  readonly end: number;
}

const finder = (words: string): ReturnType<typeof endingFinder> => endingFinder(words.split(' '));

/** Words that make the name behind them a member's. */
const MEMBER = finder(
  "kamerlid kamerleden lid leden heer heren mevrouw meneer mevr. dhr. collega collega's woordvoerder woordvoerders fractievoorzitter fractievoorzitters gedelegeerde gedelegeerden rapporteur rapporteurs indiener indieners voorzitter: ondertekenaar: indiener: medeindiener:",
);
const MEMBER_GAP = /^\s{0,2}(?:–\s)?$/u;
/** Papers that are called by their submitter; the name may be glued to them or hyphened. */
const PAPER = finder(
  'amendement amendementen subamendement subamendementen motie moties initiatiefwet wetsvoorstel initiatiefnota initiatiefvoorstel',
);
const PAPER_GAP = /^[ -]?$/u;
const OF = finder('van het de');
const OF_PAPER = /\svan (?:het |de )?$/u;
/** The rank right before a name: `minister Hermans`; behind a ministry's name see the end of an office. */
const OFFICE = finder(
  'minister minister-president ministers staatssecretaris staatssecretarissen bewindspersoon bewindslieden premier',
);
const OFFICE_GAP = /^\s?$/u;
/** Under a list of questions, a report: `De fungerend voorzitter van de vaste commissie voor Defensie, Ten Broeke`. */
const CHAIR = /(?:^|[^\p{L}])(?:onder)?voorzitter van de [^\n,]{0,40}commissies? ?(?:voor [^\n]{3,70})?, ?\n{0,2}$/iu;
const CHAIR_REACH = 150;
/** `Welzijn en Sport` goes on with the name of the committee. */
const GOES_ON = /^(?: en |, | & )/u;
/** `- Eerste ondertekenaar: J. Pool`, in the Chamber's own description of a paper. */
const SIGNER = endingFinder(['ondertekenaar:', 'indiener:']);
const WOMAN = finder('mevrouw mevr.');
const MAN = endingFinder(['de heer', 'deheer', 'meneer', 'dhr.']);
const GENDER_GAP = /^\s{1,2}$/u;

/** Whether a word begins at an offset; some may be glued to the word before: `dieheer`, `deminister`. */
const opens = ({ text, folded, from }: Before, at: number, glued: string): boolean =>
  at === from || !isLetter(text.charCodeAt(at - 1)) || glued.includes(folded.charAt(at));

const isMember = (before: Before): boolean => {
  const { text, folded, from, wordEnd, start } = before;
  const word = MEMBER(folded, from, wordEnd);
  return word >= 0 && opens(before, word, 'hm') && MEMBER_GAP.test(text.slice(wordEnd, start));
};

const isChair = ({ text, start, wordEnd, end }: Before): boolean =>
  text[wordEnd - 1] === ',' &&
  !GOES_ON.test(text.slice(end, end + 4)) &&
  CHAIR.test(text.slice(Math.max(0, start - CHAIR_REACH), start));

const isPapers = (before: Before): boolean => {
  const { text, folded, from, wordEnd, start } = before;
  const of = OF(folded, from, wordEnd) < 0 ? null : OF_PAPER.exec(folded.slice(from, start));
  const end = of ? from + of.index : wordEnd;
  const paper = PAPER(folded, from, end);
  return paper >= 0 && opens(before, paper, '-') && (of !== null || PAPER_GAP.test(text.slice(wordEnd, start)));
};

const isOffice = (before: Before): boolean => {
  const { text, folded, from, wordEnd, start } = before;
  const word = OFFICE(folded, from, wordEnd);
  return word >= 0 && opens(before, word, 'ms') && OFFICE_GAP.test(text.slice(wordEnd, start));
};

/** Initials may stand between. */
const INITIALS = /(?:\p{Lu}\.\s?){1,5}$/u;
const isSigner = ({ text, folded, from, wordEnd }: Before): boolean => {
  if (text[wordEnd - 1] !== ':' && text[wordEnd - 1] !== '.') return false;
  const initials = INITIALS.exec(text.slice(from, wordEnd))?.[0].length ?? 0;
  return SIGNER(folded, from, blanksBefore(folded, wordEnd - initials, from)) >= 0;
};

const genderOf = ({ text, folded, from, wordEnd, start }: Before): Title['gender'] => {
  const gender = WOMAN(folded, from, wordEnd) >= 0 ? 'vrouw' : MAN(folded, from, wordEnd) >= 0 ? 'man' : undefined;
  return gender && GENDER_GAP.test(text.slice(wordEnd, start)) ? gender : undefined;
};

/** Where the word before a name ends: blanks, and a dash or hyphen, stand between. */
const wordEndBefore = (folded: string, start: number, from: number): number => {
  const end = blanksBefore(folded, start, from);
  return end > from && folded[end - 1] === '-' ? blanksBefore(folded, end - 1, from) : end;
};

/** @param from how far back the words before a name are looked at */
export const titleBefore = ({ text, folded }: Scene, { start, end }: Span, from: number): Title => {
  const before = { text, folded, from, wordEnd: wordEndBefore(folded, start, from), start, end };
  const member = isMember(before) || isPapers(before) || isChair(before) || isSigner(before);
  const role = member ? 'member' : isOffice(before) ? 'office' : undefined;
  return { role, gender: genderOf(before) };
};
