import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { unresolved } from '../reference-type.ts';
import { precedingLaw } from '../shared/law-antecedent.ts';
import { type ArticleItem, articleRuns } from '../shared/law-article-grammar.ts';
import { articleTargets } from '../shared/law-article-targets.ts';

export interface LawArticleParts {
  readonly items: readonly ArticleItem[];
  /** Ids of the regulation named; several where its name is ambiguous, none where it says `die wet`. */
  readonly laws: readonly string[];
}

const isLaw = (kind: string | undefined): boolean => kind === undefined || kind === 'law';

/** `die wet` most often means the last law named; not always. */
const BACK_REFERENCE = 0.75;

export const lawArticle: ReferenceType<'law-article', LawArticleParts> = {
  kind: 'law-article',
  description: 'One or more articles of a regulation (wetsartikel), e.g. artikel 7:611 BW.',
  targetLabel: 'LawArticle',

  *detect(scene: Scene): Iterable<Detection<LawArticleParts>> {
    for (const { start, end, items, host, rule } of articleRuns(scene)) {
      if (!isLaw(host?.kind)) continue;
      const form = host ? 'full' : 'short';
      yield { start, end, form, rule: `law-article.${rule}`, parts: { items, laws: host?.ids ?? [] } };
    }
  },

  resolve(mention: Mention<'law-article', LawArticleParts>, context: ResolutionContext): Resolution {
    const { items, laws } = mention.parts;
    const { registries } = context;
    if (laws.length > 1) {
      return {
        status: 'ambiguous',
        candidates: laws
          .flatMap((law) => articleTargets(law as EntityId, items, registries).slice(0, 1))
          .map((c) => ({ ...c, confidence: 1 / laws.length })),
      };
    }
    const law = laws[0] ?? precedingLaw(mention, context);
    if (!law) return unresolved('no law named before it');
    const targets = articleTargets(law as EntityId, items, registries);
    if (targets.length === 0) return unresolved('the book of the Burgerlijk Wetboek is not said');
    const sure =
      mention.form === 'full'
        ? targets
        : targets.map((target) => ({ ...target, confidence: Math.min(target.confidence, BACK_REFERENCE) }));
    return { status: 'resolved', targets: sure };
  },
};
