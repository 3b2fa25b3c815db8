import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { resolved, unresolved } from '../reference-type.ts';
import { articleRuns } from '../shared/law-article-runs.ts';
import { lawNames } from '../shared/law-names.ts';

export interface EuActParts {
  readonly ids: readonly string[];
}

export const euAct: ReferenceType<'eu-act', EuActParts> = {
  kind: 'eu-act',
  description:
    'A regulation, directive or decision of the EU (verordening, richtlijn, besluit), e.g. Verordening (EU) 2016/679.',
  targetLabel: 'EuAct',

  *detect(scene: Scene): Iterable<Detection<EuActParts>> {
    for (const { start, end, kind, ids, origin, needsArticle } of lawNames(scene)) {
      if (kind !== 'eu-act' || needsArticle) continue;
      const form = origin === 'alias' ? 'short' : 'full';
      yield { start, end, form, rule: `eu-act.${origin === 'registry' ? 'name' : origin}`, parts: { ids } };
    }
    for (const { start, end, kind, laws, rule, inferred } of articleRuns(scene)) {
      if (kind !== 'eu-act') continue;
      yield { start, end, form: inferred ? 'short' : 'full', rule: `eu-act.article.${rule}`, parts: { ids: laws } };
    }
  },

  resolve({ parts: { ids }, rule }: Mention<'eu-act', EuActParts>, { registries }: ResolutionContext): Resolution {
    const [id] = ids;
    if (!id) return unresolved('its number fits no order of year and number');
    const title = registries.euAct(id as EntityId)?.title ?? id.replace('celex:', '');
    if (ids.length === 1) return resolved(id, title, 0.96, `name or number of ${title}`, 'identifier');
    if (rule === 'eu-act.number') {
      const targets = ids.flatMap((one) => {
        const each = resolved(
          one,
          registries.euAct(one as EntityId)?.title ?? one,
          0.96,
          'number as printed',
          'identifier',
        );
        return each.status === 'resolved' ? each.targets : [];
      });
      return { status: 'resolved', targets };
    }
    return {
      status: 'ambiguous',
      candidates: ids.map((entity) => ({
        entity: entity as EntityId,
        label: entity,
        confidence: 1 / ids.length,
        evidence: { method: 'registry' as const, note: 'several acts bear this name', via: [] },
      })),
    };
  },
};
