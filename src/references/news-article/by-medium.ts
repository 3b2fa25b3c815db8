import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext, Scene } from '../reference-type.ts';
import type { NewsParts } from './parts.ts';

const remembered = new WeakMap<Scene, ReadonlyMap<string, readonly Mention[]>>();

/** Items with a title, by medium; read once a scene. */
const titledItems = ({ scene, mentions }: ResolutionContext): ReadonlyMap<string, readonly Mention[]> => {
  const known = remembered.get(scene);
  if (known) return known;
  const items = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'news-article') continue;
    const { mediumId, title } = mention.parts as NewsParts;
    if (!mediumId || !title) continue;
    const list = items.get(mediumId);
    if (list) list.push(mention);
    else items.set(mediumId, [mention]);
  }
  remembered.set(scene, items);
  return items;
};

/** `het NRC-artikel` is the one item of NRC that the text gives by its title; undefined where it gives none, or several. */
export const onlyItemOf = (mediumId: string, context: ResolutionContext): Mention | undefined => {
  const items = titledItems(context).get(mediumId) ?? [];
  const titles = new Set(items.map(({ parts }) => (parts as NewsParts).title));
  return titles.size === 1 ? items[0] : undefined;
};
