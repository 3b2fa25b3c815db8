import type { IsoDate } from '../domain/ids.ts';
import { MONTH_PATTERN, parseDutchDate } from '../text/dutch-date.ts';

/** A day that stands in a text, `8 maart 2018`, and what stands right before it. */
export interface WrittenDay {
  readonly words: string;
  readonly before: string;
}

const DAY = new RegExp(`\\d{1,2}\\s{0,40}(?:${MONTH_PATTERN})\\.?\\s{0,40}\\d{4}`, 'giu');
/** So far back stands what a day is told by. */
const REACH = 80;

/** All days of a text in its order. Digits are found quickly: words are then only looked for before these. */
export const writtenDays = (text: string): readonly WrittenDay[] => {
  const days: WrittenDay[] = [];
  DAY.lastIndex = 0;
  for (let found = DAY.exec(text); found; found = DAY.exec(text))
    days.push({ words: found[0], before: text.slice(Math.max(0, found.index - REACH), found.index) });
  return days;
};

/** The first day behind some words (a pattern that ends in `$`); undefined where it is no day of the calendar. */
export const dayBehind = (days: readonly WrittenDay[], words: RegExp): IsoDate | undefined => {
  const day = days.find(({ before }) => words.test(before));
  return day && parseDutchDate(day.words);
};
