import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { resolved, unresolved } from '../reference-type.ts';

export interface MinistryParts {
  /** Folded name or abbreviation. */
  readonly name: string;
}

const CUE = /(?<![\p{L}])ministeries? (?:van )?$/iu;
const COORDINATED = /(?<![\p{L}])ministeries van [\p{L}, &-]{2,120}(?: en|,)(?: van)? $/iu;
const BEHIND_HOLDER = /(?:\p{Lu}[\p{L}’'-]+|[Mm]inister|[Ss]taatssecretaris|\)) \($/u;

export const ministry: ReferenceType<'ministry', MinistryParts> = {
  kind: 'ministry',
  description: 'A ministry by name or abbreviation (ministerie), e.g. ministerie van SZW.',
  targetLabel: 'Ministry',

  *detect(scene: Scene): Iterable<Detection<MinistryParts>> {
    for (const { start, end } of scene.names('ministry')) {
      const before = scene.text.slice(Math.max(0, start - 160), start);
      const parts = { name: scene.folded.slice(start, end) };
      const cue = CUE.exec(before);
      if (cue) yield { start: start - cue[0].length, end, rule: 'ministry.cue', parts };
      else if (COORDINATED.test(before)) yield { start, end, rule: 'ministry.coordinated', parts };
      else if (BEHIND_HOLDER.test(before) && /^[),]/u.test(scene.text.slice(end, end + 1)))
        yield { start, end, rule: 'ministry.parentheses', parts };
    }
  },

  resolve(mention: Mention<'ministry', MinistryParts>, context: ResolutionContext): Resolution {
    const { name } = mention.parts;
    const day = context.asOf(mention);
    const then = context.registries.ministriesByName(name, day);
    const [found] = then.length > 0 ? then : context.registries.ministriesByName(name);
    if (!found) return unresolved('no ministry of that name');
    return resolved(
      found.id,
      found.name,
      then.length > 0 ? 0.98 : 0.88,
      `a name of ${found.name}${then.length > 0 && day ? ` on ${day}` : ''}`,
    );
  },
};
