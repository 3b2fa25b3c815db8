import type { ArticleItem } from './law-article-items.ts';

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

const ADJECTIVE =
  '(?:(?:huidige|nieuwe|oude|voormalige|toenmalige|gewijzigde|herziene|Nederlandse|nationale|Europese|voorgestelde|geldende|genoemde|voornoemde|bovengenoemde|concept-?|wijziging van de)\\s)?';
const LINK = new RegExp(
  `,?\\s?(?:\\((?!of |en |jo)[^()\\n]{1,120}\\),?\\s?)?(?:(?:(?:van|uit|bij|in|op grond van|bedoeld in|genoemd in|zoals opgenomen in)\\s|van(?=de |het)))?(?:de\\s|het\\s|den\\s|(?:de|het)(?=\\p{Lu}\\p{Ll}))?(?:wet\\s(?=\\p{Lu}))?${ADJECTIVE}[‘“"«']?`,
  'uy',
);
const OLD = /\s?\(oud\)|-oud(?!\p{L})|\soud(?!\p{L})|\s\(nieuw\)/iuy;
const BOOK = /(Boek|boek)\s(\d{1,2}A?)(?!\p{L}|\d)/uy;
const BACK =
  /,?\s?(?:van|uit|in)\s(?:(?:die|deze|dit|dat|de(?:zelfde)?|het(?:zelfde)?|diezelfde|datzelfde|laatst)\s?)?(?:(?:(?:laatst)?genoemde|voornoemde|bovengenoemde|betreffende|onderhavige)\s)?((?:[Rr]ijksw|[Ww])et|[Bb]esluit|[Rr]egeling|wetboek|[Vv]erordening|[Rr]ichtlijn|[Vv]erdrag)(?![\p{L}\p{N}-])(?!\s\p{Lu}|\stot wijziging|\sop\s|\svan\s\d)/uy;

/** Where the name of a regulation would begin behind an article: `, van de `. */
export const hostLinkEnd = (text: string, position: number): number =>
  position + (at(LINK, text, position)?.[0].length ?? 0);

/** The end of a name with its `(oud)`. */
export const oldEnd = (text: string, position: number): number => position + (at(OLD, text, position)?.[0].length ?? 0);

/** `Boek 7` behind an article: of the Burgerlijk Wetboek. */
export const bookAt = (text: string, position: number): { end: number; book: string } | undefined => {
  const match = at(BOOK, text, position);
  return match?.[2] ? { end: position + match[0].length, book: match[2] } : undefined;
};

export interface BackReference {
  readonly end: number;
  readonly noun: string;
  readonly kind: 'law' | 'treaty' | 'eu-act';
}

const KINDS: Readonly<Record<string, BackReference['kind']>> = {
  verordening: 'eu-act',
  richtlijn: 'eu-act',
  verdrag: 'treaty',
};

/** `van die wet`, `van genoemde richtlijn`. */
export const referringBack = (text: string, position: number): BackReference | undefined => {
  const match = at(BACK, text, position);
  const noun = match?.[1]?.toLowerCase();
  return match && noun ? { end: position + match[0].length, noun, kind: KINDS[noun] ?? 'law' } : undefined;
};

/** Abbreviations that are printed glued to their article: `82Sr`. */
const GLUED_LAWS: Readonly<Record<string, string>> = {
  Sr: 'BWBR0001854',
  Sv: 'BWBR0001903',
  Rv: 'BWBR0001827',
  Fw: 'BWBR0001860',
  Awb: 'BWBR0005537',
  BW: 'BW',
};
const GLUED = /(\d{1,4}(?::\d{1,4})?[a-z]?)(Sr|Sv|Rv|Fw|Awb|BW)(?![\p{L}\d])/uy;

export const gluedAt = (
  text: string,
  position: number,
): { item: ArticleItem; end: number; law: string } | undefined => {
  const match = at(GLUED, text, position);
  const law = GLUED_LAWS[match?.[2] ?? ''];
  return match && law ? { item: { number: match[1] ?? '' }, end: position + match[0].length, law } : undefined;
};

/** `artikel 15 van de voorwaarden`: of something that is no regulation we know. */
const OTHER =
  /,?\s?(?:van|uit|bij|in|op)\s(?:(?:de|het|een|mijn|ons|onze|uw|hun|zijn|haar|deze|dit|die|dat)\s|\p{L})|[,]?\s\((?:begroting|bestemmingsplan)|:\s?\p{Lu}|-\p{L}/uy;

export const otherThingFollows = (text: string, position: number): boolean => at(OTHER, text, position) !== null;
