import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { NameHit } from '../../domain/names.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { fold } from '../../text/fold.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { resolved, unresolved } from '../reference-type.ts';

export interface PartyParts {
  readonly ids: readonly string[];
}

/** Names that are words or codes of other things as well: they count only where the words around say party. */
const NEEDS_CUE =
  /^(?:SP|CD|LN|CU|GL|Denk|DENK|Volt|VOLT|Forum|TON|BRINK|[Aa]rtikel 1|OSF|GrBvK|No|AOV|Trots op Nederland)$/u;
const SURNAME_ONLY = /^(?!Groep|Lid|Fractie|groep|lid)(?:(?:Van|Den|De) )?\p{Lu}[\p{Ll}ğöüë]+(?:-\p{Lu}\p{Ll}+)?$/u;
const KNOWN_WORDS = /^(?:GroenLinks|ChristenUnie|Denk|Volt|Forum|Groenlinks|Christenunie|BoerBurgerBeweging)$/u;
const BRACKET = / ?\((?:beiden |allen |alle )?$/u;
const IN_NAME = /[\p{L}’'.-]/u;
const HOLDER = /(?:\)|\P{L}lid|leden)$/u;

/** Behind somebody's name: `Van Kent (SP)`, not `verzekering (AOV)`. */
const isBracketedName = (before: string): boolean => {
  const end = BRACKET.exec(before)?.index;
  if (end === undefined) return false;
  let word = end;
  while (word > 0 && IN_NAME.test(before.charAt(word - 1))) word -= 1;
  return /\p{Lu}/u.test(before.slice(word, end)) || HOLDER.test(before.slice(0, end));
};

/** `Ouwehand uit de fractie (artikel 1)`: a name stands before the parentheses, and no others between. */
const isBehindName = (before: string): boolean => {
  const clause = before.slice(0, -1);
  const from = Math.max(clause.lastIndexOf('('), clause.lastIndexOf(')')) + 1;
  return before.endsWith('(') && /\p{Lu}/u.test(clause.slice(from));
};

const CUE_BEFORE =
  /(?:(?:fractie|fracties|leden|lid|partij|partijen) van (?:de |het )?|,\s?|\sen\s(?:de\s)?|[/-]|door (?:de )?)$/iu;
/** `de heer Van Raak van de SP`. */
const NAMED_BEFORE = /(?:heer|mevrouw|collega|lid) (?:[\p{L}’'-]{2,24} ){1,4}van (?:de |het )?$/iu;
/** `De SP vraagt om een plan`: at the head of a sentence only the party has an article. */
const THE = /(?:^|[.?!)]\s|\n)De $/u;
/** A row of a table: the party, and under it the member as `Dijk, J.J. van`. */
const MEMBER_BELOW = /^ ?\n{1,2}\p{Lu}[\p{L}’' -]{1,30}, \p{Lu}\./u;
const IS_GROUP = /^(?:Groep|Fractie)[ -]/u;
const CUE_AFTER = /^(?:\)|-fractie|-Kamerlid|-lid|-leden|-motie|\s?,|\sen\s|\/)/iu;

/** A group called by its member's surname alone: a party only between parentheses. */
const isSurname = (name: string, ids: readonly string[]): boolean =>
  (SURNAME_ONLY.test(name) && !KNOWN_WORDS.test(name)) ||
  (!/^(?:Lid|Groep|Fractie|Gr)/iu.test(name) &&
    ids.every((id) => /^party:(?:lid|fractie)-/u.test(id)) &&
    name !== 'DPK');

const isPlausible = (text: string, start: number, end: number, ids: readonly string[]): boolean => {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 12);
  if (/^(?:lid|groep|fractie)\s|^(?:LID|GROEP) /u.test(name)) return false;
  if (/^Lid /u.test(name) && /(?:het|een) $/iu.test(before)) return false;
  if (isSurname(name, ids)) return /\($/u.test(before) && /^\)/u.test(after);
  if (/[\p{L}\p{N}]-$/u.test(before)) return false;
  if (!NEEDS_CUE.test(name)) return true;
  if (/^[Aa]rtikel 1$/u.test(name)) return isBehindName(before) && after.startsWith(')');
  const bracketed = isBracketedName(before) && /^(?:[),/]|-\p{Lu}| en )/u.test(after);
  return (
    bracketed ||
    (CUE_BEFORE.test(before) && CUE_AFTER.test(after)) ||
    /^-(?:fractie|Kamerlid|lid|motie)/iu.test(after) ||
    (/(?:^|\n)$/u.test(before) && MEMBER_BELOW.test(text.slice(end, end + 40))) ||
    (name === 'SP' && THE.test(before) && !after.startsWith('-')) ||
    NAMED_BEFORE.test(text.slice(Math.max(0, start - 60), start)) ||
    /(?:fracties?|fractieleden|\bleden|Kamerlid) van (?:de |het )?$/iu.test(before) ||
    (/(?:^|[^\p{L}])namens (?:de )?$/u.test(before) && !/^ \p{Lu}/u.test(after))
  );
};

/** What stands between two parties of a list. */
const LISTED = /^(?:,|,? en) (?:de |het )?$/u;

/** `CD en PvdA`: a doubtful name whose neighbour is a party for sure. */
const precedes = (text: string, start: number, end: number, next: NameHit | undefined): boolean =>
  next !== undefined &&
  next.start - end < 12 &&
  NEEDS_CUE.test(text.slice(start, end)) &&
  !/[\p{L}\p{N}(-]$/u.test(text.slice(start - 1, start)) &&
  LISTED.test(text.slice(end, next.start)) &&
  isPlausible(text, next.start, next.end, next.ids) &&
  !NEEDS_CUE.test(text.slice(next.start, next.end));

/** `PvdA, GroenLinks` in a list are two parties, though the one that they became bears both names. */
const inList = (text: string, start: number, end: number, ids: readonly string[]): Detection<PartyParts>[] => {
  const one = (from: number, to: number, of: readonly string[]): Detection<PartyParts> => ({
    start: from,
    end: to,
    rule: 'party.name',
    parts: { ids: of },
  });
  const comma = text.slice(start, end).indexOf(',');
  if (comma < 0) return [one(start, end, ids)];
  const second = start + comma + (/^,\s?/u.exec(text.slice(start + comma, end))?.[0].length ?? 1);
  const idOf = (from: number, to: number): string[] => [
    `party:${text
      .slice(from, to)
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, '-')}`,
  ];
  return [one(start, start + comma, idOf(start, start + comma)), one(second, end, idOf(second, end))];
};

export const party: ReferenceType<'party', PartyParts> = {
  kind: 'party',
  description: 'A political party or parliamentary group (fractie), e.g. PvdA, Groep Van Haga.',
  targetLabel: 'Party',

  *detect(scene: Scene): Iterable<Detection<PartyParts>> {
    let last = 0;
    const hits = scene.names('party');
    for (const [index, { start, end, ids }] of hits.entries()) {
      const follows = last > 0 && start - last < 12 && LISTED.test(scene.text.slice(last, start));
      if (!follows && !precedes(scene.text, start, end, hits[index + 1]) && !isPlausible(scene.text, start, end, ids))
        continue;
      last = end;
      // `C.D.A.`: the last point is the name's
      const isDotted = scene.text[end] === '.' && scene.text[end - 2] === '.';
      yield* inList(scene.text, start, isDotted ? end + 1 : end, ids);
    }
  },

  resolve(mention: Mention<'party', PartyParts>, context: ResolutionContext): Resolution {
    const day = context.asOf(mention);
    const records = mention.parts.ids.flatMap((id) => context.registries.organization(id as EntityId) ?? []);
    const then = records.filter(
      ({ periods }) =>
        !day ||
        periods.length === 0 ||
        periods.some(({ start, end }) => (!start || start <= day) && (!end || day < end)),
    );
    const likely = then.length > 0 ? then : records;
    // a group that became a party is itself under its old name
    const found = likely.find(({ name }) => IS_GROUP.test(name) && fold(name) === fold(mention.surface)) ?? likely[0];
    if (!found) return unresolved('no party of that name');
    return resolved(found.id, found.abbreviation ?? found.name, 0.99, `a name of ${found.name}`);
  },
};
