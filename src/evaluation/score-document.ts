import type { ExtractedMention, Extraction } from '../domain/extraction.ts';
import type { GoldDocument } from './gold.ts';
import { type Grouping, groupingOf, isGroupedRight } from './grouping.ts';
import { foundPairs, goldPairs } from './law-pairs.ts';
import { type Pair, pairUp } from './pairing.ts';
import { emptyTally, type Tally } from './tally.ts';
import { foundTargets, goldTargets, isRight } from './targets.ts';

/** What one document scores, and what there is to say about it. */
export interface DocumentScore {
  readonly gold: GoldDocument;
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Of found mentions whose annotation names a part: right ones, all. */
  readonly parts: readonly [right: number, all: number];
  readonly grouping: { readonly right: boolean | undefined; readonly got?: Grouping };
  readonly lawPairs: { readonly gold: number; readonly predicted: number; readonly right: number };
  readonly pairs: readonly Pair[];
  /** Mentions that no annotation asks for. */
  readonly extra: readonly ExtractedMention[];
  readonly problems: readonly string[];
}

class Tallies {
  readonly byType = new Map<string, Tally>();
  of(type: string): Tally {
    const known = this.byType.get(type) ?? emptyTally();
    this.byType.set(type, known);
    return known;
  }
}

/** A document that could not be read: all of its references count as missed. */
export const missedDocument = (gold: GoldDocument, why: string): DocumentScore => {
  const tallies = new Tallies();
  const required = gold.references.filter(({ optional }) => !optional);
  for (const reference of required) {
    const tally = tallies.of(reference.type);
    tally.gold += 1;
    tally.linkableGold += reference.targets?.length ? 1 : 0;
  }
  return {
    gold,
    tallies: tallies.byType,
    parts: [0, 0],
    grouping: { right: undefined },
    lawPairs: { gold: 0, predicted: 0, right: 0 },
    pairs: required.map((reference) => ({ reference })),
    extra: [],
    problems: [`${gold.source}: ${why}: all of its references count as missed`],
  };
};

export const scoreDocument = (gold: GoldDocument, extraction: Extraction): DocumentScore => {
  const { pairs, counted, problems } = pairUp(gold, extraction);
  const tallies = new Tallies();
  const parts: [number, number] = [0, 0];
  // a type with optional references only still gets its row
  for (const { reference } of pairs) tallies.of(reference.type);
  const required = pairs.filter(({ reference }) => !reference.optional);
  const withoutTarget = new Set<ExtractedMention>();
  for (const { reference, mention } of required) {
    const tally = tallies.of(reference.type);
    tally.gold += 1;
    tally.linkableGold += reference.targets?.length ? 1 : 0;
    if (!mention) continue;
    tally.found += 1;
    tally.linked += isRight(foundTargets(mention), reference) ? 1 : 0;
    if (goldTargets(reference).size === 0) withoutTarget.add(mention);
    if (!reference.part) continue;
    parts[0] += mention.part === reference.part ? 1 : 0;
    parts[1] += 1;
  }
  for (const mention of counted) {
    const tally = tallies.of(mention.type);
    tally.predicted += 1;
    tally.linkablePredicted += foundTargets(mention).size > 0 && !withoutTarget.has(mention) ? 1 : 0;
  }
  const matched = new Set(pairs.map(({ mention }) => mention));
  const got = groupingOf(extraction);
  // pairs are counted where the questions are annotated: elsewhere there is no answer to pair with
  const wanted = gold.answers ? goldPairs(gold) : new Set<string>();
  const cited = gold.answers ? foundPairs(extraction, counted) : new Set<string>();
  return {
    gold,
    tallies: tallies.byType,
    parts,
    grouping: { right: isGroupedRight(gold, got), got },
    lawPairs: {
      gold: wanted.size,
      predicted: cited.size,
      right: [...wanted].filter((pair) => cited.has(pair)).length,
    },
    pairs: required,
    extra: counted.filter((mention) => !matched.has(mention)),
    problems,
  };
};
