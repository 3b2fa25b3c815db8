import { readLines, readOwnLines, readTsv, unique, writeTsv } from './common.ts';
import { CURATED_LAWS, type CuratedLaw, FURTHER_LAW_NAMES } from './laws-curated.ts';
import { CURATED_TREATIES, TREATY_NAMES } from './treaty-names.ts';

/** What a name is worth: a lower number wins a name that several regulations bear. */
const rankOf = (kind: string, titleKind: string): number => {
  if (titleKind.startsWith('mined')) return 6;
  const formal = /^(?:wet|rijkswet|AMvB|rijks-KB)$/u.test(kind);
  if (titleKind.startsWith('curated')) return 0;
  if (titleKind === 'citeertitel') return formal ? 0 : 2;
  if (titleKind === 'slug') return formal ? 1 : 3;
  return 4;
};

const GENERIC = new Set(
  'de het een wet wetten algemene besluit regeling op van in nederlandse rijks tijdelijke wetboek en voor geeft nieuwe boek ministeriële ministeriele beleidsregel beleidsregels verdrag protocol overeenkomst dit deze koninklijk internationale internationaal onderlinge gemeenschappelijke instellingsbesluit instellingsregeling kaderwet uitvoeringsbesluit uitvoeringsregeling invoeringswet wijzigingswet aanpassingswet uitvoeringswet goedkeuringswet subsidieregeling mandaatbesluit tussen regering koninkrijk der nederlanden'.split(
    ' ',
  ),
);
const REGULATION =
  /(?:wet|wetboek|besluit|regeling|verordening|statuut|reglement|beschikking|richtlijn|circulaire|ordonnantie)(?:\s?\d{4})?$/iu;

/** Yearly tax laws, whose titles have no word for a law. */
const TAX_PLAN = /^(?:Belastingplan|Overige fiscale maatregelen|Fiscale vergroeningsmaatregelen) \d{4}$/u;

const INSTRUMENT =
  /(?:verdrag|protocol|overeenkomst|conventie|handvest|aanwijzing|instructie|reglement|beleidsregels?|wetboek|wet)$/iu;

/** A name that could be ordinary prose, or is cut, finds nothing but trouble. */
export const isUsefulName = (name: string): boolean => {
  if (/ etc$/u.test(name) || name.length > 160 || name.length < 4) return false;
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (TAX_PLAN.test(name)) return true;
  if (words.length === 1) return REGULATION.test(name) && !GENERIC.has(words[0] ?? '');
  if (/\s(?:van|in|de|het|een|op|en|geeft|voor|te)$/iu.test(name)) return false;
  if (!words.some((word) => REGULATION.test(word) || INSTRUMENT.test(word))) return false;
  return words.some((word) => !GENERIC.has(word) && !/^\d+$/u.test(word));
};

const isUsefulAlias = (name: string): boolean => {
  if (!isUsefulName(name) || /[(),;]/u.test(name)) return false;
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    /^(?:wet|rijkswet|besluit|regeling|algemene|wetboek|uitvoerings|tijdelijke|kader|invoerings)/iu.test(name) ||
    words.some((word) => REGULATION.test(word) && !GENERIC.has(word))
  );
};

/** Whether a kind is that of a formal law: a decree that is quoted as `Wet …` was mined from a reference to both. */
const isLaw = (kind: string): boolean => kind === '' || /wet/iu.test(kind);

/** A title cut behind the first party: `Overeenkomst tussen de Europese Unie`. */
const ONE_PARTY = / tussen (?!.* en )/u;

/** `Drank- en Horecawet` for `Wijzigingswet drank- en horecawet`: the name of the regulation that this one amends or serves. */
const isAnothers = (name: string, title: string, kind: string): boolean =>
  (!isLaw(kind) && /^(?:Rijks)?[Ww]et /u.test(name)) ||
  (/^(?:Wijzigings|Aanpassings|Besluit|Uitvoerings|Regeling|Beschikking|Beleidsregel|Aanwijzing)/u.test(title) &&
    name.length < title.length &&
    title.toLowerCase().includes(name.toLowerCase()) &&
    !title.toLowerCase().endsWith(`(${name.toLowerCase()})`));

const BW_BOOK = /^Burgerlijk Wetboek Boek (\d+A?)$/u;

/** Names of bills in titles of dossiers and of the Chamber's register: laws that no regulation of the registry bears yet. */
const billNames = (): string[] => {
  const inParentheses = (title: string): string[] => [/\(([A-Z][^()]{6,110})\)\s*$/u.exec(title)?.[1] ?? ''];
  const rows = readTsv('zaken_wetgeving.tsv.gz');
  const names = [
    ...rows.flatMap(({ citeertitel = '', dossier_titel: title = '', onderwerp = '' }) => [
      citeertitel,
      ...inParentheses(title),
      ...inParentheses(onderwerp),
    ]),
    ...readTsv('dossiers.tsv').flatMap(({ title = '' }) => inParentheses(title)),
  ];
  return unique(names.map((name) => name.trim())).filter(
    (name) => /^(?:\p{Lu})/u.test(name) && BILL.test(name) && isUsefulName(name) && !/##|20XX|[;:]/u.test(name),
  );
};

const isShort = (name: string): boolean => name.length <= 12 && !/\p{Ll}{7}/u.test(name);

const BILL = /wet(?:boek)?(?:\s|$)/iu;

/** Laws since the sources' snapshot: id, title, abbreviations and further names divided by `|`. */
const recentLaws = (): CuratedLaw[] =>
  readOwnLines('laws-recent.tsv')
    .slice(1)
    .map((line) => {
      const [id = '', title = '', abbreviations = '', names = ''] = line.split('\t');
      const split = (cell: string): string[] => cell.split('|').filter(Boolean);
      return { id, kind: 'wet', title, abbreviations: split(abbreviations), names: split(names) };
    });

const byHand = (): CuratedLaw[] => [
  ...CURATED_LAWS,
  ...recentLaws(),
  ...CURATED_TREATIES.map(([id, title, ...names]) => ({ id, kind: 'verdrag', title: title ?? '', names })),
];

export const buildLaws = (): void => {
  const curated = new Map<string, string[]>();
  for (const { abbr = '', bwb_id: id = '', evidence = '' } of readTsv('law_abbreviations.tsv')) {
    const seen = /seen (\d+)x/u.exec(evidence);
    const trusted = !seen || Number(seen[1]) >= 2;
    if (trusted && abbr.length >= 2) curated.set(id, [...(curated.get(id) ?? []), abbr]);
  }
  const treaties = new Map(TREATY_NAMES.map(([id, ...names]) => [id, names]));
  const ours = byHand();
  const replaced = new Set(ours.map(({ id }) => id));
  const rows: (readonly (string | number)[])[] = [
    ...ours.map(({ id, kind, title, abbreviations = [], names = [] }) => [
      id,
      kind,
      title,
      0,
      '',
      abbreviations.join('|'),
      [title, ...names].join('|'),
    ]),
    ['BW', 'wet', 'Burgerlijk Wetboek', 0, '', 'BW', 'Burgerlijk Wetboek'],
  ];
  for (const {
    bwb_id: id = '',
    kind = '',
    title = '',
    title_kind: titleKind = '',
    aliases = '',
    official_title: official = '',
  } of readTsv('laws.tsv')) {
    if (replaced.has(id)) continue;
    const book = BW_BOOK.exec(title)?.[1];
    const further = FURTHER_LAW_NAMES[id] ?? [];
    const abbreviations = unique([...(curated.get(id) ?? []), ...further.filter(isShort)]).filter(
      (abbreviation) => !(book && abbreviation === 'BW'),
    );
    const isTreaty = kind === 'verdrag' || id.startsWith('BWBV');
    const names = isTreaty
      ? unique([
          ...[title, official.replace(/\s*[;,].*$/u, '')].filter((name) => isUsefulName(name) && !ONE_PARTY.test(name)),
          ...(treaties.get(id) ?? []),
        ])
      : unique([
          ...(isUsefulName(title) ? [title] : []),
          ...aliases.split('|').filter((name) => isUsefulAlias(name) && !isAnothers(name, title, kind)),
          ...further.filter((name) => !isShort(name)),
        ]).filter((name) => !(book && /^(?:Nederlandse )?Burgerlijk wetboek(?: van)?$/iu.test(name)));
    if (book)
      names.push(
        `Boek ${book} BW`,
        `Boek ${book} van het BW`,
        `Boek ${book} van het Burgerlijk Wetboek`,
        `Boek ${book} van het nieuwe Burgerlijk Wetboek`,
        `Boek ${book} van het Nieuw Burgerlijk Wetboek`,
        `Burgerlijk Wetboek, Boek ${book}`,
      );
    const shown = isTreaty
      ? (treaties.get(id)?.[0] ?? (official && !/^[A-Z]/u.test(title) ? official : official || title))
      : title;
    rows.push([
      id,
      kind || (isTreaty ? 'verdrag' : ''),
      shown,
      rankOf(kind, titleKind),
      book ?? '',
      abbreviations.join('|'),
      unique(names).join('|'),
    ]);
  }
  const known = new Set(rows.flatMap((row) => String(row[6]).toLowerCase().split('|')));
  for (const name of billNames()) if (!known.has(name.toLowerCase())) rows.push(['', 'wet', name, 9, '', '', name]);
  writeTsv('laws/data.tsv.gz', rows);
};

export const buildArticles = (): void => {
  const rows = readLines('law_articles.jsonl.gz').map((line) => {
    const { bwb, articles } = JSON.parse(line) as { bwb: string; articles: Record<string, number> };
    return [
      bwb,
      Object.entries(articles)
        .map(([number, paragraphs]) => (paragraphs ? `${number}=${paragraphs}` : number))
        .join(' '),
    ];
  });
  writeTsv('laws/articles.tsv.gz', rows);
};
