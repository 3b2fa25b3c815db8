import type { Scene } from '../../domain/reference-type.ts';
import { firstEndingAfter } from '../../text/sorted.ts';
import { celexOf } from './celex.ts';
import { digitFinder, stemFinder } from './finders.ts';
import type { LawName } from './law-name.ts';

const COMMUNITY = '(?:EU|EG|EEG|EGKS|Euratom|GBVB|JBZ)';
const COMMUNITIES = `\\(?${COMMUNITY}(?:(?:, ?|/| en )${COMMUNITY})?\\)?`;
const KIND =
  '((?:(?:[Gg]edelegeerde|[Uu]itvoerings-?|[Gg]emeenschappelijke?|EU-|EG-|EEG-|Europese|[Rr]aads)[ ]?)?' +
  '(?:[Vv]erordening(?:en)?|VERORDENING|(?:[Kk]ader)?[Rr]ichtlijn(?:en)?|RICHTLIJN|[Rr]ichtl\\.|[Rr]l\\.|[Vv]o\\.|[Bb]esluit|BESLUIT|[Bb]eschikking|[Kk]aderbesluit|[Aa]anbeveling|(?:uitvoerings|kader)?(?:verordening|besluit)))';
const BY = '(?:(?: van)? (?:de Raad|het Europees Parlement(?: en de Raad)?|de (?:Europese )?Commissie),?)?';
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])${KIND}${BY},? ?(?:${COMMUNITIES})?,? ?(?:[Nn]r\\.? ?|[Nn]o\\.? ?|${COMMUNITY}[/-])?(\\d{1,4})([/.-])(\\d{1,4})(?:/(${COMMUNITY})(?:[/-]${COMMUNITY})?)?(?![\\p{L}\\p{N}/])`,
  'gu',
);
const numbered = stemFinder(
  NUMBERED,
  ...[
    'gedelegeerde',
    'uitvoerings',
    'gemeenschappelijk',
    'eu-',
    'eg-',
    'eeg-',
    'europese',
    'raads',
    'verordening',
    'richtl',
  ],
  ...['kaderrichtlijn', 'kaderverordening', 'kaderbesluit', 'rl.', 'vo.', 'besluit', 'beschikking', 'aanbeveling'],
);
const PAIR =
  /^(?: en |, )(?:\((?:EU|EG)\) )?(?:nr\.? ?)?(\d{1,4})\/(\d{1,4})(?:\/(EU|EG|EEG|GBVB|JBZ))?(?![\p{L}\p{N}/])/u;

const kindOf = (words: string): string => {
  const lower = words.toLowerCase();
  if (/verordening|vo\./u.test(lower)) return 'verordening';
  if (/richtl|^rl/u.test(lower)) return 'richtlijn';
  if (/aanbeveling/u.test(lower)) return 'aanbeveling';
  return /kaderbesluit/u.test(lower) ? 'kaderbesluit' : 'besluit';
};

/** National decisions and rules are numbered too: only a community or the shape of a directive makes one of the EU. */
const isOfTheUnion = (words: string, kind: string, separator: string, suffix: string | undefined): boolean =>
  Boolean(suffix) ||
  new RegExp(COMMUNITY, 'u').test(words) ||
  (separator === '/' && (kind === 'verordening' || kind === 'richtlijn'));

const PARTS_END = 70;

/** `Richtlijn Tijdelijke Bescherming (2001/55/EG)`: the number alone; what it is the suffix tells, or how high it is. */
const alone = digitFinder(
  /(?<![\p{L}\p{N}/.-])((?:19|20)?\d{2})\/(\d{1,4})\/(EG|EU|EEG|JBZ|GBVB)(?![\p{L}\p{N}/])/gu,
  (text, at) => text[at + 2] === '/' || text[at + 4] === '/',
);
/** Directives are numbered apart, and have never been so many in a year. */
const MOST_DIRECTIVES = 170;

/** `Asielprocedureverordening ((EU) 2024/1348)`: since 2015 the number does not tell a regulation from a directive, the word before may. */
const sinceReform = digitFinder(
  /(?<= )20[1-4]\d\/\d{1,4}(?![\p{L}\p{N}/])/gu,
  (text, at) => text[at + 4] === '/' && text[at - 1] === ' ',
);
const BEFORE_NUMBER = /\((?:EU|EU, Euratom)\) (?:nr\. )?$/u;
const KIND_NEAR = /(verordening|richtlijn)(?:en)?,? ?\(?$/iu;

const reformedNumbers = (scene: Scene): LawName[] =>
  sinceReform(scene).flatMap(({ 0: number, index }) => {
    const from = Math.max(0, index - 24);
    const before = scene.text.slice(from, index);
    const head = BEFORE_NUMBER.exec(before);
    if (!head) return [];
    const start = from + head.index;
    const kind = KIND_NEAR.exec(scene.text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase();
    const [year = '', serial = ''] = number.split('/');
    const id = kind ? celexOf(kind, year, serial, true) : undefined;
    const ids = id ? [`celex:${id}`] : [];
    return [{ start, end: index + number.length, kind: 'eu-act', ids, origin: 'number' }];
  });

const within = (all: readonly LawName[], at: number): boolean => {
  const near = all[firstEndingAfter(all, at)];
  return near !== undefined && near.start <= at;
};

const loneNumbers = (scene: Scene): LawName[] =>
  Array.from(alone(scene), (match) => {
    const [words, year = '', number = '', suffix] = match;
    const directive = suffix?.startsWith('E') === true && Number(number) <= MOST_DIRECTIVES;
    const id = directive ? celexOf('richtlijn', year, number, suffix === 'EU') : undefined;
    const { index } = match;
    return {
      start: index,
      end: index + words.length,
      kind: 'eu-act',
      ids: id ? [`celex:${id}`] : [],
      origin: 'number',
    };
  });

/** Acts named by kind and number: `Verordening (EU) 2016/679`, `Rl. 2006/123`; a second number under one head too. */
export const numberedActs = (scene: Scene): readonly LawName[] => {
  const found: LawName[] = [];
  for (const match of numbered(scene)) {
    const [words, kindWords = '', first = '', separator = '/', second = '', suffix] = match;
    const kind = kindOf(kindWords);
    if (!isOfTheUnion(words, kind, separator, suffix)) continue;
    const isEu = /\bEU\b/u.test(words);
    const ids = [celexOf(kind, first, second, isEu)].filter((id) => id !== undefined);
    let end = match.index + words.length;
    if (/(?:en|EN)$/u.test(kindWords)) {
      const pair = PAIR.exec(scene.text.slice(end, end + PARTS_END));
      const other = pair && celexOf(kind, pair[1] ?? '', pair[2] ?? '', isEu || pair[3] === 'EU');
      if (pair && other) ids.push(other);
      end += pair?.[0].length ?? 0;
    }
    found.push({ start: match.index, end, kind: 'eu-act', ids: ids.map((id) => `celex:${id}`), origin: 'number' });
  }
  const lone = [...loneNumbers(scene), ...reformedNumbers(scene)];
  return [...found, ...lone.filter(({ start }) => !within(found, start))];
};
