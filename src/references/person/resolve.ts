import type { EntityId, IsoDate } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';
import type { Period, PersonRecord } from '../../domain/registries.ts';
import type { Candidate, Resolution } from '../../domain/resolution.ts';
import { fold } from '../../text/fold.ts';
import { unresolved } from '../reference-type.ts';
import type { PersonParts } from './parts.ts';

const covers = ({ start, end }: Period, day: IsoDate): boolean => (!start || start <= day) && (!end || day < end);
const YEAR_MS = 365.25 * 86_400_000;

/** Whether somebody had left, or had still to come, by less than a year: dates are evidence, not a filter. */
const isNear = ({ start, end }: Period, day: IsoDate, years = 1): boolean => {
  const now = Date.parse(day);
  const gap = end && end <= day ? now - Date.parse(end) : start && start > day ? Date.parse(start) - now : 0;
  return gap < years * YEAR_MS;
};

/** `Th.C. de Graaf`: registers have `T.C.`. */
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\. ?)+/u;

interface Weighing {
  readonly person: PersonRecord;
  readonly score: number;
  readonly reasons: readonly string[];
}

const weigh = (
  person: PersonRecord,
  surface: string,
  { parties, role, rank, gender }: PersonParts,
  day: IsoDate | undefined,
  { named, era, chamber }: Company,
): Weighing => {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  const seats = day ? person.memberships.filter((spell) => covers(spell, day)) : person.memberships;
  const posts = day ? person.tenures.filter((spell) => covers(spell, day)) : person.tenures;
  if (parties.length > 0) {
    if (seats.some(({ party }) => parties.includes(party))) add(6, `member for ${parties.join(', ')} on that day`);
    else if (person.memberships.some(({ party }) => parties.includes(party)))
      add(3, `member for ${parties.join(', ')} at some time`);
  }
  if (day && seats.length + posts.length > 0) add(4, `in office on ${day}`);
  else if (day && [...person.memberships, ...person.tenures].some((spell) => isNear(spell, day)))
    add(2, `in office within a year of ${day}`);
  else if (day && [...person.memberships, ...person.tenures].some((spell) => isNear(spell, day, 4)))
    add(1, `in office within four years of ${day}`);
  if (role === 'office' && posts.length > 0) add(4, 'held a post on that day');
  if (
    rank &&
    posts.some(
      ({ post }) =>
        post.startsWith(`post:${rank}`) && (rank !== 'minister' || !post.startsWith('post:minister-president')),
    )
  )
    add(2, 'held a post of that rank');
  const isHere = (seat: { readonly chamber: string }): boolean => seat.chamber === chamber;
  if (role === 'member' && seats.some(isHere)) add(2, 'sat in this chamber on that day');
  else if (role === 'member' && day && person.memberships.some((one) => isHere(one) && isNear(one, day)))
    add(3, 'sat in this chamber within a year of that day');
  if (!day && era.size > 0 && spellYears(person).some((year) => era.has(year)))
    add(3, 'in office then, by the printed year or the others that are named');
  if (role === 'member' && person.memberships.length === 0) add(-2, 'never sat in parliament');
  if (gender && person.gender && person.gender !== 'x' && person.gender !== gender) add(-5, 'addressed otherwise');
  const initials = INITIALS.exec(surface)?.[0].replace(/[^\p{Lu}]/gu, '') ?? '';
  const [initial] = initials;
  if (initial && ![person.initials?.[0], person.firstName?.[0]].includes(initial)) add(-6, 'other initials');
  else if (initial && person.initials?.replace(/[^\p{Lu}]/gu, '') === initials) add(2, 'the same initials');
  // `Dekker` may be short for Dekker-Abdulaziz, but is first of all the name of a Dekker
  if (fold(surface).endsWith(fold(person.surname))) add(1, 'the whole surname');
  if (named.has(person.id)) add(8, 'named in full in this document');
  return { person, score, reasons };
};

/** What the rest of the document says of who is meant. */
interface Company {
  /** People whom the document names by first name. */
  readonly named: ReadonlySet<string>;
  /** Of the parliamentary year, else in which most of the others, whose names are theirs alone, were in office: stands in for a missing date. */
  readonly era: ReadonlySet<number>;
  /** Whose paper this is, by its head. */
  readonly chamber: 'tk' | 'ek';
}

const HEAD = 1500;
const times = (head: string, words: string): number => head.split(words).length - 1;

/** A paper that speaks first of the Eerste Kamer, or of it alone, is that chamber's. */
const chamberOf = (folded: string): 'tk' | 'ek' => {
  const head = folded.slice(0, HEAD);
  return times(head, 'eerste kamer') > times(head, 'tweede kamer') ? 'ek' : 'tk';
};

const THIS_YEAR = 2026;
const yearOf = (day: IsoDate | undefined, otherwise: number): number => (day ? Number(day.slice(0, 4)) : otherwise);

const spellYears = ({ memberships, tenures }: PersonRecord): number[] =>
  [...memberships, ...tenures].flatMap(({ start, end }) => {
    if (!start && !end) return [];
    const first = Math.max(yearOf(start, 1990), 1990);
    return Array.from({ length: Math.max(0, yearOf(end, THIS_YEAR) - first + 1) }, (_, index) => first + index);
  });

const PRINTED_YEAR =
  /(?:Staten-Generaal|[Vv]ergaderjaar|[Pp]arlementair jaar) ?((?:19|20)\d\d) ?[–/-] ?((?:19|20)\d\d)/u;
/** The parliamentary year at the head of a paper that prints no day. */
const printedYears = (text: string): number[] => PRINTED_YEAR.exec(text.slice(0, HEAD))?.slice(1).map(Number) ?? [];

const companyOf = (context: ResolutionContext): Company => {
  const named = new Set<string>();
  const certain = new Set<string>();
  for (const { kind, parts } of context.mentions) {
    if (kind !== 'person') continue;
    const { ids, full } = parts as PersonParts;
    if (ids.length !== 1 || !ids[0]) continue;
    certain.add(ids[0]);
    if (full) named.add(ids[0]);
  }
  const votes = new Map<number, number>();
  for (const id of certain) {
    const record = context.registries.person(id as EntityId);
    for (const year of new Set(record ? spellYears(record) : [])) votes.set(year, (votes.get(year) ?? 0) + 1);
  }
  const most = Math.max(0, ...votes.values());
  const printed = printedYears(context.scene.text);
  const era =
    printed.length > 0
      ? new Set(printed)
      : new Set([...votes].filter(([, count]) => count === most).map(([year]) => year));
  return { named, era, chamber: chamberOf(context.scene.folded) };
};

const companies = new WeakMap<ResolutionContext, Company>();

/** Worked out once a document. */
const companyIn = (context: ResolutionContext): Company => {
  const known = companies.get(context);
  if (known) return known;
  const company = companyOf(context);
  companies.set(context, company);
  return company;
};

const candidateOf = ({ person, reasons }: Weighing, confidence: number): Candidate => ({
  entity: person.id,
  label: person.fullName,
  confidence,
  evidence: { method: 'registry', note: [`name of ${person.fullName}`, ...reasons].join('; '), via: [] },
});

const sureness = (best: Weighing, rivals: number): number => {
  if (best.score >= 8) return 0.98;
  if (best.score >= 4) return rivals === 0 ? 0.97 : 0.92;
  if (best.score >= 2) return 0.85;
  return rivals === 0 ? 0.7 : 0.5;
};

/** Somebody addressed otherwise, never near office on that day: a namesake of whoever is meant. */
const NOT_MEANT = -1;

/** Weighs everybody who bears the name by party, day, role and what the document says elsewhere. */
export const resolvePerson = (mention: Mention<'person', PersonParts>, context: ResolutionContext): Resolution => {
  const { ids } = mention.parts;
  const people =
    ids.length > 0
      ? ids.flatMap((id) => context.registries.person(id as EntityId) ?? [])
      : context.registries.personsBySurname(fold(mention.surface));
  if (people.length === 0) return unresolved('nobody of that name is known');
  const day = context.asOf(mention);
  const known = companyIn(context);
  const { named } = known;
  const linked = context.antecedents(mention).flatMap(({ mention: other }) => {
    const resolution = other.kind === 'person' ? context.resolutionOf(other.id) : undefined;
    return resolution?.status === 'resolved' ? resolution.targets.map(({ entity }) => entity) : [];
  });
  const company: Company = { ...known, named: linked.length > 0 ? new Set([...named, ...linked]) : named };
  const weighed = people
    .map((person) => weigh(person, mention.surface, mention.parts, day, company))
    .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));
  const [best, second] = weighed;
  if (!best) return unresolved('nobody of that name is known');
  if (best.score < NOT_MEANT) return { status: 'ambiguous', candidates: weighed.map((one) => candidateOf(one, 0.1)) };
  if (second && second.score === best.score) {
    const tied = weighed.filter(({ score }) => score === best.score);
    return { status: 'ambiguous', candidates: tied.map((one) => candidateOf(one, 1 / tied.length)) };
  }
  return { status: 'resolved', targets: [candidateOf(best, sureness(best, weighed.length - 1))] };
};
