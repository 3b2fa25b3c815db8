import { compact, readJson, readOwnLines, slug, unique, writeRows } from './common.ts';
import { LOST_PREFIXES, withPrefix } from './lost-prefixes.ts';

interface Member {
  id: string;
  full_name: string;
  first_name: string | null;
  initials: string | null;
  prefix: string | null;
  surname: string;
  gender: string | null;
  birth_year: number | null;
  ids: Record<string, unknown>;
  memberships: { chamber: string; party: string; start: string | null; end: string | null }[];
}
interface Holder {
  role: string;
  ministry: string | null;
  portfolio: string | null;
  name: string;
  party: string | null;
  start: string | null;
  end: string | null;
  cabinet: string;
  person_id: string | null;
  initials: string | null;
  wikidata: string | null;
  tk_persoon_guid: string | null;
  parlement_com: string | null;
}
interface Senator {
  full_name: string;
  first_name?: string | null;
  prefix?: string | null;
  surname?: string;
  initials?: string;
  gender?: string | null;
  birth_date?: string | null;
  tk_persoon_guid?: string;
  parties?: ({ party: string } | string)[];
  memberships?: { start: string | null; end: string | null }[];
}
interface Person {
  id: string;
  fullName: string;
  firstName?: string;
  initials?: string;
  prefix?: string;
  surname: string;
  gender?: string;
  birthYear?: number;
  memberships: object[];
  tenures: object[];
  sameAs: string[];
}

/** Words that stand between first name and surname; longest first, so that `van der` goes before `van`. */
const PREFIXES =
  /\s((?:van|von|de|den|der|ter|ten|te|la|le|el|al|op|in|aan|bij|uit|'t|’t)(?:\s(?:de|den|der|het|ter|ten|'t|’t|la))*)\s/iu;

const splitName = (fullName: string): { firstName: string; prefix?: string; surname: string } => {
  const cut = PREFIXES.exec(fullName);
  if (cut) {
    const prefix = (cut[1] ?? '').toLowerCase();
    return { firstName: fullName.slice(0, cut.index), prefix, surname: fullName.slice(cut.index + cut[0].length) };
  }
  const [firstName = '', ...rest] = fullName.split(' ');
  return { firstName, surname: rest.join(' ') || firstName };
};

/** Spellings that a source gets wrong: the name as it should be, from the member's page at the Chamber. */
const OTHER_SURNAMES: Readonly<Record<string, readonly string[]>> = {
  'person:kauthar-bouchallikht': ['Bouchallikh'],
  'person:annemarie-jorritsma': ['Jorritsma-Lebbink'],
  'person:else-borst-eilers': ['Borst'],
  'person:neeltje-kalsbeek': ['Kalsbeek-Jasperse'],
  'person:agnes-van-ardenne': ['Ardenne-van der Hoeven'],
};

const sameAs = (guid: unknown, wikidata: unknown, parlement: unknown): string[] => [
  ...(guid ? [`https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Persoon(${guid})`] : []),
  ...(wikidata ? [`https://www.wikidata.org/entity/${wikidata}`] : []),
  ...(parlement ? [`https://www.parlement.com/id/${parlement}`] : []),
];

/** Holders before the open data begins: a person by id where known, else by full name. */
const earlierHolders = (): Holder[] =>
  readOwnLines('cabinets-1994-2006.tsv')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [cabinet = '', role = '', ministry = '', portfolio = '', name = '', start = '', end = '', initials = ''] =
        line.split('\t');
      const nobody = {
        party: null,
        person_id: null,
        initials: initials || null,
        wikidata: null,
        tk_persoon_guid: null,
      };
      return {
        cabinet,
        role,
        ministry,
        portfolio: portfolio || null,
        name,
        start,
        end,
        ...nobody,
        parlement_com: null,
      };
    });

/** "(waarnemend)", "(behartigd met …)" tell how a post was held, not which. */
const portfolioOf = (holder: Holder): string | undefined =>
  holder.portfolio && !holder.portfolio.startsWith('(') ? holder.portfolio.replace(/\s*\([^)]*\)/gu, '') : undefined;

interface Post {
  id: string;
  label: string;
  rank: 'minister' | 'staatssecretaris' | 'minister-president';
  ministry?: string;
  portfolio?: string;
}

const postsOf = (holder: Holder, ministryName: ReadonlyMap<string, string>): Post[] => {
  const ministry = holder.ministry?.replace('min:', 'ministry:');
  const code = holder.ministry?.replace('min:', '') ?? '';
  const portfolio = portfolioOf(holder);
  const home = ministry ? { ministry } : {};
  if (holder.role === 'minister-president') {
    return [
      {
        id: 'post:minister-president',
        label: 'minister-president',
        rank: 'minister-president',
        ministry: 'ministry:az',
      },
    ];
  }
  const rank =
    holder.role === 'staatssecretaris'
      ? 'staatssecretaris'
      : holder.role.startsWith('minister')
        ? 'minister'
        : undefined;
  if (!rank) return [];
  const byPortfolio: Post[] = portfolio
    ? [
        {
          id: `post:${rank}-${slug(portfolio)}`,
          label: `${rank} ${rank === 'minister' ? 'voor' : 'van'} ${portfolio}`,
          rank,
          portfolio,
          ...home,
        },
      ]
    : [];
  const byMinistry: Post[] =
    ministry && (rank === 'staatssecretaris' || !portfolio)
      ? [{ id: `post:${rank}-${code}`, label: `${rank} van ${ministryName.get(ministry) ?? code}`, rank, ...home }]
      : [];
  return [...byMinistry, ...byPortfolio];
};

export const buildPeople = (
  parties: readonly { id: string; abbreviation: string; name: string; aliases: string[] }[],
): void => {
  const partyId = new Map(
    parties.flatMap(({ id, abbreviation, name, aliases }) =>
      [abbreviation, name, ...aliases].map((label) => [label, id] as const),
    ),
  );
  for (const { id, abbreviation } of parties) partyId.set(abbreviation, id);
  const ministries = readJson<{ ministries: { id: string; short_name: string }[] }>('ministries.json').ministries;
  const ministryName = new Map(ministries.map(({ id, short_name: name }) => [id.replace('min:', 'ministry:'), name]));
  const { members } = readJson<{ members: Member[] }>('members.json');
  const { office_holders: holders } = readJson<{ office_holders: Holder[] }>('office_holders.json');
  const senate = readJson<Record<string, Senator[]>>('eerste_kamer_partial.json');

  const people = new Map<string, Person>();
  const bySource = new Map<string, Person>();
  for (const member of members) {
    const base = `person:${slug(member.full_name)}`;
    const id = people.has(base) ? `${base}-${member.birth_year ?? people.size}` : base;
    const lost = LOST_PREFIXES[id];
    const person: Person = {
      id,
      fullName: withPrefix(member.full_name, member.surname, lost),
      ...compact({
        firstName: member.first_name,
        initials: member.initials,
        prefix: lost ?? member.prefix,
        gender: member.gender,
        birthYear: member.birth_year,
      }),
      surname: member.surname,
      memberships: member.memberships.map(({ party, start, end, chamber }) =>
        compact({ party: partyId.get(party) ?? `party:${slug(party)}`, chamber: chamber.toLowerCase(), start, end }),
      ),
      tenures: [],
      sameAs: sameAs(member.ids.tk_persoon_guid, member.ids.wikidata, member.ids.parlement_com),
    } as Person;
    people.set(id, person);
    bySource.set(member.id, person);
  }
  const personNamed = (fullName: string, initials?: string | null): Person => {
    const id = `person:${slug(fullName)}`;
    const known = people.get(id);
    if (known) return known;
    const fresh: Person = {
      id,
      fullName,
      ...splitName(fullName),
      ...(initials ? { initials } : {}),
      memberships: [],
      tenures: [],
      sameAs: [],
    };
    people.set(id, fresh);
    return fresh;
  };

  const posts = new Map<string, Post>();
  for (const holder of [...earlierHolders(), ...holders]) {
    const person =
      people.get(holder.name) ??
      ((holder.person_id && bySource.get(holder.person_id)) || personNamed(holder.name, holder.initials));
    person.sameAs = unique([
      ...person.sameAs,
      ...sameAs(holder.tk_persoon_guid, holder.wikidata, holder.parlement_com),
    ]);
    person.initials ??= holder.initials ?? '';
    for (const post of postsOf(holder, ministryName)) {
      if (!posts.has(post.id)) posts.set(post.id, post);
      person.tenures.push(
        compact({ post: post.id, start: holder.start, end: holder.end, cabinet: holder.cabinet.replace('cab:', '') }),
      );
    }
  }
  for (const senator of [
    ...(senate.eerste_kamer ?? []),
    ...(senate.speakers_with_party_no_dates ?? []),
    ...(senate.odata_eerste_kamerlid_2025 ?? []),
  ]) {
    const person = personNamed(senator.full_name, senator.initials);
    if (senator.birth_date) person.birthYear ??= Number(senator.birth_date.slice(0, 4));
    const party = senator.parties?.map((entry) => (typeof entry === 'string' ? entry : entry.party))[0];
    const id = party && partyId.get(party);
    if (id && !person.memberships.some((row) => 'chamber' in row && row.chamber === 'ek')) {
      const spells = senator.memberships?.length ? senator.memberships : [{ start: null, end: null }];
      person.memberships.push(...spells.map(({ start, end }) => compact({ party: id, chamber: 'ek', start, end })));
    }
  }
  for (const line of readOwnLines('senators.tsv').filter((row) => !row.startsWith('#'))) {
    const [name = '', party = '', start = '', end = ''] = line.split('\t');
    const seat = { party: `party:${party}`, chamber: 'ek', start, ...(end ? { end } : {}) };
    (people.get(name) ?? personNamed(name)).memberships.push(seat);
  }
  const rows = [...people.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((person) =>
      compact({ ...person, initials: person.initials || undefined, otherSurnames: OTHER_SURNAMES[person.id] }),
    );
  writeRows('members/data.json', rows);
  writeRows(
    'posts/data.json',
    [...posts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
};
