import { readLines, readTsv, unique, writeTsv } from './common.ts';

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
  'de het een wet wetten algemene besluit regeling op van in nederlandse rijks tijdelijke wetboek en voor geeft nieuwe boek ministeriële ministeriele beleidsregel beleidsregels verdrag protocol overeenkomst'.split(
    ' ',
  ),
);
const REGULATION =
  /(?:wet|wetboek|besluit|regeling|verordening|statuut|reglement|beschikking|richtlijn|circulaire|ordonnantie)(?:\s?\d{4})?$/iu;

const INSTRUMENT =
  /(?:verdrag|protocol|overeenkomst|conventie|handvest|aanwijzing|instructie|reglement|beleidsregels?|wetboek|wet)$/iu;

/** A name that could be ordinary prose, or is cut, finds nothing but trouble. */
export const isUsefulName = (name: string): boolean => {
  if (/ etc$/u.test(name) || name.length > 160 || name.length < 4) return false;
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
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

/** Names by which everybody knows a treaty whose register entry bears a foreign title: id, names. General knowledge, ids checked. */
const TREATY_NAMES: readonly (readonly [string, ...string[]])[] = [
  [
    'BWBV0001000',
    'EVRM',
    'Europees Verdrag voor de Rechten van de Mens',
    'Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden',
  ],
  [
    'BWBV0001002',
    'Vluchtelingenverdrag',
    'VN-Vluchtelingenverdrag',
    'Verdrag van Genève betreffende de status van vluchtelingen',
  ],
  ['BWBV0001017', 'IVBPR'],
  ['BWBV0001016', 'IVESCR'],
  [
    'BWBV0002508',
    'IVRK',
    'VN-Kinderrechtenverdrag',
    'Kinderrechtenverdrag',
    'Internationaal Verdrag inzake de Rechten van het Kind',
    'VN-Verdrag inzake de Rechten van het Kind',
  ],
  ['BWBV0002909', 'VN-Vrouwenverdrag', 'Vrouwenverdrag', 'CEDAW'],
  [
    'BWBV0004045',
    'VN-verdrag handicap',
    'VN-Verdrag Handicap',
    'VN-verdrag inzake de rechten van personen met een handicap',
    'IVRPH',
  ],
  ['BWBV0006074', 'Verdrag van Istanbul', 'Istanbul Conventie'],
  ['BWBV0001700', 'Verdrag van Aarhus'],
  ['BWBV0001021', 'ESH'],
  ['BWBV0002507', 'VN-Antifolterverdrag', 'Antifolterverdrag'],
  ['BWBV0002911', 'IVUR', 'VN-verdrag tegen rassendiscriminatie'],
];

const BW_BOOK = /^Burgerlijk Wetboek Boek (\d+A?)$/u;

export const buildLaws = (): void => {
  const curated = new Map<string, string[]>();
  for (const { abbr = '', bwb_id: id = '', evidence = '' } of readTsv('law_abbreviations.tsv')) {
    const seen = /seen (\d+)x/u.exec(evidence);
    const trusted = !seen || Number(seen[1]) >= 2;
    if (trusted && abbr.length >= 2) curated.set(id, [...(curated.get(id) ?? []), abbr]);
  }
  const treaties = new Map(TREATY_NAMES.map(([id, ...names]) => [id, names]));
  const rows: (readonly (string | number)[])[] = [
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
    const book = BW_BOOK.exec(title)?.[1];
    const abbreviations = unique(curated.get(id) ?? []).filter((abbreviation) => !(book && abbreviation === 'BW'));
    const isTreaty = kind === 'verdrag' || id.startsWith('BWBV');
    const names = isTreaty
      ? unique([title, official.replace(/\s*[;,].*$/u, ''), ...(treaties.get(id) ?? [])]).filter(
          (name) => isUsefulName(name) || /^[A-Z]{3,}$/u.test(name),
        )
      : unique([...(isUsefulName(title) ? [title] : []), ...aliases.split('|').filter(isUsefulAlias)]).filter(
          (name) => !(book && /^(?:Nederlandse )?Burgerlijk wetboek(?: van)?$/iu.test(name)),
        );
    if (book)
      names.push(
        `Boek ${book} BW`,
        `Boek ${book} van het BW`,
        `Boek ${book} van het Burgerlijk Wetboek`,
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
