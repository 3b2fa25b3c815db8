import type { Extraction } from '../domain/extraction.ts';
import type { GoldDocument } from './gold.ts';

export interface Grouping {
  readonly questions: readonly number[];
  readonly answers: readonly (readonly number[])[];
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

export const groupingOf = ({ parts }: Extraction): Grouping => ({
  questions: ascending(
    parts.flatMap(({ kind, number, numbers }) =>
      kind === 'question' ? (numbers?.length ? numbers : number === undefined ? [] : [number]) : [],
    ),
  ),
  answers: parts.filter(({ kind }) => kind === 'answer').map(({ answers = [] }) => answers),
});

/** Whether questions and answers are grouped as annotated; undefined where the gold file does not say. */
export const isGroupedRight = (gold: GoldDocument, { questions, answers }: Grouping): boolean | undefined => {
  if (!gold.answers) return undefined;
  const wanted = ascending(gold.questions ?? questions);
  return (
    JSON.stringify(answers) === JSON.stringify(gold.answers) && JSON.stringify(questions) === JSON.stringify(wanted)
  );
};
