import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';
import { countUpTo } from '../text/sorted.ts';

/** Right before a marker: `de betreffende motie¹`, `deze brief²`. */
const AGAIN: Readonly<Record<string, RegExp>> = {
  motion: /(?:de|deze|die|betreffende|genoemde|bedoelde) (?:motie|moties|amendement)["”’»]?[.,;?!]?$/iu,
  letter: /(?:de|deze|die|betreffende|genoemde|bedoelde) (?:Kamer)?brief["”’»]?[.,;?!]?$/iu,
};

/**
 * A note that names one paper, where no phrase stands beside its marker, speaks of the motion or letter that the marker's
 * part names: of the last one where the words before the marker say so, else of the only one of a question.
 */
export const saidAgainLinks = (
  scene: Scene,
  mentions: readonly Mention[],
  before: readonly MentionLink[],
): readonly MentionLink[] => {
  const told = new Set(before.map(({ from }) => from));
  const papers = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'kamerstuk') continue;
    const list = papers.get(mention.part);
    if (list) list.push(mention);
    else papers.set(mention.part, [mention]);
  }
  const phrases = mentions.filter(({ kind }) => AGAIN[kind]);
  const starts = phrases.map(({ reading }) => reading.start);
  const partStarts = scene.parts.map(({ start }) => start);
  return scene.markers.flatMap(({ at, note }): MentionLink[] => {
    const [paper, another] = papers.get(note) ?? [];
    if (!paper || another || told.has(paper.id)) return [];
    const part = scene.parts[countUpTo(partStarts, at) - 1];
    if (!part) return [];
    const inPart = phrases.slice(countUpTo(starts, part.start - 1), countUpTo(starts, at));
    const words = scene.text.slice(Math.max(part.start, at - 40), at);
    const last = inPart.findLast(({ kind }) => AGAIN[kind]?.test(words));
    const only = part.kind === 'question' && inPart.length === 1 ? inPart[0] : undefined;
    const phrase = last ?? only;
    if (!phrase || told.has(phrase.id)) return [];
    return [
      { from: phrase.id, to: paper.id, why: 'footnote' },
      { from: paper.id, to: phrase.id, why: 'footnote' },
    ];
  });
};
