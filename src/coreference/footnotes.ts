import type { PartId } from '../domain/ids.ts';
import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';

/** What a note can tell of what stands before its marker. */
const TELLS: Readonly<Record<string, ReadonlySet<string>>> = {
  motion: new Set(['kamerstuk', 'motion']),
  letter: new Set(['kamerstuk', 'letter']),
  'news-article': new Set(['news-article']),
};

/** Between a phrase and its marker stand at most closing signs and a few words. */
const MAX_GAP = 60;

const mentionsByPart = (mentions: readonly Mention[]): Map<PartId, Mention[]> => {
  const byPart = new Map<PartId, Mention[]>();
  for (const mention of mentions) {
    const list = byPart.get(mention.part);
    if (list) list.push(mention);
    else byPart.set(mention.part, [mention]);
  }
  return byPart;
};

/**
 * A motion, letter or news item right before a note's marker is the paper or item that the note names. The paper's
 * number in turn leans on the motion's words, which tell a misprinted number.
 */
export const footnoteLinks = (scene: Scene, mentions: readonly Mention[]): readonly MentionLink[] => {
  const byPart = mentionsByPart(mentions);
  const links: MentionLink[] = [];
  for (const { at, note } of scene.markers) {
    const before = mentions.filter(
      ({ kind, reading }) => TELLS[kind] && reading.end <= at && at - reading.end <= MAX_GAP,
    );
    const phrase = before.at(-1);
    if (!phrase || scene.text.slice(phrase.reading.end, at).includes('\n')) continue;
    for (const told of byPart.get(note) ?? []) {
      if (!TELLS[phrase.kind]?.has(told.kind)) continue;
      links.push({ from: phrase.id, to: told.id, why: 'footnote' });
      if (told.kind === 'kamerstuk' || told.kind === 'news-article')
        links.push({ from: told.id, to: phrase.id, why: 'footnote' });
    }
  }
  return links;
};
