import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';

/** The words that make two mentions one: letters and digits only. */
const keyOf = (scene: Scene, { reading }: Mention): string =>
  scene.folded
    .slice(reading.start, reading.end)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Kinds whose later mentions in the same words are the same thing. */
const KINDS: ReadonlySet<string> = new Set(['motion', 'letter', 'news-article']);

/** The same motion, letter or news item in the same words: each is tied to the next, so that all of them get what one is told. */
export const sameItemLinks = (scene: Scene, mentions: readonly Mention[]): readonly MentionLink[] => {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!KINDS.has(mention.kind)) continue;
    const key = `${mention.kind} ${keyOf(scene, mention)}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const links: MentionLink[] = [];
  for (const group of groups.values()) {
    for (const from of group)
      for (const to of group.slice(0, 8)) if (from !== to) links.push({ from: from.id, to: to.id, why: 'same-phrase' });
  }
  return links;
};
