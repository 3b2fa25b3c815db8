import { compact, readJson, readOwnLines, slug, unique, writeRows } from './common.ts';

interface Party {
  id: string;
  abbreviation: string;
  name: string;
  aliases: string[];
  kind: string;
  wikidata: string | null;
  tk_fractie_guid: string | null;
  tk_fractie_start: string | null;
  tk_fractie_end_inclusive: string | null;
}
interface Ministry {
  id: string;
  short_name: string;
  abbreviation: string | null;
  tooi_uri: string | null;
  periods: { start: string | null; end_inclusive: string | null }[];
  aliases: string[];
}
interface Organisation {
  id: string;
  name: string;
  aliases: string[];
  category: string;
  start: string | null;
  end: string | null;
  tooi: string | null;
  owms_uri: string | null;
  tier: string;
}
interface Body {
  id: string;
  name: string;
  names: string[];
  classification: string;
  periods: object[];
  sameAs: string[];
  curated: boolean;
}

const wikidata = (id: string | null): string[] => (id ? [`https://www.wikidata.org/entity/${id}`] : []);
const nextDay = (day: string | null): string | undefined => {
  if (!day) return undefined;
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
};

/** Spellings that typing hands give well-known abbreviations. */
const PARTY_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'party:pvda': ['PvDA', 'Pvda'],
  'party:pvdd': ['PvDD', 'Pvdd'],
  'party:groenlinks': ['Groenlinks'],
  'party:groenlinks-pvda': ['Groenlinks-PvdA', 'GroenLinks-PVDA', 'GroenLinks-PvDA', 'GL-PVDA'],
  'party:christenunie': ['Christenunie'],
};

/** Parties of before the registers begin that later papers still name; from parlement.com. */
const FORMER_PARTIES: readonly (readonly [abbreviation: string, name: string])[] = [
  ['PSP', 'Pacifistisch Socialistische Partij'],
  ['PPR', 'Politieke Partij Radikalen'],
  ['CPN', 'Communistische Partij van Nederland'],
  ['EVP', 'Evangelische Volkspartij'],
  ['KVP', 'Katholieke Volkspartij'],
  ['ARP', 'Anti-Revolutionaire Partij'],
  ['CHU', 'Christelijk-Historische Unie'],
  ["CP'86", "Centrumpartij '86"],
];

/** `C.D.A.`: papers of long ago put points between the letters. */
const dotted = (abbreviation: string): string[] =>
  /^[A-Z]{3}$/u.test(abbreviation) ? [`${[...abbreviation].join('.')}.`] : [];

/** `groep-Nijpels (ex-AOV)` goes by the first half alone. */
const withoutOrigin = (name: string): string => name.replace(/ \(ex-[^)]*\)$/u, '');

/** Groups of the Eerste Kamer, called after who left another one; from the votes printed at eerstekamer.nl. */
const SENATE_GROUPS = [
  'Fractie-Beukering',
  'Fractie-Duthler',
  'Fractie-Frentrop',
  'Fractie-Kemperman',
  'Fractie-Nanninga',
  'Fractie-Otten',
  'Fractie-Van de Sanden',
  'Fractie-Van Gasteren',
  'Fractie-Van Pareren',
  'Fractie-Visseren-Hamakers',
  'Fractie-Walenkamp',
];

const senateGroups = () => [
  ...SENATE_GROUPS.map((name) => ({
    id: `party:${slug(name)}`,
    name,
    abbreviation: name,
    names: [name],
    splinter: true,
  })),
  { id: 'party:opnl', name: 'Onafhankelijk Politiek Nederland', abbreviation: 'OPNL', names: ['OPNL'] },
];

const formerParties = () =>
  FORMER_PARTIES.map(([abbreviation, name]) => ({
    id: `party:${slug(abbreviation)}`,
    name,
    abbreviation,
    names: [abbreviation, name, ...dotted(abbreviation)],
  }));

export const buildParties = (): Party[] => {
  const { parties } = readJson<{ parties: Party[] }>('parties.json');
  const rows = parties.map(({ id, name, abbreviation, aliases, kind, ...rest }) =>
    compact({
      id,
      name,
      abbreviation,
      names: unique([
        abbreviation,
        name,
        withoutOrigin(name),
        ...dotted(abbreviation),
        ...aliases,
        ...(PARTY_SPELLINGS[id] ?? []),
      ]),
      splinter: kind === 'splinter' || undefined,
      periods: [compact({ start: rest.tk_fractie_start, end: nextDay(rest.tk_fractie_end_inclusive) })].filter(
        (period) => Object.keys(period).length > 0,
      ),
      sameAs: wikidata(rest.wikidata),
    }),
  );
  writeRows('parties/data.json', [...rows, ...senateGroups(), ...formerParties()]);
  return parties;
};

export const buildMinistries = (): void => {
  const { ministries } = readJson<{ ministries: Ministry[] }>('ministries.json');
  const rows = ministries.map(({ id, short_name: name, abbreviation, aliases, periods, tooi_uri: uri }) =>
    compact({
      id: id.replace('min:', 'ministry:'),
      name,
      abbreviation,
      names: unique([name, ...aliases.filter((alias) => !/^ministerie van /iu.test(alias))]),
      periods: periods.map(({ start, end_inclusive: end }) => compact({ start, end: nextDay(end) })),
      sameAs: uri ? [uri] : [],
    }),
  );
  writeRows('ministries/data.json', rows);
};

/** Capitals of linking words that the register puts in every name: `Waterschap Aa En Maas`. */
const withSmallLinks = (name: string): string =>
  name.replace(/(?<= )(?:En|Van|Voor|De|Der|Den|Het|In|Op|Ter|Ten)(?= )/gu, (word) => word.toLowerCase());

const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Europese Commissie': ['European Commission'],
  'Provincie Fryslân': ['Provincie Friesland'],
  'Provincie Noord-Brabant': ['Provincie Brabant'],
};

/** Two registers write one body differently in capitals and marks only. */
const nameKey = (name: string): string => slug(name);

/** Adds a row to the bodies, or its names to the body that already bears its name. */
const addBody = (bodies: Body[], byName: Map<string, Body>, row: Body): void => {
  const same = byName.get(nameKey(row.name));
  const body = same ?? row;
  if (same) {
    same.names = unique([...same.names, ...row.names]);
    same.sameAs = unique([...same.sameAs, ...row.sameAs]);
  } else bodies.push(row);
  for (const name of body.names) if (!byName.has(nameKey(name))) byName.set(nameKey(name), body);
};

/** Sorts of TOOI codes whose address is known: `gm0014` is `…/gemeente/gm0014`. */
const TOOI_SORTS: Readonly<Record<string, string>> = {
  gm: 'gemeente',
  pv: 'provincie',
  ws: 'waterschap',
  oorg: 'oorg',
};

const tooiAddress = (code: string | null): string[] => {
  const sort = TOOI_SORTS[/^[a-z]+/u.exec(code ?? '')?.[0] ?? ''];
  return sort ? [`https://identifier.overheid.nl/tooi/id/${sort}/${code}`] : [];
};

/** A division that is a body of its own in `known-bodies.tsv` is no other name of the whole. */
const isDivision = (alias: string): boolean => /^(?:Afdeling |ABRvS$)/u.test(alias);

const registeredBody = ({ id, name: raw, aliases, category, start, end, tooi, owms_uri: uri, tier }: Organisation) => {
  const name = withSmallLinks(raw).replace(/^Waterschap (?=Wetterskip|Hoogheemraadschap)/u, '');
  const period = compact({ start, end });
  return {
    id: id.startsWith('org:tooi-') ? `org:${slug(name)}` : id,
    name,
    names: unique([name, ...(OTHER_NAMES[name] ?? []), ...aliases.filter((alias) => !isDivision(alias))]),
    classification: category,
    periods: Object.keys(period).length > 0 ? [period] : [],
    sameAs: [...(uri ? [uri] : []), ...tooiAddress(tooi)],
    curated: tier === 'curated',
  };
};

/** Rows of `known-bodies.tsv`: name, classification, other names between bars. */
const knownBodies = (): Body[] =>
  readOwnLines('known-bodies.tsv')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [name = '', classification = '', others = ''] = line.split('\t');
      const names = unique([name, ...others.split('|').filter(Boolean)]);
      return { id: `org:${slug(name)}`, name, names, classification, periods: [], sameAs: [], curated: true };
    });

export const buildOrganisations = (): void => {
  const { organisations } = readJson<{ organisations: Organisation[] }>('organisations.json');
  const registered = organisations.map(registeredBody);
  const bodies: Body[] = [];
  const byName = new Map<string, Body>();
  for (const row of registered.filter(({ curated }) => curated)) {
    bodies.push(row);
    for (const name of row.names) if (!byName.has(nameKey(name))) byName.set(nameKey(name), row);
  }
  for (const row of knownBodies()) addBody(bodies, byName, row);
  for (const row of registered.filter(({ curated }) => !curated)) addBody(bodies, byName, row);
  writeRows(
    'organisations/data.json',
    bodies.map(({ curated, ...row }) => compact({ ...row, curated: curated || undefined })),
  );
};
