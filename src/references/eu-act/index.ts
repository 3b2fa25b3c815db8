import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { resolved, unresolved } from '../reference-type.ts';
import { articleRuns } from '../shared/law-article-grammar.ts';
import { celexOf } from './celex.ts';

export interface EuActParts {
  readonly ids: readonly string[];
}

const NUMBERED =
  /(?<![\p{L}\p{N}])(?:(?:gedelegeerde |uitvoerings)?(verordening|richtlijn|besluit|kaderbesluit)) (?:\((?:EU|EG|EEG|Euratom|EU, Euratom)\) )?(?:nr\.? ?)?(\d{1,4})\/(\d{1,4})(?:\/(EU|EG|EEG|GBVB|JBZ))?(?![\p{L}\p{N}/])/giu;

export const euAct: ReferenceType<'eu-act', EuActParts> = {
  kind: 'eu-act',
  description:
    'A regulation, directive or decision of the EU (verordening, richtlijn, besluit), e.g. Verordening (EU) 2016/679.',
  targetLabel: 'EuAct',

  *detect(scene: Scene): Iterable<Detection<EuActParts>> {
    for (const { start, end, ids } of scene.names('eu-act')) yield { start, end, rule: 'eu-act.name', parts: { ids } };
    for (const { start, end, host, rule } of articleRuns(scene)) {
      if (host?.kind === 'eu-act') yield { start, end, rule: `eu-act.article.${rule}`, parts: { ids: host.ids } };
    }
    for (const match of scene.text.matchAll(NUMBERED)) {
      const [words, kind = '', first = '', second = '', suffix = ''] = match;
      const celex = celexOf(kind.toLowerCase(), first, second, /\(EU/u.test(words) || suffix === 'EU');
      yield {
        start: match.index,
        end: match.index + words.length,
        rule: 'eu-act.number',
        parts: { ids: celex ? [`celex:${celex}`] : [] },
      };
    }
  },

  resolve({ parts: { ids } }: Mention<'eu-act', EuActParts>, { registries }: ResolutionContext): Resolution {
    const [id] = ids;
    if (!id) return unresolved('its number fits no order of year and number');
    const title = registries.euAct(id as EntityId)?.title ?? id.replace('celex:', '');
    if (ids.length === 1) return resolved(id, title, 0.96, `name or number of ${title}`, 'identifier');
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
