import type { Line } from '../text/lines.ts';
import { NUMBERS, numbersIn } from './numbers.ts';

/** A line that opens a question or an answer. */
export interface Heading {
  readonly kind: 'question' | 'answer';
  readonly numbers: readonly number[];
  readonly line: number;
  /** Characters of the line that are the heading itself; the rest is text. */
  readonly length: number;
  /** First line that no longer belongs to it, where the format says so. */
  readonly stop?: number;
}

const QUESTION = new RegExp(`^Vra(?:ag|gen)(?:\\s+(?:nr\\.?\\s*)?)(${NUMBERS})\\s?[:.]?(?=\\s|$)`, 'iu');
const ANSWER = new RegExp(
  `^(?:Gezamenlijk )?(?:Antwoord(?:en)?|Beantwoording)(?:\\s+op|\\s+van|\\s+bij)?(?:\\s+de)?(?:\\s+vra(?:ag|gen))?\\s+(${NUMBERS})\\s?[:.]?(?=\\s|$)`,
  'iu',
);
const BARE = /^(\d{1,3})[.)]?$/u;
const NUMBERED = /^(\d{1,3})[.)]?\s{1,4}(?=[\p{Lu}«‘“"'(])/u;
const LONE_ANSWER = /^Antwoord(?:en)?\s?:?$/iu;

/** Behind a heading's number stands nothing, or a sentence that starts anew; `Vraag 5 gaat over …` is no heading. */
const isHeadingTail = (tail: string): boolean => {
  const rest = tail.trim();
  return rest === '' || /^[\p{Lu}«‘“"'(–-]/u.test(rest);
};

const worded = (line: Line, index: number): Heading | undefined => {
  for (const [kind, pattern] of [
    ['answer', ANSWER],
    ['question', QUESTION],
  ] as const) {
    const match = pattern.exec(line.text);
    if (!match || !isHeadingTail(line.text.slice(match[0].length))) continue;
    return { kind, numbers: numbersIn(match[1] ?? ''), line: index, length: match[0].trimEnd().length };
  }
  return undefined;
};

/** Numbers that stand alone on a line, or before a sentence, and count on from the last question. */
const counted = (lines: readonly Line[], pattern: RegExp): Heading[] => {
  const found: Heading[] = [];
  lines.forEach(({ text, blanksBefore, startsPage }, index) => {
    const match = pattern.exec(text);
    if (!match || Number(match[1]) !== found.length + 1) return;
    const next = lines[index + 1];
    const opens = pattern === NUMBERED || (next !== undefined && /^[\p{Lu}«‘“"'(]/u.test(next.text));
    const apart = blanksBefore > 0 || startsPage || index === 0 || pattern === NUMBERED;
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
    if (!LONE_ANSWER.test(text)) return;
    const open = questions.filter(({ line }) => line >= from && line < index).flatMap(({ numbers }) => numbers);
    if (open.length > 0) found.push({ kind: 'answer', numbers: open, line: index, length: text.length });
    from = index;
  });
  return found;
};

const inOrder = (a: Heading, b: Heading): number => a.line - b.line;
const ASKS = /(?:^|\n)\s{0,4}(?:Schriftelijke )?Vragen\s+van\s/iu;

/** All headings in order. Worded questions (`Vraag 1`) win over counted ones (`1`). */
export const findHeadings = (lines: readonly Line[], text: string): readonly Heading[] => {
  const found = lines.flatMap((line, index) => worded(line, index) ?? []);
  const answers = found.filter(({ kind }) => kind === 'answer');
  let questions = found.filter(({ kind }) => kind === 'question');
  if (questions.length === 0 && (answers.length > 0 || ASKS.test(text.slice(0, 6000)))) {
    const bare = counted(lines, BARE);
    questions = bare.length > 0 ? bare : counted(lines, NUMBERED);
  }
  const all = answers.length > 0 ? answers : loneAnswers(lines, questions);
  return [...questions, ...all].sort(inOrder);
};
