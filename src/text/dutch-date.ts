import { type IsoDate, isoDate } from '../domain/ids.ts';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dec: 12,
};

/** Source of a pattern for the name of a month, its point left out. */
export const MONTH_PATTERN = `${MONTHS.join('|')}|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec`;

const WRITTEN = new RegExp(`^(\\d{1,2}) ?(${MONTH_PATTERN})\\.? ?(\\d{4})$`, 'iu');
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u;

const dayOf = (year: number, month: number, day: number): IsoDate | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year > 1800 && year < 2200 ? isoDate(date.toISOString().slice(0, 10)) : undefined;
};

/** `8 maart 2018`, `08-03-2018`, `2018-03-08` → `2018-03-08`; undefined where it is no day of the calendar. */
export const parseDutchDate = (text: string): IsoDate | undefined => {
  const trimmed = text.trim().replace(/\s+/gu, ' ');
  if (/^\d{4}-\d{2}-\d{2}$/u.test(trimmed)) {
    const [year = 0, month = 0, day = 0] = trimmed.split('-').map(Number);
    return dayOf(year, month, day);
  }
  const written = WRITTEN.exec(trimmed);
  if (written) {
    const [, day, name = '', year] = written;
    const month = MONTHS.indexOf(name.toLowerCase()) + 1 || (SHORT[name.toLowerCase()] ?? 0);
    return dayOf(Number(year), month, Number(day));
  }
  const numeric = NUMERIC.exec(trimmed);
  return numeric ? dayOf(Number(numeric[3]), Number(numeric[2]), Number(numeric[1])) : undefined;
};
