import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { resolved, unresolved } from '../reference-type.ts';
import { ministryOn } from '../shared/ministry-on.ts';
import { type OfficePlace, officePlaces } from '../shared/office-places.ts';

export type OfficeParts = Pick<OfficePlace, 'rank' | 'by' | 'name' | 'posts' | 'ministries'>;

const slug = (folded: string): string => folded.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');

export const office: ReferenceType<'office', OfficeParts> = {
  kind: 'office',
  description: 'An office by its title (bewindspersoon), e.g. staatssecretaris van Sociale Zaken en Werkgelegenheid.',
  targetLabel: 'Post',

  *detect(scene: Scene): Iterable<Detection<OfficeParts>> {
    for (const { start, end, rule, ...parts } of officePlaces(scene)) yield { start, end, rule, parts };
  },

  resolve(mention: Mention<'office', OfficeParts>, context: ResolutionContext): Resolution {
    const { rank, by, name, posts, ministries } = mention.parts;
    const { registries } = context;
    if (rank === 'minister-president')
      return resolved('post:minister-president', 'minister-president', 0.99, 'the title says it');
    const day = context.asOf(mention);
    const portfolio = posts.find((post) => post.startsWith(`post:${rank}-`));
    if (by === 'portfolio') {
      const id = portfolio ?? `post:${rank}-${slug(name)}`;
      return resolved(
        id,
        registries.post(id as EntityId)?.label ?? `${rank} voor ${name}`,
        portfolio ? 0.96 : 0.8,
        'a minister without portfolio is named after the subject',
      );
    }
    const { found: ministry, inTime } = ministryOn(registries, ministries, day);
    if (!ministry)
      return portfolio
        ? resolved(
            portfolio,
            registries.post(portfolio as EntityId)?.label ?? portfolio,
            0.85,
            'named after the subject',
          )
        : unresolved('no ministry of that name');
    const id = `post:${rank}-${ministry.id.replace('ministry:', '')}`;
    const note = inTime && day ? `${ministry.name} was so called on ${day}` : `a name of ${ministry.name}`;
    return resolved(id, `${rank} van ${ministry.name}`, inTime ? 0.97 : 0.85, note);
  },
};
