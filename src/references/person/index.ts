import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { personPlaces } from '../shared/person-chains.ts';
import type { PersonParts } from './parts.ts';
import { resolvePerson } from './resolve.ts';

/** `het lid Jansen-Pietersen`: a Chamber cue and a name that the registry does not know. */
const UNKNOWN =
  /(?<![\p{L}])(?:het lid|het Kamerlid|Kamerlid) ((?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Ee]l) ){0,3}\p{Lu}[\p{L}’'-]{2,30}(?:-\p{Lu}[\p{L}’'-]{2,30})?)(?=[ ,.;)]|$)/gu;

export const person: ReferenceType<'person', PersonParts> = {
  kind: 'person',
  description: 'A member of parliament or an office holder by name, e.g. Van den Hul.',
  targetLabel: 'Person',

  *detect(scene: Scene): Iterable<Detection<PersonParts>> {
    const places = personPlaces(scene);
    for (const { start, end, ids, parties, role, rule } of places) {
      yield { start, end, rule, parts: { ids, parties, full: rule === 'person.full-name', ...(role ? { role } : {}) } };
    }
    for (const match of scene.text.matchAll(UNKNOWN)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].length - name.length;
      const taken = places.some((place) => place.start < start + name.length && start < place.end);
      if (!taken)
        yield {
          start,
          end: start + name.length,
          rule: 'person.unknown',
          parts: { ids: [], parties: [], full: false, role: 'member' },
        };
    }
  },

  resolve(mention: Mention<'person', PersonParts>, context: ResolutionContext): Resolution {
    return resolvePerson(mention, context);
  },
};
