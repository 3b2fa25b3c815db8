import type { ExtractedMention } from '../domain/extraction.ts';
import type { DocumentScore } from './score-document.ts';
import { articleLevel, foundTargets, goldTargets, isRight } from './targets.ts';

/** What a mention claimed, with which confidence, and whether it was right. */
export interface Outcome {
  /** The gold document's source: whole documents are left out when a calibration is tested. */
  readonly document: string;
  readonly type: string;
  readonly status: 'linked' | 'ambiguous' | 'bare';
  /** Its targets, else its words: what is named ten times in a document is wrong ten times, or never. */
  readonly thing: string;
  readonly confidence: number;
  /** 1 or 0; of several mentions the share. */
  readonly right: number;
}

/** A row of the reliability table: mentions with a confidence in `[from, to)`. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

export interface Reliability {
  readonly count: number;
  readonly bins: readonly ReliabilityBin[];
  /** Mean squared distance of confidence and outcome; 0 is best. */
  readonly brier: number;
  /** Mean distance of a bin's confidence and its share right, by count (expected calibration error). */
  readonly ece: number;
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.001] as const;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * What the confidence promises: with targets, that place, type and targets are right; with candidates, that the best of
 * them is meant; else that there is such a reference at all. Undefined where the annotation cannot tell.
 */
const rightness = (mention: ExtractedMention, reference: Parameters<typeof isRight>[1]): boolean | undefined => {
  const wanted = goldTargets(reference);
  if (mention.targets.length > 0) return wanted.size === 0 ? undefined : isRight(foundTargets(mention), reference);
  const [best] = [...mention.candidates].sort((a, b) => b.confidence - a.confidence);
  if (!best) return true;
  return wanted.size === 0 ? undefined : wanted.has(articleLevel(best.id));
};

const outcomeOf = (mention: ExtractedMention, document: string, isRight: boolean): Outcome => {
  const { type, text, targets, candidates, confidence } = mention;
  const status = targets.length > 0 ? 'linked' : candidates.length > 0 ? 'ambiguous' : 'bare';
  const thing = targets.length > 0 ? [...foundTargets(mention)].sort().join(' ') : text.toLowerCase();
  return { document, type, status, thing, confidence, right: isRight ? 1 : 0 };
};

/** Every counted mention of a document with its outcome. */
export const outcomesOf = ({ gold, pairs, extra }: DocumentScore): readonly Outcome[] => [
  ...pairs.flatMap(({ reference, mention }) => {
    const right = mention && rightness(mention, reference);
    return mention && right !== undefined ? [outcomeOf(mention, gold.source, right)] : [];
  }),
  ...extra.map((mention) => outcomeOf(mention, gold.source, false)),
];

/** One outcome for all mentions of a thing in a document that claimed the same: they are right or wrong together. */
export const onceEach = (outcomes: readonly Outcome[]): readonly Outcome[] => {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = [outcome.document, outcome.type, outcome.status, outcome.thing, outcome.confidence].join('\n');
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, right: mean(group.map(({ right }) => right)) }] : [];
  });
};

export const reliabilityOf = <T extends Outcome>(
  outcomes: readonly T[],
  confidenceOf: (outcome: T) => number = ({ confidence }) => confidence,
): Reliability => {
  const judged = outcomes.map((outcome) => ({ confidence: confidenceOf(outcome), right: outcome.right }));
  const bins = EDGES.slice(0, -1).flatMap((from, index): ReliabilityBin[] => {
    const to = EDGES[index + 1] ?? 1;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const meanConfidence = mean(inside.map(({ confidence }) => confidence));
    return [{ from, to, count: inside.length, meanConfidence, shareRight: mean(inside.map(({ right }) => right)) }];
  });
  const count = judged.length;
  return {
    count,
    bins,
    brier: count === 0 ? 0 : mean(judged.map(({ confidence, right }) => (confidence - right) ** 2)),
    ece: bins.reduce((sum, bin) => sum + (bin.count / count) * Math.abs(bin.meanConfidence - bin.shareRight), 0),
  };
};
