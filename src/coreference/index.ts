import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';
import { footnoteLinks } from './footnotes.ts';
import { nearbyNumberLinks } from './nearby-numbers.ts';
import { sameItemLinks } from './same-item.ts';

/** A rule looks at one document's mentions, in reading order, and says which takes its meaning from which. */
export type LinkRule = (scene: Scene, mentions: readonly Mention[]) => readonly MentionLink[];

const RULES: readonly LinkRule[] = [footnoteLinks, nearbyNumberLinks, sameItemLinks];

/** Coreference within a document; the first rule that links two mentions says why. Pure and deterministic. */
export const linkMentions = (scene: Scene, mentions: readonly Mention[]): readonly MentionLink[] => {
  const seen = new Set<string>();
  return RULES.flatMap((rule) => rule(scene, mentions)).filter(({ from, to }) => {
    const key = `${from} ${to}`;
    if (from === to || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
