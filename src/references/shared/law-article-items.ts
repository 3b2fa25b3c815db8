import { ORDINAL, ordinalNumber } from './law-ordinals.ts';

/** One article of a list, with the finer places where the words give them. */
export interface ArticleItem {
  /** As written: `7:611`, `3.2`, `10`, `420bis`, `I 3`. */
  readonly number: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly string[];
  /** The list runs from the item before to this one: `3 tot en met 7`. */
  readonly through?: boolean;
  /** `e.v.`: the articles behind it are meant too. */
  readonly onwards?: boolean;
}

export interface ParsedItem {
  readonly item: ArticleItem;
  readonly end: number;
}

const NUMBER =
  /(?:\d{1,4}[A-H]?(?: ?(?:bis|ter|quater|quinquies)|(?!van|en|of|de|het|lid|jo|t(?:ot|m))[a-z]{1,3}\d{0,2})?(?:[:.]\d{1,4}[a-z]{0,4}){0,4}|[A-Z]{1,2} \d{1,2}[a-z]?|[IVXL]{1,7})(?:(?![\p{L}\d])|(?=van (?:de|het) ))/uy;
const AND =
  '(?:,? en |,? of |, | en/of | dan wel |/| tot en met | t/m | ?[–-] ?|,? onderscheidenlijk |,? respectievelijk )';
const DIGITS = '\\d{1,2}[a-z]?(?![\\p{L}\\d:.]\\d|\\p{L})';
const PARAGRAPH = new RegExp(
  `(?:,?\\s(?:jo\\.?|juncto|en|of|tot en met|t/m)(?=\\s))?,?\\s?\\(?(?:(?:het )?(${ORDINAL}(?:${AND}${ORDINAL}){0,8})\\s(?:lid|leden)|(?:lid|leden)\\s?(${DIGITS}(?:${AND}(?:lid )?${DIGITS}){0,8}))(?!\\p{L})\\)?`,
  'yiu',
);
/** One or two letters; the short words of prose are none. */
const LETTER =
  '(?:(?!(?:de|en|of|op|in|te|is|er|je|we|al|zo|om|ik|af|na|nu|ze|ja|uw|ga)(?!\\p{L}))[a-z]{1,2}|\\d{1,2}|[ivx]{2,5})(?:[.:]\\d{1,2})?[°º]?(?![\\p{L}\\d]|[.:]\\d)';
const ITEM = new RegExp(
  `,?\\s(?:en\\s)?(?:(?:aanhef,?\\s(?:en|of)\\s)?(?:onder(?:de(?:el|len))?|sub|letters?|punt|ten)\\s(${LETTER}(?:${AND}(?:onder |sub )?${LETTER}){0,8})|(?:de )?aanhef|(?:de )?${ORDINAL}(?:${AND}${ORDINAL})?\\s(?:vol)?zin(?:nen)?|slot(?:zin)?|${ORDINAL}\\s(?:gedachtestreepje|alinea)|ten\\s(?:eerste|tweede|derde|vierde))(?!\\p{L})`,
  'yu',
);
const ONWARDS = /,? (?:e\.v\.|ev\.?|e\.v|en verder|en volgende)(?!\p{L})/uy;
const MAX_PLACES = 8;

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

const paragraphsOf = (ordinals: string | undefined, digits: string | undefined): string[] => {
  if (digits) return digits.match(/\d{1,2}[a-z]?/gu) ?? [];
  const words = (ordinals ?? '').match(/[\p{L}\d]+/gu) ?? [];
  return words.map(ordinalNumber).filter((number) => number !== undefined);
};

const lettersOf = (list: string | undefined): string[] =>
  (list ?? '').match(/(?<![\p{L}\d])(?!(?:en|of|onder|sub|tot|met|dan|wel)(?!\p{L}))[a-z\d]{1,5}/gu) ?? [];

/** One article number at a place, with all that narrows it down. */
export const itemAt = (text: string, position: number, through: boolean): ParsedItem | undefined => {
  const number = at(NUMBER, text, position);
  if (!number) return undefined;
  let end = position + number[0].length;
  const paragraphs: string[] = [];
  const items: string[] = [];
  for (let round = 0; round < MAX_PLACES; round += 1) {
    const lid = at(PARAGRAPH, text, end);
    const part = lid ? null : at(ITEM, text, end);
    if (!lid && !part) break;
    if (lid) paragraphs.push(...paragraphsOf(lid[1], lid[2]));
    else items.push(...lettersOf(part?.[1]));
    end += (lid ?? part)?.[0].length ?? 0;
  }
  const onwards = at(ONWARDS, text, end);
  end += onwards?.[0].length ?? 0;
  return {
    item: {
      number: number[0].replace(' ', '_'),
      ...(paragraphs.length > 0 ? { paragraphs } : {}),
      ...(items.length > 0 ? { items } : {}),
      ...(through ? { through } : {}),
      ...(onwards ? { onwards: true } : {}),
    },
    end,
  };
};

const SEPARATOR =
  /(?:\s?,\s?(?:en\s|of\s|alsmede\s)?|\s(?:en|of|en\/of|alsmede|dan wel|respectievelijk|resp\.|onderscheidenlijk)\s|,?\s(?:tot en met|t\/m|tot)\s|\s?[–-]\s?|\s?\/\s?(?=\d)|;\s|,?\s(?:juncto|junctis|jo\.?|j°|j\.|i\.v\.m\.|(?:gelezen )?in (?:samenhang|verbinding|combinatie) met)\s|\s\((?:of|en|jo\.?)\s)(?:de\s|het bepaalde in\s)?(?:(?:artikel(?:en)?|artt?\.?)\s?)?/iuy;
const RANGE = /tot en met|t\/m|[–-]|^,?\stot\s/iu;

/** What stands between two articles of a list, and whether it makes a range of them. */
export const separatorAt = (text: string, position: number): { end: number; through: boolean } | undefined => {
  const match = at(SEPARATOR, text, position);
  return match ? { end: position + match[0].length, through: RANGE.test(match[0]) } : undefined;
};
