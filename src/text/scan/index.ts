import { type Candidates, type ScanPlan, scanPlan } from './plan.ts';

/** Below this a plain search is as quick. */
const SHORT = 256;

const wanted = new Map<RegExp, RegExp>();
let plan: ScanPlan | undefined;
/** Candidates of the text that was asked for last: all types look at one text before the next one comes. */
let latest: { readonly text: string; readonly candidates: Candidates } | undefined;

const stickyOf = (pattern: RegExp): RegExp => {
  const known = wanted.get(pattern);
  if (known) return known;
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, '')}y`);
  wanted.set(pattern, sticky);
  return sticky;
};

/** A pattern that is new in the middle of a text waits for the next one: the pass is made once a text. */
const candidatesIn = (text: string): Candidates => {
  if (latest?.text === text) return latest.candidates;
  if (plan?.patterns.size !== wanted.size) plan = scanPlan([...wanted.keys()]);
  latest = { text, candidates: plan.run(text) };
  return latest.candidates;
};

/**
 * The matches of `text.matchAll(pattern)`, in the same order. All patterns of the program that are asked for here share one
 * pass over a text, which says where each of them may begin; a pattern is tried there only. For patterns that live as long
 * as the program (module constants): each is analysed once.
 */
export const matchesIn = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const sticky = stickyOf(pattern);
  const places = text.length < SHORT ? undefined : candidatesIn(text).of(pattern);
  if (!places) return [...text.matchAll(pattern)];
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    if (place < end) continue;
    sticky.lastIndex = place;
    const match = sticky.exec(text);
    if (!match) continue;
    end = match.index + match[0].length;
    matches.push(match);
  }
  return matches;
};

/** Every pattern that was asked for so far, for a test that compares each with a plain search. */
export const patternsInUse = (): readonly RegExp[] => [...wanted.keys()];
