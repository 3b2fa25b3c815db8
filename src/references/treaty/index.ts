import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { resolved } from '../reference-type.ts';
import { type ArticleItem, articleRuns } from '../shared/law-article-grammar.ts';
import { articleTargets } from '../shared/law-article-targets.ts';

export interface TreatyParts {
  readonly ids: readonly string[];
  readonly items: readonly ArticleItem[];
}

export const treaty: ReferenceType<'treaty', TreatyParts> = {
  kind: 'treaty',
  description: 'A treaty or convention (verdrag), with or without an article, e.g. artikel 8 EVRM.',
  targetLabel: 'Law',

  *detect(scene: Scene): Iterable<Detection<TreatyParts>> {
    for (const { start, end, ids } of scene.names('treaty'))
      yield { start, end, rule: 'treaty.name', parts: { ids, items: [] } };
    for (const { start, end, items, host, rule } of articleRuns(scene)) {
      if (host?.kind === 'treaty')
        yield { start, end, rule: `treaty.article.${rule}`, parts: { ids: host.ids, items } };
    }
  },

  resolve({ parts: { ids, items } }: Mention<'treaty', TreatyParts>, { registries }: ResolutionContext): Resolution {
    const [id = ''] = ids;
    const title = registries.law(id as EntityId)?.title ?? id;
    if (ids.length > 1) {
      const candidates = ids.map((entity) => ({
        entity: entity as EntityId,
        label: registries.law(entity as EntityId)?.title ?? entity,
        confidence: 1 / ids.length,
        evidence: { method: 'registry' as const, note: 'several treaties bear this name', via: [] },
      }));
      return { status: 'ambiguous', candidates };
    }
    if (items.length === 0) return resolved(id, title, 0.97, `name of ${title}`);
    return { status: 'resolved', targets: articleTargets(id as EntityId, items, registries) };
  },
};
