import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Candidate, Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { unresolved } from '../reference-type.ts';
import { precedingLaw } from '../shared/law-antecedent.ts';
import type { ArticleItem } from '../shared/law-article-items.ts';
import { articleRuns } from '../shared/law-article-runs.ts';
import { articleTargets } from '../shared/law-article-targets.ts';
import { choiceOf } from '../shared/law-choice.ts';

export interface LawArticleParts {
  readonly items: readonly ArticleItem[];
  /** Ids of the regulation named; several where its name is ambiguous, none where no registry knows it. */
  readonly laws: readonly string[];
  /** `Boek 7` without its code. */
  readonly book?: string;
  /** `wet` of `die wet`. */
  readonly back?: string;
  /** The regulation is the last one named before, not said with the article. */
  readonly inferred?: boolean;
}

/** `die wet` most often means the last law named; not always. */
const BACK_REFERENCE = 0.75;
/** No regulation is said at all. */
const INFERRED = 0.7;

const atMost = (targets: readonly Candidate[], limit: number, note: string): readonly Candidate[] =>
  targets.map((target) => ({
    ...target,
    confidence: Math.min(target.confidence, limit),
    evidence: { ...target.evidence, method: 'antecedent', note: `${note}; ${target.evidence.note}` },
  }));

const lawsOf = (mention: Mention<'law-article', LawArticleParts>, context: ResolutionContext): readonly EntityId[] => {
  const { laws, book, back } = mention.parts;
  const { registries } = context;
  if (book) return [registries.bookOfBw(book)].filter((id) => id !== undefined);
  if (!back) return choiceOf(laws, registries, context.asOf(mention));
  const before = precedingLaw(mention, back, context);
  return before ? [before as EntityId] : [];
};

/** An article that the guessed regulation does not have belongs to another; where its articles are not known, the same sentence must name it. */
const mayBelong = (
  law: EntityId,
  mention: Mention<'law-article', LawArticleParts>,
  { registries }: ResolutionContext,
) =>
  mention.parts.items.every(
    ({ number }) =>
      registries.article(law, number.replace('_', ' '))?.exists ?? (law !== 'BW' && !mention.rule.endsWith('far')),
  );

export const lawArticle: ReferenceType<'law-article', LawArticleParts> = {
  kind: 'law-article',
  description: 'One or more articles of a regulation (wetsartikel), e.g. artikel 7:611 BW.',
  targetLabel: 'LawArticle',

  *detect(scene: Scene): Iterable<Detection<LawArticleParts>> {
    for (const { start, end, kind, rule, items, laws, book, back, inferred } of articleRuns(scene)) {
      if (kind !== 'law') continue;
      const parts = {
        items,
        laws,
        ...(book ? { book } : {}),
        ...(back ? { back } : {}),
        ...(inferred ? { inferred } : {}),
      };
      yield { start, end, form: back || inferred ? 'short' : 'full', rule: `law-article.${rule}`, parts };
    }
  },

  resolve(mention: Mention<'law-article', LawArticleParts>, context: ResolutionContext): Resolution {
    const { items, back, inferred } = mention.parts;
    const laws = lawsOf(mention, context);
    const [law] = laws;
    if (!law) return unresolved(back ? `no ${back} named before it` : 'no regulation of that name is known');
    if (laws.length > 1) {
      const candidates = laws
        .flatMap((one) => articleTargets(one, items, context.registries).slice(0, 1))
        .map((candidate) => ({ ...candidate, confidence: 1 / laws.length }));
      return { status: 'ambiguous', candidates };
    }
    if (inferred && !mayBelong(law, mention, context))
      return unresolved('the regulation named before has no such article');
    const targets = articleTargets(law, items, context.registries);
    if (targets.length === 0) return unresolved('the book of the Burgerlijk Wetboek is not said');
    if (back) return { status: 'resolved', targets: atMost(targets, BACK_REFERENCE, `${back} named before it`) };
    if (inferred) return { status: 'resolved', targets: atMost(targets, INFERRED, 'regulation named before it') };
    return { status: 'resolved', targets };
  },
};
