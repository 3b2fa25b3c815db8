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

/** A second blank, or one that is no plain blank: what squeezing changes. */
const UNEVEN = /[^\S ]|\s\s/u;
const squeezed = (text: string): string =>
  UNEVEN.test(text) ? text.replace(/-\s*\n\s*/gu, '-').replace(/\s+/gu, ' ') : text;

/** Where the last sentence that starts in a text starts; -1: none does. */
const lastSentence = (text: string): number => {
  let at = -1;
  SENTENCE_START.lastIndex = 0;
  for (let found = SENTENCE_START.exec(text); found; found = SENTENCE_START.exec(text)) at = SENTENCE_START.lastIndex;
  return at;
};

/**
 * The sentence that a mention stands in, cut to what a person can read at a glance.
 * @param floor where the mention's part begins, behind its heading: what stands before is none of the sentence
 */
export const quoteOf = (text: string, { start, end }: Span, floor = 0): Quote => {
  const before = text.slice(Math.max(floor, start - REACH), start);
  const sentence = lastSentence(before);
  const from = sentence >= 0 ? before.slice(sentence) : start - REACH > floor ? before.replace(/^\S*\s/u, '') : before;
  const after = text.slice(end, end + REACH);
  const stop = SENTENCE_END.exec(after);
  const to = stop ? after.slice(0, stop.index + (/[.?!]/u.test(stop[0]) ? 1 : 0)) : after.replace(/\s\S*$/u, '');
  const opening = squeezed(from).trimStart();
  return {
    quote: `${opening}${squeezed(text.slice(start, end))}${squeezed(to)}`.trimEnd(),
    quoteStart: opening.length,
  };
};
