const MONTH_NAMES = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const MONTH = `(?:${MONTH_NAMES.join('|')}|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)(?![\\p{L}])\\.?`;
const LAST = '(?:jl|j\\.l)\\.?|jongstleden|dit jaar|vorig jaar';

/** Source of a pattern for a day as people write it: `30 juni 2023`, `24 april jl.`, `8 maart`, `24-10-2024`. No groups. */
export const LOOSE_DAY = `(?:\\d{1,2} ${MONTH}(?:,? ?(?:\\d{4}(?!\\d)(?: j\\.?l\\.)?|${LAST}))?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d(?!\\d)|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?!\\d))`;

/** Also without a day: `april 2024`, `afgelopen oktober`. No groups. */
export const LOOSE_DATE = `(?:${LOOSE_DAY}|${MONTH} \\d{4}(?!\\d)|(?:afgelopen|vorige|begin|eind|medio) ${MONTH}(?: (?:\\d{4}(?!\\d)|${LAST}))?)`;

export interface LooseDate {
  /** 1 to 12. */
  readonly month: number;
  readonly day?: number;
  readonly year?: number;
}

const WORDS = /^(?:(\d{1,2}) )?(?:afgelopen |vorige |begin |eind |medio )?(\p{L}{3,9})\.?(?:,? (\d{4}))?/u;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/u;
const YEAR_FIRST = /^(\d{4})-(\d\d)-(\d\d)/u;

const dateOf = (year: string | undefined, month: number, day: string | undefined): LooseDate | undefined =>
  month < 1 || month > 12
    ? undefined
    : { month, ...(day ? { day: Number(day) } : {}), ...(year ? { year: Number(year) } : {}) };

/** What a loose date says; undefined where it names no month. */
export const parseLooseDate = (text: string): LooseDate | undefined => {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dateOf(dayFirst[3], Number(dayFirst[2]), dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dateOf(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const words = WORDS.exec(text.toLowerCase());
  const name = words?.[2] ?? '';
  const month = MONTH_NAMES.findIndex((full) => full.slice(0, 3) === (name === 'mrt' ? 'maa' : name.slice(0, 3))) + 1;
  return words ? dateOf(words[3], month, words[1]) : undefined;
};

/** Whether both can be one day (or month): what the one leaves out, the other may say. */
export const sameDate = (a: LooseDate, b: LooseDate): boolean =>
  a.month === b.month && a.day === b.day && (a.year === undefined || b.year === undefined || a.year === b.year);
