import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { matchesIn } from '../../text/scan/index.ts';
import { firstEndingAfter } from '../../text/sorted.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { type PersonPlace, personPlaces } from '../shared/person-chains.ts';
import type { PersonParts } from './parts.ts';
import { resolvePerson } from './resolve.ts';

const NAME = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Ee]l) ){0,3}\p{Lu}[\p{L}’'-]{2,30}`;
/** `het lid Jansen-Pietersen`: a Chamber cue and a name that the registry does not know. */
const UNKNOWN_MEMBER = new RegExp(
  String.raw`(?<![\p{L}])(?:het [Ll]id|het Kamerlid|Kamerlid|gedelegeerde) (${NAME})(?=[ ,.;)]|$)`,
  'gu',
);
/** `De heer Jansen (CDA)`: what stands in parentheses must be a party, see below. */
const UNKNOWN_SPEAKER = new RegExp(String.raw`(?<![\p{L}])(?:heer|[Mm]evrouw|leden) (${NAME}) \(`, 'gu');

/** `Leerling (RPF) en Nijhuis (VVD)`: one more of a list of members with their parties. */
const UNKNOWN_NEXT = new RegExp(String.raw`(?<=\))(?:,? en |, )(${NAME}) \(`, 'gu');
/** At the head of a motion old debates glue the name of who spoke to its first words. */
const GLUED = new RegExp(String.raw`(?<![\p{L}])(${NAME})(?=gehoord de beraadslaging)`, 'gu');

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
  for (const pattern of [UNKNOWN_MEMBER, UNKNOWN_SPEAKER, UNKNOWN_NEXT]) {
    for (const match of matchesIn(scene.text, pattern)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name, 3);
      const end = start + name.length;
      const party = parties.get(match.index + match[0].length);
      if (pattern !== UNKNOWN_MEMBER && !party) continue;
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
    for (const { start, end, ids, parties, role, gender, rule } of places) {
      const full = rule === 'person.full-name';
      yield {
        start,
        end,
        rule,
        parts: { ids, parties, full, ...(role ? { role } : {}), ...(gender ? { gender } : {}) },
      };
    }
    yield* unknownMembers(scene, places);
    for (const { index, 0: name } of matchesIn(scene.text, GLUED)) yield unknownMember(index, index + name.length, []);
  },

  resolve(mention: Mention<'person', PersonParts>, context: ResolutionContext): Resolution {
    return resolvePerson(mention, context);
  },
};
