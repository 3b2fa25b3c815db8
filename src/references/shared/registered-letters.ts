import { type IsoDate, isoDate } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';
import type { PaperRecord } from '../../domain/registries.ts';

/** What the words of a letter say of it. */
export interface LetterWords {
  /** Month and day, `06-30`. */
  readonly day?: string;
  readonly year?: number;
  readonly subject?: string;
}

/** The day that a letter's words tell: a day without a year is the last one before the text was written. */
export const dayOfLetter = ({ day, year }: LetterWords, until: IsoDate | undefined): IsoDate | undefined => {
  if (day === undefined || !/^\d\d-\d\d$/u.test(day)) return undefined;
  if (year !== undefined) return isoDate(`${year}-${day}`);
  if (!until) return undefined;
  const thisYear = `${until.slice(0, 4)}-${day}`;
  return isoDate(thisYear <= until ? thisYear : `${Number(until.slice(0, 4)) - 1}-${day}`);
};

/** Letters that the Chamber's register has of the day that the words tell. */
export const lettersOfThatDay = (
  mention: Mention<string, LetterWords>,
  context: ResolutionContext,
): readonly PaperRecord[] => {
  const day = dayOfLetter(mention.parts, context.asOf(mention));
  return day ? context.registries.lettersOn(day) : [];
};
