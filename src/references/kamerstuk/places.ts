import type { Scene } from '../../domain/reference-type.ts';
import { stemFinder } from '../shared/finders.ts';
import { type DossierPlace, dossierPlaces } from './dossiers.ts';
import { numbersAt, type Trust } from './numbers.ts';
import type { PaperNumbers } from './parts.ts';

/** A paper or dossier as printed. */
export interface PaperPlace {
  readonly start: number;
  readonly end: number;
  readonly dossiers: readonly string[];
  readonly numbers: readonly string[];
  readonly more?: readonly PaperNumbers[];
  readonly rule: string;
}

const YEARS = '(?:(?:(?:[Vv]ergaderjaar|[Zz]itting) )?(?:18|19|20)\\d{2}(?: ?(?:/- ?|[–/-] ?)\\d{2,4})?(?: ?,)? ?)?';
const CHAMBER =
  '(?: ?(?:II|I|2|11|TK|EK|der Tweede Kamer|der Eerste Kamer|(?:van de )?Tweede Kamer|(?:van de )?Eerste Kamer|nr\\.?|nummers?)(?: der Staten-Generaal)?,?(?!\\p{L}|\\d{1,3}(?!\\d)))?';
const CUE = new RegExp(
  `(?<!\\p{L})(?:[Kk]amer-?st(?:uk(?:-?ken|nummers?|nr\\.?)?|\\.)|KAMERSTUK(?:KEN)?|[Kk]st\\.?|(?:[Dd]|[Kk]amerstukd)ossier(?:nummer|s)?|[Aa]mendement|[Mm]otie|[Ww]etsvoorstel(?:len)?|[Dd]ocument(?:en)?|alleen betrekking op|TK|EK|(?:Tweede|Eerste) Kamer,? vergaderjaar)[:,]?${CHAMBER}[,:]? ?${YEARS}$`,
  'u',
);
/** `; 35 300, nr. 5` behind a paper: the same head goes on. */
const NEXT = new RegExp(
  `^(?:,? (?:p|pp|blz|pag)\\. ?\\d{1,4}(?: ?[–-] ?\\d{1,4})?)?(?:;|,|,? en|,? alsmede|,? resp\\.) ?((?:(?:II|I|TK|EK),? )?${YEARS})$`,
  'u',
);
const SECOND = /^(?:,? en | ?\/ ?)$/u;
/** Of a series: another number follows. */
const GOES_ON = /^(?:, | en )\d/u;
/** Heads that are no part of the paper's name. */
const NO_HEAD = /^(?:[Ww]etsvoorstel|[Kk]amerstukdossier|[Dd]ocument|alleen betrekking op)/u;
/** Moved in a debate: `Zij krijgt nr. 163 (30950)`, `letter I, was letter H (35824)`. */
const GETS =
  /(?:(?:nrs?\.? ?|stuknummer )(\d{1,4})|letter ([A-Z]{1,2}))(?: ?,? was ((?:nrs?\.? ?|letter )(?:\d{1,4}|[A-Z]{1,2})))? ?\( ?$/u;
const LONGEST_MOVE = 34;
const LONGEST_CUE = 80;

const trustOf = (cue: string): Trust => {
  if (/\d{4}|I|TK|EK|Kamer|^[Kk]amerstukken 2/u.test(cue.replace(/^\p{L}+/u, ''))) return 'official';
  return /^(?:TK|EK|Tweede|Eerste)/u.test(cue) ? 'official' : 'cued';
};

/** The paper that a motion becomes and, where it was changed, the one that it was; the dossier stands behind the last. */
const movedAt = (text: string, place: DossierPlace): PaperPlace[] => {
  const from = Math.max(0, place.start - LONGEST_MOVE);
  const closed = /^ ?\)/u.exec(text.slice(place.end, place.end + 2))?.[0].length;
  const gets = closed ? GETS.exec(text.slice(from, place.start)) : null;
  if (!gets || !closed) return [];
  const { dossier } = place;
  const one = (start: number, end: number, number: string): PaperPlace => ({
    start,
    end,
    dossiers: [dossier],
    numbers: [number],
    rule: 'moved',
  });
  const start = from + gets.index;
  const [whole, digits, letter, was] = gets;
  const now = digits ?? letter ?? '';
  if (!was) return [one(start, place.end + closed, now)];
  const before = start + whole.lastIndexOf(was);
  const first = start + whole.indexOf(now) + now.length;
  return [one(start, first, now), one(before, place.end + closed, /(?:\d{1,4}|[A-Z]{1,2})$/u.exec(was)?.[0] ?? '')];
};

/** A line of a list, an item between semicolons, parentheses: `- 34552-15`, `(36 410-VII)`. */
const LISTED_BEFORE = /(?:^|[\n;(]|[-–•] |, )\s?$/u;
/** `af te voeren: 17050-380; 17050-390`: the first of a list. */
const FIRST_OF_LIST = /: $/u;
const LISTED_AFTER = /^(?:[\n;),.]| \)|\s[-–]\s|\s\p{Lu}|\s?$)/u;

/** `Herindeling van gemeenten - 31815` before the next line of a decision list (`Besluit: …`): the item's dossier. */
const ENDS_ITEM = /[\p{L})] [-–] $/u;
const NEXT_ITEM = /^(?:\n|\s?$| \p{Lu}\p{Ll}{2,15}:)/u;

const itemDossierAt = (text: string, { start, end, dossier }: DossierPlace): PaperPlace | undefined => {
  if (!NEXT_ITEM.test(text.slice(end, end + 20))) return undefined;
  if (!/^\d{5}$/u.test(text.slice(start, end)) || !ENDS_ITEM.test(text.slice(Math.max(0, start - 4), start)))
    return undefined;
  return { start, end, dossiers: [dossier], numbers: [], rule: 'list-item' };
};

const listItemAt = (text: string, place: DossierPlace): PaperPlace | undefined => {
  const item = itemDossierAt(text, place);
  if (item) return item;
  const before = text.slice(Math.max(0, place.start - 3), place.start);
  const run = numbersAt(text, place.end, 'dashed');
  const end = run?.end ?? place.end;
  const isFirst = FIRST_OF_LIST.test(before) && run !== undefined && text.charAt(end) === ';';
  if (!isFirst && !LISTED_BEFORE.test(place.start < 3 ? `\n${before}` : before)) return undefined;
  const isYearLike = /^1(?:[0-3]|\d[ .])/u.test(text.slice(place.start, end));
  const enclosed = !isYearLike && /\( ?$/u.test(before) && /^ ?\)/u.test(text.slice(end, end + 2));
  if ((!run && !enclosed) || !LISTED_AFTER.test(text.slice(end, end + 3))) return undefined;
  return { start: place.start, end, dossiers: [place.dossier], numbers: run?.numbers ?? [], rule: 'list-item' };
};

/** `(31 293 en 31 289, nr. 653)`: a paper of two dossiers, between parentheses without a head. */
const BETWEEN = /^(?:,? en |, ?| ?\/ ?)$/u;
const bothAt = (text: string, first: DossierPlace | undefined, place: PaperPlace): PaperPlace => {
  if (!first || text[first.start - 1] !== '(' || place.rule !== 'bare') return place;
  if (!BETWEEN.test(text.slice(first.end, place.start))) return place;
  return { ...place, start: first.start, dossiers: [first.dossier, ...place.dossiers] };
};

/** `36135, F`: a paper of the Eerste Kamer without a head. */
const BARE_LETTER = /^, ([A-Z]{1,2})(?=[).;\n]|, |$)/u;

const bareAt = (text: string, place: DossierPlace): PaperPlace | undefined => {
  const letter = /^[23]/u.test(place.dossier) ? BARE_LETTER.exec(text.slice(place.end, place.end + 6)) : null;
  if (letter?.[1]) {
    const end = place.end + letter[0].length;
    return { start: place.start, end, dossiers: [place.dossier], numbers: [letter[1]], rule: 'bare' };
  }
  const council = /^21501-\d{2}$/u.test(place.dossier);
  const chapter = /-[IVX]+[A-C]?$/u.test(place.dossier);
  const run = numbersAt(text, place.end, council || chapter ? 'cued' : 'bare');
  if (!run || run.numbers.some((number) => /^0/u.test(number))) return undefined;
  const { start, dossier } = place;
  return { start, end: run.end, dossiers: [dossier], numbers: run.numbers, rule: 'bare' };
};

/** `36222 en 31015, nr. 6`: two dossiers share a paper. */
const joined = (before: PaperPlace, place: DossierPlace, text: string): PaperPlace | undefined => {
  const between = text.slice(before.end, place.start);
  const inSeries = between === ', ' && before.rule === 'cued' && GOES_ON.test(text.slice(place.end, place.end + 5));
  if (before.numbers.length > 0 || !(inSeries || SECOND.test(between))) return undefined;
  const run = numbersAt(text, place.end, 'cued');
  const dossiers = [...before.dossiers, place.dossier];
  return { ...before, end: run?.end ?? place.end, dossiers, numbers: run?.numbers ?? [] };
};

/** `Kamerstukken 23 645, nr. 811 en 29 984, nr. 1207`: numbers coordinated under one head are one mention. */
const ALSO = /^(?:,|,? en|,? alsmede) ?$/u;

/** `36 600 B en 36 600 C, nr. 6`: the letter of the first is a fund as well, no number. */
const fundOf = ({ dossiers, numbers, more }: PaperPlace, next: string): string | undefined => {
  const [letter = ''] = numbers;
  const isFund = /^[A-HJ-M]$/u.test(letter) && !more && new RegExp(`^${dossiers[0]}-[A-Z]$`, 'u').test(next);
  return isFund ? `${dossiers[0]}-${letter}` : undefined;
};

const coordinated = (before: PaperPlace, place: DossierPlace, text: string): PaperPlace | undefined => {
  if (before.rule !== 'cued' || before.numbers.length === 0) return undefined;
  if (!ALSO.test(text.slice(before.end, place.start))) return undefined;
  const run = numbersAt(text, place.end, 'cued');
  if (!run) return undefined;
  const fund = fundOf(before, place.dossier);
  if (fund) return { ...before, end: run.end, dossiers: [fund, place.dossier], numbers: run.numbers };
  return { ...before, end: run.end, more: [...(before.more ?? []), { dossier: place.dossier, numbers: run.numbers }] };
};

/** A motion that takes another's place says only its number: the dossier is that of the document itself, named first. */
const replaced = stemFinder(
  /(?:GEDRUKT ONDER|gedrukt onder) (NR\.? ?(\d{1,4})|nr\.? ?(\d{1,4}))(?!\d)/gu,
  'gedrukt onder nr',
);
const MAX_HEAD = 1500;

/** @param first the first dossier of the text */
const replacedPapers = (scene: Scene, first: DossierPlace | undefined): PaperPlace[] => {
  if (!first || first.end > MAX_HEAD) return [];
  const heads = replaced(scene).filter(({ index }) => index < MAX_HEAD * 2);
  return heads.map((match) => {
    const words = match[1] ?? '';
    const start = match.index + match[0].indexOf(words);
    const numbers = [match[2] ?? match[3] ?? ''];
    return { start, end: start + words.length, dossiers: [first.dossier], numbers, rule: 'replaced' };
  });
};

/** All papers and dossiers by number, in text order; one pass. */
export const paperPlaces = (scene: Scene): readonly PaperPlace[] => {
  const { text } = scene;
  const found: PaperPlace[] = [];
  let first: DossierPlace | undefined;
  /** The number before, where it was taken for nothing. */
  let alone: DossierPlace | undefined;
  for (const place of dossierPlaces(scene)) {
    first ??= place;
    const last = found.at(-1);
    if (last && place.start < last.end) continue;
    const from = Math.max(last?.end ?? 0, place.start - LONGEST_CUE);
    const cue = CUE.exec(text.slice(from, place.start));
    const together = cue || !last ? undefined : (joined(last, place, text) ?? coordinated(last, place, text));
    const next = last && !cue ? NEXT.exec(text.slice(last.end, place.start)) : null;
    if (together) {
      found[found.length - 1] = together;
    } else if (cue || next) {
      const run = numbersAt(text, place.end, cue ? trustOf(cue[0]) : next?.[1] ? 'official' : 'cued');
      if (!run && (next || /^(?:[Aa]mendement|[Mm]otie|[Dd]ocument|TK|EK)/u.test(cue?.[0] ?? ''))) continue;
      const start = cue && !NO_HEAD.test(cue[0]) ? from + cue.index : place.start - (next?.[1]?.length ?? 0);
      const numbers = run?.numbers ?? [];
      found.push({
        start,
        end: run?.end ?? place.end,
        dossiers: [place.dossier],
        numbers,
        rule: cue ? 'cued' : 'listed',
      });
    } else if (!/\p{L}/u.test(text[place.start - 1] ?? '')) {
      const moved = movedAt(text, place);
      const other = moved.length > 0 ? undefined : (bareAt(text, place) ?? listItemAt(text, place));
      const both = other && bothAt(text, alone, other);
      for (const one of both ? [both] : moved) if (!last || one.start >= last.end) found.push(one);
      alone = other || moved.length > 0 ? undefined : place;
    }
  }
  return [...replacedPapers(scene, first), ...found];
};
