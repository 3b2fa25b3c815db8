import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { unresolved } from '../reference-type.ts';
import { definedAliases } from '../shared/law-aliases.ts';

export interface LawParts {
  readonly ids: readonly string[];
}

/** Letters of an abbreviation right before `-register` and the like belong to another word's name. */
const isInsideWord = (text: string, start: number): boolean =>
  /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, start - 2), start));

/** By its full name a law is hardly ever meant wrongly; an abbreviation may be another thing's. */
const BY_NAME = 0.98;
const BY_ABBREVIATION = 0.94;
const BY_ALIAS = 0.95;

export const law: ReferenceType<'law', LawParts> = {
  kind: 'law',
  description: 'A regulation (wet, besluit, regeling) named without an article, e.g. Arbowet.',
  targetLabel: 'Law',

  *detect(scene: Scene): Iterable<Detection<LawParts>> {
    for (const { start, end, ids } of scene.names('law')) {
      if (!isInsideWord(scene.text, start)) yield { start, end, rule: 'law.name', parts: { ids } };
    }
    for (const { start, end, ids } of definedAliases(scene))
      yield { start, end, form: 'short', rule: 'law.alias', parts: { ids } };
  },

  resolve(mention: Mention<'law', LawParts>, { registries }: ResolutionContext): Resolution {
    const { ids } = mention.parts;
    const candidates = ids.map((id) => {
      const record = registries.law(id as EntityId);
      const short = record?.abbreviations.includes(mention.surface) ?? false;
      const sure = mention.form === 'short' ? BY_ALIAS : short ? BY_ABBREVIATION : BY_NAME;
      const note =
        mention.form === 'short'
          ? `short name given in the text to ${record?.title ?? id}`
          : `${short ? 'abbreviation' : 'name'} of ${record?.title ?? id}`;
      return {
        entity: id as EntityId,
        label: record?.title ?? id,
        confidence: sure / ids.length,
        evidence: { method: mention.form === 'short' ? ('alias' as const) : ('registry' as const), note, via: [] },
      };
    });
    if (candidates.length === 0) return unresolved('no regulation of that name is known');
    return candidates.length === 1 ? { status: 'resolved', targets: candidates } : { status: 'ambiguous', candidates };
  },
};
