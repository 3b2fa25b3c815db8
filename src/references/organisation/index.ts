import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { OrganizationRecord } from '../../domain/registries.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { fold } from '../../text/fold.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { resolved, unresolved } from '../reference-type.ts';
import { bodyPlaces } from './places.ts';

export interface OrganisationParts {
  readonly ids: readonly string[];
  /** The full name, where the mention is short for it. */
  readonly name: string;
}

/** Of bodies that share a short name those whose full name the text has; all of them where it has none. */
const namedInFull = (
  records: readonly OrganizationRecord[],
  { scene }: ResolutionContext,
): readonly OrganizationRecord[] => {
  const told = records.filter(({ name }) => scene.folded.includes(fold(name)));
  return told.length > 0 ? told : records;
};

export const organisation: ReferenceType<'organisation', OrganisationParts> = {
  kind: 'organisation',
  description: 'A named public body, company, association or institute (organisatie), e.g. Inspectie SZW.',
  targetLabel: 'Organization',

  *detect(scene: Scene): Iterable<Detection<OrganisationParts>> {
    for (const { start, end, ids, name, rule } of bodyPlaces(scene)) yield { start, end, rule, parts: { ids, name } };
  },

  resolve(mention: Mention<'organisation', OrganisationParts>, context: ResolutionContext): Resolution {
    const { ids, name } = mention.parts;
    const day = context.asOf(mention);
    const records = ids.flatMap((id) => context.registries.organization(id as EntityId) ?? []);
    const then = records.filter(
      ({ periods }) =>
        periods.length === 0 ||
        periods.some(({ start, end }) => (day ? (!start || start <= day) && (!end || day < end) : !end)),
    );
    const possible = then.length > 0 ? then : records;
    const choice = possible.length > 1 ? namedInFull(possible, context) : possible;
    const [found] = choice;
    if (!found)
      return ids[0]
        ? resolved(ids[0], name, 0.75, 'named in full in the text; in no register', 'alias')
        : unresolved('no name');
    if (choice.length === 1) return resolved(found.id, found.name, 0.95, `a name of ${found.name}`);
    return {
      status: 'ambiguous',
      candidates: choice.map(({ id, name: label }) => ({
        entity: id,
        label,
        confidence: 1 / choice.length,
        evidence: { method: 'registry' as const, note: `a name of ${label}`, via: [] },
      })),
    };
  },
};
