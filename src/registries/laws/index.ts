import type { EntityId } from '../../domain/ids.ts';
import type { ArticleFact, EuActRecord, LawRecord } from '../../domain/registries.ts';
import { fold } from '../../text/fold.ts';
import type { NameEntry } from '../../text/name-automaton.ts';
import { type RegistryFiles, rowsOf, tsvOf } from '../files.ts';

interface NamedLaw {
  readonly record: LawRecord;
  /** 0 is best: see scripts/registries/laws.ts. */
  readonly rank: number;
  readonly names: readonly string[];
}

const parseLaws = (text: string): NamedLaw[] =>
  tsvOf(text).map(([id = '', kind = '', title = '', rank = '9', book = '', abbreviations = '', names = '']) => ({
    record: {
      id: id as EntityId,
      title,
      ...(kind ? { kind } : {}),
      abbreviations: abbreviations.split('|').filter(Boolean),
      ...(book ? { book } : {}),
    },
    rank: Number(rank),
    names: names.split('|').filter(Boolean),
  }));

/** `Wet bpm 1992`, also written `Wet BPM 1992`: words enough to be no other. */
const SEVERAL_WORDS = /^Wet \S{2,} \d{4}$/u;
const YEAR = /\s(?:19|20)\d\d$/u;
/** There is a new one each year: without its year it is none of them. */
const YEARLY = /^(?:Wet )?(?:Belastingplan|Overige fiscale maatregelen|Fiscale \p{L}+maatregelen) \d{4}$/u;

interface Claim {
  readonly id: EntityId;
  readonly rank: number;
  /** The title bears a year that the name leaves out: stands beside the best, for the day to choose. */
  readonly yearless?: boolean;
}

/** Ranks of scripts/registries/laws.ts: a citeertitel of a formal law, and the last before names mined from references. */
const FORMAL_TITLE = 1;
const MINED = 5;

/**
 * How else a treaty's name is written: `Non-proliferatie Verdrag` for `Non-proliferatieverdrag`; `Aarhusverdrag`, `Aarhus-verdrag`,
 * `Conventie van Aarhus` for `Verdrag van Aarhus`. A blank and a hyphen are the same to the matcher.
 */
const otherForms = (name: string): string[] => {
  const [, stem, noun] = /^([\p{L} -]*\p{Ll}{3})(verdrag|handvest|conventie|akkoord|protocol)$/u.exec(name) ?? [];
  if (stem && noun) return [`${stem} ${noun}`];
  const [, joined, last] = /^([\p{L}]+)-(verdrag|handvest|conventie|akkoord|protocol)$/u.exec(name) ?? [];
  if (joined && last) return /\p{Ll}$/u.test(joined) ? [`${joined}${last}`] : [];
  const [, head = '', place] = /^(Verdrag|Conventie|Protocol|Akkoord) van (\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  if (!place) return [];
  const nouns = /^(?:Verdrag|Conventie)$/u.test(head) ? ['verdrag', 'conventie'] : [head.toLowerCase()];
  const swapped = nouns.length > 1 ? [`Verdrag van ${place}`, `Conventie van ${place}`] : [];
  return [
    ...swapped.filter((form) => form !== name),
    ...nouns.flatMap((form) => [`${place}-${form}`, `${place}${form}`]),
  ];
};

/** In capitals it is the value of a house (`WOZ-waarde`) or a body (`WRR`) more than the law. */
const NOT_IN_CAPITALS = /^(?:WOZ|WRR|WFZ|WHO|WML)$/u;

/** `AWGB` is also written `Awgb`, `Wob` also `WOB`; the latter only where no regulation bears it (`Wmo` and `WMO`). */
const asWritten = (abbreviation: string, taken: ReadonlySet<string>): string[] => {
  if (/^(?:[A-Z]{4,7}|[A-Z]{3} \d{4})$/u.test(abbreviation))
    return [abbreviation, `${abbreviation[0]}${abbreviation.slice(1).toLowerCase()}`];
  const upper = abbreviation.toUpperCase();
  return /^[WA][a-z]{2,6}(?: \d{4})?$/u.test(abbreviation) && !taken.has(upper) && !NOT_IN_CAPITALS.test(upper)
    ? [abbreviation, upper]
    : [abbreviation];
};

const isTreaty = (law: NamedLaw): boolean => law.record.kind === 'verdrag' || law.record.id.startsWith('BWBV');

/** A name goes to the best regulation that bears it; equals share it (and the text decides). */
const winners = (claims: ReadonlyMap<string, { name: string; claims: Claim[] }>): { name: string; ids: EntityId[] }[] =>
  [...claims.values()].map(({ name, claims: all }) => {
    const best = Math.min(...all.map(({ rank }) => rank));
    return {
      name,
      ids: [...new Set(all.filter(({ rank, yearless }) => rank === best || yearless).map(({ id }) => id))],
    };
  });

const nameEntries = (laws: readonly NamedLaw[]): NameEntry[] => {
  const byName = new Map<string, { name: string; claims: Claim[] }>();
  const abbreviated = new Set(laws.flatMap(({ record }) => record.abbreviations.map(fold)));
  const printed = new Set(laws.flatMap(({ record, names }) => [...record.abbreviations, ...names]));
  const claim = (name: string, id: EntityId, rank: number, yearless = false) => {
    const key = fold(name);
    // a name that an abbreviation bears too is the abbreviation's, unless it is a title
    if (rank > FORMAL_TITLE && abbreviated.has(key)) return;
    const entry = byName.get(key) ?? { name, claims: [] };
    entry.claims.push({ id, rank, ...(yearless ? { yearless } : {}) });
    byName.set(key, entry);
  };
  const kindOf = new Map<EntityId, 'law' | 'treaty'>();
  const entries: NameEntry[] = [];
  const unknown: string[] = [];
  for (const law of laws) {
    const { id, title, abbreviations } = law.record;
    const kind = isTreaty(law) ? 'treaty' : 'law';
    if (!id) {
      if (law.names[0]) unknown.push(law.names[0]);
      continue;
    }
    kindOf.set(id, kind);
    for (const abbreviation of abbreviations.flatMap((one) => asWritten(one, printed)))
      entries.push({ name: abbreviation, kind, ids: [id], exact: !SEVERAL_WORDS.test(abbreviation) });
    for (const name of law.names) {
      if (/^[A-Z]{3,6}$/u.test(name)) entries.push({ name, kind, ids: [id], exact: true });
      else claim(name, id, fold(name) === fold(title) ? law.rank : Math.max(law.rank, 2) + 1);
      if (kind === 'treaty') for (const form of otherForms(name)) claim(form, id, Math.max(law.rank, 2) + 1);
      if (YEAR.test(name) && !YEARLY.test(name) && name === title && law.rank <= MINED) {
        claim(name.replace(YEAR, ''), id, Math.max(law.rank, 3) + 1, true);
      }
    }
  }
  for (const name of unknown) if (!byName.has(fold(name))) entries.push({ name, kind: 'law', ids: [], exact: false });
  for (const { name, ids } of winners(byName))
    entries.push({ name, kind: kindOf.get(ids[0] as EntityId) ?? 'law', ids, exact: false });
  return entries;
};

/** `1 2=3 4a`: articles in order, with their number of paragraphs. */
const parseArticles = (text: string): Map<string, ArticleFact> =>
  new Map(
    text.split(' ').map((item) => {
      const [number = '', paragraphs = '0'] = item.split('=');
      return [number, { exists: true, paragraphs: Number(paragraphs) }];
    }),
  );

/** Regulations, treaties and EU acts, and the articles they have. */
export const lawRegistry = (files: RegistryFiles) => {
  const laws = parseLaws(files.laws);
  const byId = new Map(laws.filter(({ record }) => record.id).map(({ record }) => [record.id, record]));
  const books = new Map(laws.flatMap(({ record }) => (record.book ? [[record.book, record.id] as const] : [])));
  const acts = rowsOf<EuActRecord & { names: readonly string[] }>(files.euActs);
  const actById = new Map(acts.map((act) => [act.id, act]));
  let packed: Map<string, string> | undefined;
  const unpacked = new Map<EntityId, Map<string, ArticleFact>>();

  const articlesOf = (law: EntityId): Map<string, ArticleFact> | undefined => {
    const known = unpacked.get(law);
    if (known) return known;
    packed ??= new Map(tsvOf(files.articles()).map(([id = '', list = '']) => [id, list]));
    const list = packed.get(law);
    if (list === undefined) return undefined;
    const articles = parseArticles(list);
    unpacked.set(law, articles);
    return articles;
  };
  const actEntries = acts.flatMap(({ id, names }) =>
    names.map((name) => ({
      name,
      kind: 'eu-act' as const,
      ids: [id],
      exact: name.length <= 8 && !/^[A-Z]?[a-z]+$/u.test(name),
    })),
  );
  return {
    entries: [...nameEntries(laws), ...actEntries],
    law: (id: EntityId) => byId.get(id),
    bookOfBw: (book: string) => books.get(book.toUpperCase()),
    euAct: (id: EntityId): EuActRecord | undefined => actById.get(id),
    article: (law: EntityId, number: string): ArticleFact | undefined => {
      const articles = articlesOf(law);
      return articles && (articles.get(number) ?? { exists: false, paragraphs: 0 });
    },
    articles: (law: EntityId) => {
      const articles = articlesOf(law);
      return articles && [...articles.keys()];
    },
  };
};
