import type { Span } from '../domain/span.ts';

export interface Quote {
  /** The sentence around the mention, wrapping undone, at most about 400 characters. */
  readonly quote: string;
  /** Where the mention starts in the quote. */
  readonly quoteStart: number;
}

const REACH = 200;
const SENTENCE_START = /[.?!]\s+(?=[\p{Lu}«‘“])|\n\s*\n\s*\n|\f/gu;
const SENTENCE_END = /[.?!](?=\s+[\p{Lu}«‘“]|\s*$)|\n\s*\n\s*\n|\f/u;

const squeezed = (text: string): string => text.replace(/-\s*\n\s*/gu, '-').replace(/\s+/gu, ' ');

/**
 * The sentence that a mention stands in, cut to what a person can read at a glance.
 * @param floor where the mention's part begins, behind its heading: what stands before is none of the sentence
 */
export const quoteOf = (text: string, { start, end }: Span, floor = 0): Quote => {
  const before = text.slice(Math.max(floor, start - REACH), start);
  const lastStart = [...before.matchAll(SENTENCE_START)].at(-1);
  const from = lastStart
    ? before.slice(lastStart.index + lastStart[0].length)
    : start - REACH > floor
      ? before.replace(/^\S*\s/u, '')
      : before;
  const after = text.slice(end, end + REACH);
  const stop = SENTENCE_END.exec(after);
  const to = stop ? after.slice(0, stop.index + (/[.?!]/u.test(stop[0]) ? 1 : 0)) : after.replace(/\s\S*$/u, '');
  const opening = squeezed(from).trimStart();
  return {
    quote: `${opening}${squeezed(text.slice(start, end))}${squeezed(to)}`.trimEnd(),
    quoteStart: opening.length,
  };
};
