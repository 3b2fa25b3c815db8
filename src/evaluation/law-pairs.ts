import type { ExtractedMention, Extraction } from '../domain/extraction.ts';
import type { GoldDocument } from './gold.ts';
import { foundTargets, goldTargets, type Targets } from './targets.ts';

const LAWS: ReadonlySet<string> = new Set(['law', 'law-article', 'treaty', 'eu-act']);

interface Cited {
  readonly part: string | undefined;
  readonly type: string;
  readonly targets: Targets;
}

/** `a2 jci1.3:…`: a law or article that an answer cites; a note counts for the part where its marker stands. */
const pairsOf = (all: readonly Cited[]): Set<string> =>
  new Set(
    all.flatMap(({ part, type, targets }) =>
      part?.startsWith('a') && LAWS.has(type) ? [...targets].map((target) => `${part} ${target}`) : [],
    ),
  );

export const goldPairs = ({ references, notes = {} }: GoldDocument): Set<string> =>
  pairsOf(
    references
      .filter(({ optional }) => !optional)
      .map((reference) => {
        const { part, type } = reference;
        return { part: part === undefined ? part : (notes[part] ?? part), type, targets: goldTargets(reference) };
      }),
  );

export const foundPairs = ({ parts }: Extraction, mentions: readonly ExtractedMention[]): Set<string> => {
  const homes = new Map(
    parts.flatMap(({ id, kind, markers }) => (kind === 'note' ? [[id, markers?.[0]?.part] as const] : [])),
  );
  return pairsOf(
    mentions.map((mention) => ({
      part: homes.has(mention.part) ? homes.get(mention.part) : mention.part,
      type: mention.type,
      targets: foundTargets(mention),
    })),
  );
};
