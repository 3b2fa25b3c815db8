import { compact, readJson, unique, writeRows } from './common.ts';

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
interface Medium {
  id: string;
  name: string;
  aliases: string[];
  ambiguous_aliases: string[];
  domains: string[];
}
interface EuAct {
  celex: string;
  number: string;
  title: string;
  abbreviations: string[];
}

const wikidata = (id: string | null): string[] => (id ? [`https://www.wikidata.org/entity/${id}`] : []);
const nextDay = (day: string | null): string | undefined => {
  if (!day) return undefined;
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
};

export const buildParties = (): Party[] => {
  const { parties } = readJson<{ parties: Party[] }>('parties.json');
  const rows = parties.map(({ id, name, abbreviation, aliases, kind, ...rest }) =>
    compact({
      id,
      name,
      abbreviation,
      names: unique([abbreviation, name, ...aliases]),
      splinter: kind === 'splinter' || undefined,
      periods: [compact({ start: rest.tk_fractie_start, end: nextDay(rest.tk_fractie_end_inclusive) })].filter(
        (period) => Object.keys(period).length > 0,
      ),
      sameAs: wikidata(rest.wikidata),
    }),
  );
  writeRows('parties/data.json', rows);
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

export const buildOrganisations = (): void => {
  const { organisations } = readJson<{ organisations: Organisation[] }>('organisations.json');
  const rows = organisations.map(({ id, name, aliases, category, start, end, owms_uri: uri, tier }) =>
    compact({
      id,
      name,
      names: unique([name, ...aliases]),
      classification: category,
      periods: [compact({ start, end })].filter((period) => Object.keys(period).length > 0),
      sameAs: uri ? [uri] : [],
      curated: tier === 'curated' || undefined,
    }),
  );
  writeRows('organisations/data.json', rows);
};

export const buildMedia = (): void => {
  const { media } = readJson<{ media: Medium[] }>('media.json');
  writeRows(
    'media/data.json',
    media.map(({ id, name, aliases, domains }) => compact({ id, name, names: unique([name, ...aliases]), domains })),
  );
};

export const buildEuActs = (): void => {
  const acts = readJson<EuAct[]>('eu_acts.json');
  writeRows(
    'eu-acts/data.json',
    acts.map(({ celex, number, title, abbreviations }) =>
      compact({ id: `celex:${celex}`, number, title, names: unique([title, ...abbreviations]) }),
    ),
  );
};
