/** A printed line and the size of its letters, in points. */
export interface SizedLine {
  readonly text: string;
  readonly size: number;
}

/** Words that may stand behind a lone capital: `B en W`, `categorie A is`, `U heeft`. */
const SMALL_WORDS =
  'en|of|tot|is|was|van|voor|in|op|met|de|het|een|te|dat|die|heeft|hebt|had|krijgt|wordt|kan|kunt|bent|zult|zegt|vraagt|wilt|als|aan|bij|om|naar';
const LONE_CAPITAL = new RegExp(
  `(?<![\\p{L}\\p{N}'’.-])(?!U )(\\p{Lu}) (?!(?:${SMALL_WORDS})(?!\\p{L}))(?=\\p{Ll}{2})`,
  'gu',
);
const SPACED_CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}(?: \p{Lu}){1,5}(?![\p{L}\p{N}])/gu;
const SPACED_DIGITS = /(?<![\d.,]|\d )\d{1,4}(?: \d{1,4}){1,4}(?!\d)/gu;
const AT_HYPHEN = /(?<=[\p{L}\d]) ?- ?(?=\d)/gu;
const KAMERSTUK = /(?<=[Kk]amer)s (?=tuk)/gu;

/** So many breaks say that a size of print is badly spaced, and so large a share of its lines. */
const MANY = 4;
const SHARE = 0.2;
const LONGEST_NUMBER = 5;

/** Tenths of a point: sizes of one print differ by less. */
export const sizeKey = (size: number): number => Math.round(size * 10);

/** Sizes of print in which blanks stand inside words (`A rbeidsomstandighedenwet`): small print of some writers is set so. */
export const badlySpacedSizes = (lines: readonly SizedLine[]): ReadonlySet<number> => {
  const counts = new Map<number, { lines: number; breaks: number }>();
  for (const { text, size } of lines) {
    const count = counts.get(sizeKey(size)) ?? { lines: 0, breaks: 0 };
    count.lines += 1;
    count.breaks += text.match(LONE_CAPITAL)?.length ?? 0;
    counts.set(sizeKey(size), count);
  }
  return new Set(
    [...counts].flatMap(([size, { lines: all, breaks }]) => (breaks >= MANY && breaks >= all * SHARE ? [size] : [])),
  );
};

const joinedNumber = (digits: string): string => {
  const groups = digits.split(' ');
  const whole = groups.join('');
  return groups.some((group) => group.length === 1) && whole.length <= LONGEST_NUMBER ? whole : digits;
};

/** Takes the blanks out of words and numbers of a badly spaced line, where no word can be meant by the pieces. */
export const respaced = (line: string): string =>
  line
    .replace(LONE_CAPITAL, '$1')
    .replace(SPACED_CAPITALS, (letters) => letters.replaceAll(' ', ''))
    .replace(SPACED_DIGITS, joinedNumber)
    .replace(AT_HYPHEN, '-')
    .replace(KAMERSTUK, 's');
