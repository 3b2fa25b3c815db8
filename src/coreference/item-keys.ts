import type { Mention } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';
import { fold } from '../text/fold.ts';
import { isTitleInCapitals } from '../text/title-in-capitals.ts';

/** Letters and digits only: a hyphen or blank lost at a line break makes no other item. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** A title that is cut short is that title still. */
const TITLE_LENGTH = 32;

interface Motion {
  readonly sort?: string;
  readonly submitters?: readonly string[];
  readonly subject?: string;
  readonly numbers?: readonly string[];
}
interface Letter {
  /** `06-30`. */
  readonly day?: string;
  readonly subject?: string;
}
interface News {
  readonly title?: string;
}

const motionKeys = ({ sort, submitters, subject, numbers }: Motion): string[] => {
  if (numbers) return [`${sort} number ${numbers.join(' ')}`];
  // the first submitter counts: `c.s.` and `de leden X en Y` are ways to write one motion
  if (submitters?.length) return [`${sort} of ${bare(submitters[0] ?? '')}`];
  return subject ? [`${sort} about ${bare(subject).slice(0, TITLE_LENGTH)}`] : [];
};

const letterKeys = ({ day, subject }: Letter): string[] => {
  if (day) return [`letter of ${day}`];
  return subject ? [`letter about ${bare(subject).slice(0, TITLE_LENGTH)}`] : [];
};

/** What makes two mentions of one kind the same item; empty where nothing does. */
export const itemKeys = (scene: Scene, { kind, parts, reading, surface }: Mention): readonly string[] => {
  // a paper's own title tells nothing of the motions that it speaks of
  if (isTitleInCapitals(surface)) return [];
  if (kind === 'motion') return motionKeys(parts as Motion);
  if (kind === 'letter') return letterKeys(parts as Letter);
  if (kind !== 'news-article') return [];
  const { title } = parts as News;
  return [`news ${bare(title ?? scene.text.slice(reading.start, reading.end)).slice(0, TITLE_LENGTH)}`];
};

const WORD = /[\p{L}\p{N}]{5,}/gu;
const shareWord = (a: string, b: string): boolean => {
  const words = new Set(fold(a).match(WORD) ?? []);
  return (fold(b).match(WORD) ?? []).some((word) => words.has(word));
};

/** Whether two mentions with one key contradict each other: another co-submitter, another subject, another year. */
export const contradict = (a: Mention, b: Mention): boolean => {
  const one = a.parts as Motion & Letter & { year?: number };
  const other = b.parts as Motion & Letter & { year?: number };
  const [, second] = one.submitters ?? [];
  const [, otherSecond] = other.submitters ?? [];
  if (second && otherSecond && second !== otherSecond) return true;
  if (one.year && other.year && one.year !== other.year) return true;
  return Boolean(one.subject && other.subject && !shareWord(one.subject, other.subject));
};
