import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { firstEndingAfter } from '../../text/sorted.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { finder, signFinder, stemFinder } from '../shared/finders.ts';
import { type PersonPlace, personPlaces } from '../shared/person-chains.ts';
import { stemHits, stems } from '../shared/stems.ts';
import { kindAt, OTHER } from '../shared/word-kinds.ts';
import type { PersonParts } from './parts.ts';
import { resolvePerson } from './resolve.ts';

const NAME = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Ee]l) ){0,3}\p{Lu}[\p{L}’'-]{2,30}`;
/** `het lid Jansen-Pietersen`: a Chamber cue and a name that the registry does not know. */
const members = stemFinder(
  new RegExp(String.raw`(?<![\p{L}])(?:het [Ll]id|Kamerlid|gedelegeerde) (${NAME})(?=[ ,.;)]|$)`, 'gu'),
  ...['het lid ', 'kamerlid ', 'gedelegeerde '],
);
/** `De heer Jansen (CDA)`: what stands in parentheses must be a party, see below. */
const speakers = stemFinder(
  new RegExp(String.raw`(?<![\p{L}])(?:heer|[Mm]evrouw|leden) (${NAME}) \(`, 'gu'),
  'heer ',
  'mevrouw ',
  'leden ',
);

/** `Leerling (RPF) en Nijhuis (VVD)`: one more of a list of members with their parties. */
const next = signFinder(new RegExp(String.raw`(?<=\))(?:,? en |, )(${NAME}) \(`, 'gu'), ')', -1);
/** At the head of a motion old debates glue the name of who spoke to its first words. */
const HEARD = stems('gehoord de beraadslaging');
const glued = finder(new RegExp(String.raw`(?<![\p{L}])(${NAME})(?=gehoord de beraadslaging)`, 'gu'), (scene) =>
  stemHits(scene, HEARD).flatMap((at) => (kindAt(scene.text, at - 1) === OTHER ? [] : placesBefore(at))),
);
/** Longer than any name with its small words. */
const LONGEST = 50;
const placesBefore = (end: number): number[] =>
  Array.from({ length: Math.min(end, LONGEST) }, (_, index) => Math.max(0, end - LONGEST) + index);

const taken = (places: readonly PersonPlace[], start: number, end: number): boolean =>
  (places[firstEndingAfter(places, start)]?.start ?? Number.POSITIVE_INFINITY) < end;

const unknownMember = (start: number, end: number, parties: readonly string[]): Detection<PersonParts> => ({
  start,
  end,
  rule: 'person.unknown',
  parts: { ids: [], parties, full: false, role: 'member' },
});

/** Names that only the words around them make a member's. */
const unknownMembers = function* (scene: Scene, places: readonly PersonPlace[]): Iterable<Detection<PersonParts>> {
  const parties = new Map(scene.names('party').map(({ start, ids }) => [start, ids]));
  const partyEnds = new Set(scene.names('party').map(({ end }) => end));
  const seen = new Set<number>();
  for (const find of [members, speakers, next]) {
    for (const match of find(scene)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      const end = start + name.length;
      const party = parties.get(match.index + match[0].length);
      if (find !== members && !party) continue;
      // `het Kamerlid van de PvdA`
      if (partyEnds.has(end)) continue;
      if (seen.has(start) || taken(places, start, end)) continue;
      seen.add(start);
      yield unknownMember(start, end, party ?? []);
    }
  }
};

export const person: ReferenceType<'person', PersonParts> = {
  kind: 'person',
  description: 'A member of parliament or an office holder by name, e.g. Van den Hul.',
  targetLabel: 'Person',

  *detect(scene: Scene): Iterable<Detection<PersonParts>> {
    const places = personPlaces(scene);
    for (const { start, end, ids, parties, role, rank, gender, rule } of places) {
      const full = rule === 'person.full-name';
      yield {
        start,
        end,
        rule,
        parts: {
          ids,
          parties,
          full,
          ...(role ? { role } : {}),
          ...(rank ? { rank } : {}),
          ...(gender ? { gender } : {}),
        },
      };
    }
    yield* unknownMembers(scene, places);
    for (const { index, 0: name } of glued(scene)) yield unknownMember(index, index + name.length, []);
  },

  resolve(mention: Mention<'person', PersonParts>, context: ResolutionContext): Resolution {
    return resolvePerson(mention, context);
  },
};
