import type { EntityId, IsoDate } from '../../domain/ids.ts';
import type { PersonRecord, PostRecord } from '../../domain/registries.ts';
import { fold } from '../../text/fold.ts';
import type { NameEntry } from '../../text/name-automaton.ts';
import { type RegistryFiles, rowsOf } from '../files.ts';
import { covers, groupBy } from '../period.ts';

export interface PostRow extends PostRecord {
  readonly portfolio?: string;
}

type PersonRow = Omit<PersonRecord, 'memberships' | 'tenures' | 'sameAs'> & Partial<PersonRecord>;
/** With spellings that documents have beside the registry's own. */
type NamedPerson = PersonRecord & { readonly otherSurnames?: readonly string[] };

const joined = (...words: (string | undefined)[]): string => words.filter(Boolean).join(' ');

/** `Wal-Zeggelink` is also called `Wal`: the name before or after marriage. */
const halvesOf = (surname: string): string[] => {
  const parts = surname.split(/-(?=\p{Lu}|[a-z'’]+ )/u);
  return parts.length > 1 ? [surname, parts[0] ?? surname] : [surname];
};

/** All folded surnames a person answers to, tussenvoegsel included. */
export const surnamesOf = ({ prefix, surname, otherSurnames = [] }: NamedPerson): string[] =>
  [surname, ...otherSurnames].flatMap(halvesOf).map((half) => joined(prefix, half));

const fullNamesOf = (person: NamedPerson): string[] => {
  const given = [person.firstName, person.initials, person.initials?.slice(0, 2)];
  const names = given.filter(Boolean).flatMap((first) => surnamesOf(person).map((surname) => joined(first, surname)));
  return [person.fullName, ...names, ...asListed(person)];
};

/** `Plas, C. van der` and `Heutink, H`, as tables list members: all initials, or the first with or without its point. */
const asListed = ({ initials, prefix, surname }: NamedPerson): string[] =>
  initials
    ? [initials.trim(), initials.slice(0, 2), initials.slice(0, 1)].map(
        (given) => `${surname}, ${joined(given, prefix)}`,
      )
    : [];

const nameEntries = (people: readonly NamedPerson[], posts: readonly PostRow[]): NameEntry[] => [
  ...people.flatMap((person) => [
    ...fullNamesOf(person).map((name) => ({ name, kind: 'person' as const, ids: [person.id], exact: false })),
    ...surnamesOf(person).map((name) => ({ name, kind: 'surname' as const, ids: [person.id], exact: false })),
  ]),
  ...posts.flatMap(({ portfolio, id }) =>
    portfolio ? [{ name: portfolio, kind: 'portfolio' as const, ids: [id], exact: false }] : [],
  ),
];

/** Members of both chambers and office holders, by id, surname and post. */
export const memberRegistry = (files: RegistryFiles) => {
  const people: readonly NamedPerson[] = rowsOf<PersonRow>(files.members).map((row) => ({
    ...row,
    memberships: row.memberships ?? [],
    tenures: row.tenures ?? [],
    sameAs: row.sameAs ?? [],
  }));
  const posts = rowsOf<PostRow>(files.posts);
  const byId = new Map(people.map((person) => [person.id, person]));
  const postById = new Map(posts.map((post) => [post.id, post]));
  const bySurname = groupBy(people, (person) => surnamesOf(person).map(fold));
  const byPost = groupBy(people, (person) => person.tenures.map(({ post }) => post));
  return {
    entries: nameEntries(people, posts),
    person: (id: EntityId) => byId.get(id),
    personsBySurname: (surname: string) => bySurname.get(surname) ?? [],
    post: (id: EntityId): PostRecord | undefined => postById.get(id),
    holders: (post: EntityId, on: IsoDate) =>
      (byPost.get(post) ?? []).filter(({ tenures }) =>
        tenures.some((tenure) => tenure.post === post && covers(tenure, on)),
      ),
  };
};
