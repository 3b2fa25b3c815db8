import type { Mention, MentionLink } from '../domain/mention.ts';
import type { Scene } from '../domain/reference-type.ts';
import { contradict, itemKeys } from './item-keys.ts';

/** More members of a group than these add no knowledge. */
const MOST = 8;

/**
 * The same motion, letter or news item again, by what makes it that one (submitters, day, title): a mention that no
 * number stands beside takes its meaning from those that have one; news items are all tied to the first few.
 */
export const sameItemLinks = (
  scene: Scene,
  mentions: readonly Mention[],
  before: readonly MentionLink[],
): readonly MentionLink[] => {
  const told = new Set(before.map(({ from }) => from));
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    for (const key of itemKeys(scene, mention)) {
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
  }
  const links: MentionLink[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const news = group[0]?.kind === 'news-article';
    const sources = (news ? group : group.filter(({ id }) => told.has(id))).slice(0, MOST);
    for (const from of group) {
      if (!news && told.has(from.id)) continue;
      for (const to of sources) {
        if (from !== to && !contradict(from, to)) links.push({ from: from.id, to: to.id, why: 'same-phrase' });
      }
    }
  }
  return links;
};
