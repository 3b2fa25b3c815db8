import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';

const BETWEEN = /^[^.;\n]{0,160}\($|^,? (?:zie |met )?$/u;

/** `motie van het lid X over … (Kamerstuk 35 570, nr. 14)`: the number that follows in parentheses is the paper's. */
export const nearbyNumberLinks = (scene: Scene, mentions: readonly Mention[]): readonly MentionLink[] => {
  const links: MentionLink[] = [];
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'motion' && mention.kind !== 'letter') return;
    const next = mentions
      .slice(index + 1, index + 12)
      .find(({ kind }) => kind === 'kamerstuk' || kind === mention.kind);
    if (next?.kind !== 'kamerstuk' || next.reading.start < mention.reading.end) return;
    if (!BETWEEN.test(scene.text.slice(mention.reading.end, next.reading.start))) return;
    links.push(
      { from: mention.id, to: next.id, why: 'antecedent' },
      { from: next.id, to: mention.id, why: 'antecedent' },
    );
  });
  return links;
};
