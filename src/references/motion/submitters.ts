import type { Scene } from '../../domain/reference-type.ts';
import type { Span } from '../../domain/span.ts';
import { personPlaces } from '../shared/person-chains.ts';

export interface Submitters extends Span {
  /** Folded surnames, first submitter first. */
  readonly names: readonly string[];
  /** The register of persons or of parties knows the first of them. */
  readonly known: boolean;
}

const PREFIX = /^(?:van|de|der|den|ter|ten|te|el|la|le|op|in|'t|von|bin|al)$/u;
const ROLE =
  /^(?:de |het )?(?:lid|leden|kamerlid|kamerleden|heer|heren|mevrouw|mevr\.|mw\.|dhr\.|fractie van|fracties van) /iu;
const PARTY_BEHIND = '(?:\\s?\\([^()\\n]{1,60}\\))?';
const JOIN = new RegExp(
  `^${PARTY_BEHIND}(?:,? en |, ?| ?/ ?| ?[-–] ?| & )(?:van )?(?:(?:de |het )?(?:lid|leden|kamerlid|kamerleden|heer|mevrouw|collega) )?`,
  'iu',
);
const CUM_SUIS = /^ (?:c\.s\.|cs\.?(?![\p{L}])|cum suis)/iu;

/** Capitalised words that open something else than a name. */
const NOT_A_NAME =
  '(?!(?:Kamer\\p{Ll}*|Moties?|Amendement\\p{Ll}*|Handelingen|Aanhangsel|Nederland\\p{Ll}*|Europ\\p{Ll}*|Tweede|Eerste|Minister|Staatssecretaris|TK|EK|Over|OVER|Ter|TER|Inzake|INZAKE|Nr|NR|De|DE|Het|HET|In|Op|Van|VAN|En|EN|DIE|LID|LEDEN|Zie|Stb|Voorgesteld|Ontvangen)(?![\\p{L}-]))';
const SMALL =
  "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Tt]e|[Ee]l|[Ll]a|[Ll]e|[Aa]l|von|'t|’t|VAN|DE|DER|DEN|TER|EL) ){0,3}";
const WORD = `${NOT_A_NAME}\\p{Lu}[\\p{L}’']{1,24}(?:-\\p{Lu}[\\p{L}’']{1,24}){0,2}`;
/** A name by its shape: initials, a first name, small words, a capitalised word. */
const SHAPE = new RegExp(`^(?:\\p{Lu}\\.){0,4} ?(?:${WORD} )?${SMALL}${WORD}`, 'u');

/** `G. van Dijk` and `Gijs van Dijk` are both filed under `van dijk`. */
const surnameOf = (folded: string): string => {
  const words = folded.split(' ');
  if (PREFIX.test(words[0] ?? '')) return folded;
  const prefix = words.findIndex((word, index) => index > 0 && PREFIX.test(word));
  return prefix > 0 ? words.slice(prefix).join(' ') : (words.at(-1) ?? folded);
};

interface Place extends Span {
  readonly known: boolean;
}

const byStart = <T extends Span>(spans: readonly T[]): Map<number, T> =>
  new Map(spans.map((span) => [span.start, span]));

/**
 * Reads the submitters that stand at an offset; one reader a scene. Names that no register knows count where the words
 * before them leave no doubt (`sure`: van de leden …), and as the first of them.
 */
export const submitterReader = (scene: Scene): ((from: number, sure: boolean) => Submitters | undefined) => {
  const persons = byStart(personPlaces(scene));
  const parties = byStart(scene.names('party'));

  const nameAt = (at: number): Place | undefined => {
    const known = persons.get(at) ?? parties.get(at);
    if (known) return { start: at, end: known.end, known: true };
    const shape = SHAPE.exec(scene.text.slice(at, at + 80));
    return shape ? { start: at, end: at + shape[0].length, known: false } : undefined;
  };

  return (from, sure) => {
    const role = ROLE.exec(scene.text.slice(from, from + 24))?.[0].length ?? 0;
    const first = nameAt(from + role);
    if (!first) return undefined;
    const names: string[] = [];
    let end = from;
    for (let place: Place | undefined = first; place; ) {
      names.push(surnameOf(scene.folded.slice(place.start, place.end)));
      end = place.end;
      const join = JOIN.exec(scene.text.slice(end, end + 120));
      const next: Place | undefined = join ? nameAt(end + join[0].length) : undefined;
      place = next && (next.known || sure || /[/-]/u.test(join?.[0] ?? '')) ? next : undefined;
    }
    const others = CUM_SUIS.exec(scene.text.slice(end, end + 12));
    return { start: first.start, end: end + (others?.[0].length ?? 0), names, known: first.known };
  };
};
