import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { unresolved } from '../reference-type.ts';
import { choiceOf } from '../shared/law-choice.ts';
import { lawNames } from '../shared/law-names.ts';

export interface LawParts {
  readonly ids: readonly string[];
  /** Books of the Burgerlijk Wetboek that are meant together. */
  readonly books?: readonly string[];
}

/** By its full name a law is hardly ever meant wrongly; an abbreviation may be another thing's. */
const BY_NAME = 0.98;
const BY_ABBREVIATION = 0.94;
const BY_ALIAS = 0.95;

const SURE: Readonly<Record<string, number>> = { name: BY_NAME, abbreviation: BY_ABBREVIATION, 'short name': BY_ALIAS };

export const law: ReferenceType<'law', LawParts> = {
  kind: 'law',
  description: 'A regulation (wet, besluit, regeling) named without an article, e.g. Arbowet.',
  targetLabel: 'Law',

  *detect(scene: Scene): Iterable<Detection<LawParts>> {
    for (const { start, end, kind, ids, origin, needsArticle, books } of lawNames(scene)) {
      if (kind !== 'law' || needsArticle) continue;
      const form = origin === 'alias' ? 'short' : 'full';
      yield {
        start,
        end,
        form,
        rule: `law.${origin === 'registry' ? 'name' : origin}`,
        parts: { ids, ...(books ? { books } : {}) },
      };
    }
  },

  resolve(mention: Mention<'law', LawParts>, { registries, asOf }: ResolutionContext): Resolution {
    const books = mention.parts.books?.flatMap((book) => registries.bookOfBw(book) ?? []);
    const ids = books ?? choiceOf(mention.parts.ids, registries, asOf(mention));
    const isAlias = mention.form === 'short';
    const candidates = ids.map((id) => {
      const record = registries.law(id);
      const isAbbreviation = record?.abbreviations.includes(mention.surface) ?? false;
      const how = isAlias ? 'short name' : isAbbreviation ? 'abbreviation' : 'name';
      return {
        entity: id as EntityId,
        label: record?.title ?? id,
        confidence: books ? BY_NAME : (SURE[how] ?? BY_NAME) / ids.length,
        evidence: {
          method: isAlias ? ('alias' as const) : ('registry' as const),
          note: `${how}${isAlias ? ' given in the text to' : ' of'} ${record?.title ?? id}`,
          via: [],
        },
      };
    });
    if (candidates.length === 0) return unresolved('no regulation of that name is known');
    return candidates.length === 1 || books
      ? { status: 'resolved', targets: candidates }
      : { status: 'ambiguous', candidates };
  },
};
