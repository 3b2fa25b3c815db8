import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';

/** A note that names one motion or letter and one paper speaks of one thing: `Motie Bikker, TK 2023/24, 36 410, nr. 31`. */
export const inNoteLinks = (scene: Scene, mentions: readonly Mention[]): readonly MentionLink[] => {
  const notes = new Set(scene.parts.flatMap(({ id, kind }) => (kind === 'note' ? [id] : [])));
  const byNote = new Map<string, { phrases: Mention[]; papers: Mention[] }>();
  for (const mention of mentions) {
    if (!notes.has(mention.part)) continue;
    const phrase = mention.kind === 'motion' || mention.kind === 'letter';
    if (!phrase && mention.kind !== 'kamerstuk') continue;
    const found = byNote.get(mention.part) ?? { phrases: [], papers: [] };
    (phrase ? found.phrases : found.papers).push(mention);
    byNote.set(mention.part, found);
  }
  return [...byNote.values()].flatMap(({ phrases: [phrase, another], papers: [paper, second] }): MentionLink[] =>
    phrase && paper && !another && !second
      ? [
          { from: phrase.id, to: paper.id, why: 'antecedent' },
          { from: paper.id, to: phrase.id, why: 'antecedent' },
        ]
      : [],
  );
};
