import type { Line } from '../text/lines.ts';
import { lineMatch, lineTest } from '../text/scan/openers.ts';
import { indexesOf } from '../text/sorted.ts';
import { NUMBERS, numbersIn } from './numbers.ts';

/** A line that opens a question, an answer, or what comes behind them (`Mededeling`, `Toelichting`). */
export interface Heading {
  readonly kind: 'question' | 'answer' | 'other';
  readonly numbers: readonly number[];
  readonly line: number;
  /** Characters of the line that are the heading itself; the rest is text. */
  readonly length: number;
  /** First line that no longer belongs to it, where the format says so. */
  readonly stop?: number;
}

const questionHeading = lineMatch(
  new RegExp(`^Vra(?:ag|gen)(?:\\s+(?:nr\\.?\\s*)?)(${NUMBERS})\\s?[:.]?(?=\\s|$)`, 'iu'),
);
const answerHeading = lineMatch(
  new RegExp(
    `^(?:Gezamenlijk )?(?:Antwoord(?:en)?|Beantwoording)(?:\\s+op|\\s+van|\\s+bij)?(?:\\s+de)?(?:\\s+vra(?:ag|gen))?\\s+(${NUMBERS})\\s?[:.]?(?=\\s|$)`,
    'iu',
  ),
);
const isOther = lineTest(
  /^(?:Mededeling|Toelichting|Nadere toelichting):?$|^Toelichting: |^Deze vragen dienen ter aanvulling op eerdere vragen/u,
);
const bare = lineMatch(/^(\d{1,3})[.)]?$/u);
const numbered = lineMatch(/^(\d{1,3})\.?\s{1,4}(?=[\p{Lu}«‘“"'(])/u);
/** `1) Bent u …?`; a note behind the questions looks the same, but asks nothing. */
const parenthesised = lineMatch(/^(\d{1,3})\)\s{1,4}(?=[\p{Lu}«‘“"'(].{0,600}\?)/u);
const isLoneAnswer = lineTest(/^Antwoord(?:en)?\s?:?$/iu);

/** Behind a heading's number stands nothing, or a sentence that starts anew; `Vraag 5 gaat over …` is no heading. */
const isHeadingTail = (tail: string): boolean => {
  const rest = tail.trim();
  return rest === '' || /^[\p{Lu}«‘“"'(–-]/u.test(rest);
};

const WORDED = [
  ['answer', answerHeading],
  ['question', questionHeading],
] as const;

const worded = (line: Line, index: number): Heading | undefined => {
  for (const [kind, heading] of WORDED) {
    const match = heading(line.text);
    if (!match || !isHeadingTail(line.text.slice(match[0].length))) continue;
    return { kind, numbers: numbersIn(match[1] ?? ''), line: index, length: match[0].trimEnd().length };
  }
  return undefined;
};

const SENTENCE_END = /[.?!)]\s?(?:[¹²³⁰-⁹\d]{1,2}\)?)?$/u;
/** Numbers that stand alone on a line, or before a sentence, and count on from the last question. */
const counted = (lines: readonly Line[], heading: ReturnType<typeof lineMatch>): Heading[] => {
  const found: Heading[] = [];
  // a text that lost its empty lines: there the end of a sentence sets a number apart
  const dense = lines.every(({ blanksBefore }) => blanksBefore === 0);
  lines.forEach(({ text, blanksBefore, startsPage }, index) => {
    const match = heading(text);
    if (!match || Number(match[1]) !== found.length + 1) return;
    const next = lines[index + 1];
    const opens = heading !== bare || (next !== undefined && /^[\p{Lu}«‘“"'(]/u.test(next.text));
    const apart =
      blanksBefore > 0 ||
      startsPage ||
      index === 0 ||
      heading !== bare ||
      (dense && (found.length === 0 || SENTENCE_END.test(lines[index - 1]?.text ?? '')));
    if (opens && apart) {
      found.push({ kind: 'question', numbers: [found.length + 1], line: index, length: match[0].trimEnd().length });
    }
  });
  return found;
};

/** `Antwoord` without a number answers the questions since the last answer. */
const loneAnswers = (lines: readonly Line[], questions: readonly Heading[]): Heading[] => {
  const found: Heading[] = [];
  let from = 0;
  lines.forEach(({ text }, index) => {
    if (!isLoneAnswer(text)) return;
    const open = questions.filter(({ line }) => line >= from && line < index).flatMap(({ numbers }) => numbers);
    if (open.length > 0) found.push({ kind: 'answer', numbers: open, line: index, length: text.length });
    from = index;
  });
  return found;
};

const NOTE = /^(?:\d{1,3}\)|\[\d{1,3}\])/u;
const IS_QUESTION = /\?\s?(?:\d{1,2}\)?|\[\d{1,2}\])?$/u;

/**
 * Questions whose numbers were Word's own, and were lost with it: paragraphs behind the title, one question each. They
 * are only taken for questions where nearly all of them ask something.
 */
const unnumbered = (lines: readonly Line[]): Heading[] => {
  const title = lines.slice(0, 40).findIndex(({ text }) => /^Vragen van /u.test(text));
  if (title < 0) return [];
  const end = lines.findIndex(({ text }, index) => index > title && NOTE.test(text));
  const stop = end < 0 ? lines.length : end;
  const starts = lines.flatMap(({ text, blanksBefore }, index) =>
    index > title && index < stop && blanksBefore > 0 && /^[\p{Lu}‘“"«]/u.test(text) ? [index] : [],
  );
  const asking = starts.filter((start, order) => {
    const last = (starts[order + 1] ?? stop) - 1;
    return lines.slice(start, last + 1).some(({ text }) => IS_QUESTION.test(text) || text.includes('? '));
  });
  if (asking.length === 0 || asking.length < starts.length * 0.7) return [];
  return asking.map((line, order) => ({ kind: 'question', numbers: [order + 1], line, length: 0 }));
};

const inOrder = (a: Heading, b: Heading): number => a.line - b.line;
const ASKS = /(?:^|\n)\s{0,4}(?:Schriftelijke )?Vragen\s+van\s/iu;

/** All headings in order. Worded questions (`Vraag 1`) win over counted ones (`1`). */
export const findHeadings = (lines: readonly Line[], text: string): readonly Heading[] => {
  const found: Heading[] = [];
  for (const [index, line] of lines.entries()) {
    const heading = worded(line, index);
    if (heading) found.push(heading);
  }
  const answers = found.filter(({ kind }) => kind === 'answer');
  let questions = found.filter(({ kind }) => kind === 'question');
  if (
    questions.length === 0 &&
    (answers.length > 0 || lines.some(({ text: line }) => isLoneAnswer(line)) || ASKS.test(text.slice(0, 6000)))
  ) {
    const alone = counted(lines, bare);
    questions = alone.length > 0 ? alone : counted(lines, numbered);
    if (questions.length === 0) questions = counted(lines, parenthesised);
    if (questions.length === 0 && answers.length === 0) questions = unnumbered(lines);
  }
  const all = answers.length > 0 ? answers : loneAnswers(lines, questions);
  const first = questions[0]?.line ?? all[0]?.line ?? lines.length;
  const others = indexesOf(lines, ({ text: words }, line) => line > first && isOther(words)).map(
    (line): Heading => ({ kind: 'other', numbers: [], line, length: 0 }),
  );
  return [...questions, ...all, ...others].sort(inOrder);
};
