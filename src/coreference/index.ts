import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';
import { footnoteLinks } from './footnotes.ts';
import { inNoteLinks } from './in-note.ts';
import { nearbyNumberLinks } from './nearby-numbers.ts';
import { saidAgainLinks } from './said-again.ts';
import { sameItemLinks } from './same-item.ts';

/**
 * A rule looks at one document's mentions, in reading order, and at the links of the rules before it, and says which
 * mention takes its meaning from which.
 */
export type LinkRule = (
  scene: Scene,
  mentions: readonly Mention[],
  before: readonly MentionLink[],
) => readonly MentionLink[];

const RULES: readonly LinkRule[] = [footnoteLinks, nearbyNumberLinks, inNoteLinks, saidAgainLinks, sameItemLinks];

/** Coreference within a document; the first rule that links two mentions says why. Pure and deterministic. */
export const linkMentions = (scene: Scene, mentions: readonly Mention[]): readonly MentionLink[] => {
  const seen = new Set<string>();
  const links: MentionLink[] = [];
  for (const rule of RULES) {
    for (const link of rule(scene, mentions, links)) {
      const key = `${link.from} ${link.to}`;
      if (link.from === link.to || seen.has(key)) continue;
      seen.add(key);
      links.push(link);
    }
  }
  return links;
};
