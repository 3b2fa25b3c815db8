import type { Part } from '../domain/document.ts';
import { partId } from '../domain/ids.ts';
import { type Line, type Setting, startsParagraph } from '../text/lines.ts';
import type { Heading } from './headings.ts';
import { segmentsOf } from './segments.ts';

const ASKS = /\?[\])”’»"']{0,3}(?:\s?\[?\d{1,2}[\])]?)?$/u;
/** Shorter than this it is more of the question: `Graag een toelichting.` */
const SHORTEST_ANSWER = 80;
/** So many other answers have a heading: the document does set them. */
const FEWEST_HEADED = 2;

/** Numbers of questions that no answer's heading names, in a document whose other answers have one. */
export const unansweredIn = (headings: readonly Heading[]): ReadonlySet<number> => {
  const answers = headings.filter(({ kind }) => kind === 'answer');
  if (answers.length < FEWEST_HEADED) return new Set();
  const answered = new Set(answers.flatMap(({ numbers }) => numbers));
  const asked = headings.filter(({ kind }) => kind === 'question').flatMap(({ numbers }) => numbers);
  return new Set(asked.filter((number) => !answered.has(number)));
};

/**
 * Cuts the lines of a question whose answer lost its heading: what stands behind the last question mark, in a paragraph of
 * its own, is the answer. Undefined where nothing such stands there.
 */
export const unheadedAnswer = (
  indexes: readonly number[],
  lines: readonly Line[],
  setting: Setting,
): { readonly asked: readonly number[]; readonly answer: readonly number[] } | undefined => {
  const last = indexes.findLastIndex((index, order) => order > 0 && ASKS.test(lines[index]?.text ?? ''));
  const answer = indexes.slice(last + 1);
  const [before, first] = [lines[indexes[last] ?? -1], lines[answer[0] ?? -1]];
  if (last < 1 || !before || !first || !startsParagraph(before, first, setting)) return undefined;
  const length = answer.reduce((sum, index) => sum + (lines[index]?.text.length ?? 0), 0);
  return length < SHORTEST_ANSWER ? undefined : { asked: indexes.slice(0, last + 1), answer };
};

export const unheadedPart = (number: number, indexes: readonly number[], lines: readonly Line[]): Part => ({
  id: partId(`a${number}`),
  kind: 'answer',
  answers: [number],
  segments: segmentsOf(indexes, lines),
});
