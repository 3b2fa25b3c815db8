import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { resolved, unresolved } from '../reference-type.ts';
import { stemFinder } from '../shared/finders.ts';
import type { ArticleItem } from '../shared/law-article-items.ts';
import { articleRuns } from '../shared/law-article-runs.ts';
import { articleTargets } from '../shared/law-article-targets.ts';
import { lawNames } from '../shared/law-names.ts';

export interface TreatyParts {
  readonly ids: readonly string[];
  readonly items: readonly ArticleItem[];
}

/** `VN-verdrag` alone, where the text names one treaty only: that one. */
const shortNames = stemFinder(/(?<![\p{L}\p{N}-])VN-?[Vv]erdrag(?![\p{L}-])/gu, 'vn-verdrag', 'vnverdrag');

const shortMentions = function* (scene: Scene): Iterable<Detection<TreatyParts>> {
  const names = lawNames(scene).filter(({ kind, ids }) => kind === 'treaty' && ids.length === 1);
  const ids = new Set(names.map((name) => name.ids[0]));
  const starts = new Set(names.map(({ start }) => start));
  const [id] = ids;
  if (!id || ids.size > 1) return;
  for (const { 0: words, index } of shortNames(scene)) {
    if (starts.has(index)) continue;
    yield {
      start: index,
      end: index + words.length,
      form: 'short',
      rule: 'treaty.short',
      parts: { ids: [id], items: [] },
    };
  }
};

/** `Verdrag tussen het Koninkrijk der Nederlanden` is no name. */
const MANY = 4;
const SHORT_FORM = 0.8;

export const treaty: ReferenceType<'treaty', TreatyParts> = {
  kind: 'treaty',
  description: 'A treaty or convention (verdrag), with or without an article, e.g. artikel 8 EVRM.',
  targetLabel: 'Law',

  *detect(scene: Scene): Iterable<Detection<TreatyParts>> {
    for (const { start, end, kind, ids, origin, needsArticle } of lawNames(scene)) {
      if (kind !== 'treaty' || needsArticle) continue;
      const form = origin === 'alias' ? 'short' : 'full';
      yield { start, end, form, rule: `treaty.${origin === 'registry' ? 'name' : origin}`, parts: { ids, items: [] } };
    }
    yield* shortMentions(scene);
    for (const { start, end, kind, items, laws, rule, inferred } of articleRuns(scene)) {
      if (kind !== 'treaty') continue;
      yield {
        start,
        end,
        form: inferred ? 'short' : 'full',
        rule: `treaty.article.${rule}`,
        parts: { ids: laws, items },
      };
    }
  },

  resolve(
    { parts: { ids, items }, rule }: Mention<'treaty', TreatyParts>,
    { registries }: ResolutionContext,
  ): Resolution {
    const [id] = ids;
    if (!id) return unresolved('no treaty of that name is known');
    const title = registries.law(id as EntityId)?.title ?? id;
    if (ids.length > MANY) return unresolved('too many treaties bear these words');
    if (ids.length > 1) {
      const candidates = ids.map((entity) => ({
        entity: entity as EntityId,
        label: registries.law(entity as EntityId)?.title ?? entity,
        confidence: 1 / ids.length,
        evidence: { method: 'registry' as const, note: 'several treaties bear this name', via: [] },
      }));
      return { status: 'ambiguous', candidates };
    }
    if (rule === 'treaty.short')
      return resolved(id, title, SHORT_FORM, `the only treaty named in the text: ${title}`, 'antecedent');
    if (items.length === 0) return resolved(id, title, 0.97, `name of ${title}`);
    return { status: 'resolved', targets: articleTargets(id as EntityId, items, registries) };
  },
};
