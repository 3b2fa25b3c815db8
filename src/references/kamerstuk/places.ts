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

const YEARS = '(?:(?:(?:[Vv]ergaderjaar|[Zz]itting) )?(?:18|19|20)\\d{2}(?: ?[–/-] ?\\d{2,4})?(?: ?,)? ?)?';
const CHAMBER =
  '(?: ?(?:II|I|2|11|TK|EK|der Tweede Kamer|der Eerste Kamer|(?:van de )?Tweede Kamer|(?:van de )?Eerste Kamer|nr\\.?|nummers?)(?: der Staten-Generaal)?,?(?!\\p{L}|\\d{1,3}(?!\\d)))?';
const CUE = new RegExp(
  `(?<!\\p{L})(?:[Kk]amer-?st(?:uk(?:-?ken|nummers?|nr\\.?)?|\\.)|KAMERSTUK(?:KEN)?|[Kk]st\\.?|[Dd]ossier(?:nummer|s)?|[Aa]mendement|[Mm]otie|TK|EK|(?:Tweede|Eerste) Kamer,? vergaderjaar)[:,]?${CHAMBER}[,:]? ?${YEARS}$`,
  'u',
);
/** `; 35 300, nr. 5` behind a paper: the same head goes on. */
const NEXT = new RegExp(
  `^(?:,? (?:p|pp|blz|pag)\\. ?\\d{1,4}(?: ?[–-] ?\\d{1,4})?)?(?:;|,|,? en|,? alsmede|,? resp\\.) ?((?:(?:II|I|TK|EK),? )?${YEARS})$`,
  'u',
);
const SECOND = /^,? en $/u;
/** Moved in a debate: `Zij krijgt nr. 163 (30950)`. */
const GETS = /nrs?\.? ?(\d{1,4}) ?\($/u;
const LONGEST_CUE = 80;

const trustOf = (cue: string): Trust => {
  if (/\d{4}|I|TK|EK|Kamer|^[Kk]amerstukken 2/u.test(cue.replace(/^\p{L}+/u, ''))) return 'official';
  return /^(?:TK|EK|Tweede|Eerste)/u.test(cue) ? 'official' : 'cued';
};

const movedAt = (text: string, place: DossierPlace): PaperPlace | undefined => {
  const from = Math.max(0, place.start - 14);
  const gets = text[place.end] === ')' ? GETS.exec(text.slice(from, place.start)) : null;
  if (!gets) return undefined;
  const { dossier } = place;
  return { start: from + gets.index, end: place.end + 1, dossiers: [dossier], numbers: [gets[1] ?? ''], rule: 'moved' };
};

/** A line of a list, an item between semicolons, parentheses: `- 34552-15`, `(36 410-VII)`. */
const LISTED_BEFORE = /(?:^|[\n;(]|[-–•] |, )\s?$/u;
const LISTED_AFTER = /^(?:[\n;),.]|\s[-–]\s|\s\p{Lu}|\s?$)/u;

const listItemAt = (text: string, place: DossierPlace): PaperPlace | undefined => {
  const before = text.slice(Math.max(0, place.start - 3), place.start);
  if (!LISTED_BEFORE.test(place.start < 3 ? `\n${before}` : before)) return undefined;
  const run = numbersAt(text, place.end, 'dashed');
  const end = run?.end ?? place.end;
  const enclosed = text[place.start - 1] === '(' && text[end] === ')' && !text.slice(place.start, end).startsWith('1');
  if ((!run && !enclosed) || !LISTED_AFTER.test(text.slice(end, end + 3))) return undefined;
  return { start: place.start, end, dossiers: [place.dossier], numbers: run?.numbers ?? [], rule: 'list-item' };
};

const bareAt = (text: string, place: DossierPlace): PaperPlace | undefined => {
  const council = /^21501-\d{2}$/u.test(place.dossier);
  const chapter = /-[IVX]+[A-C]?$/u.test(place.dossier);
  const run = numbersAt(text, place.end, council || chapter ? 'cued' : 'bare');
  if (!run || run.numbers.some((number) => /^0/u.test(number))) return undefined;
  const { start, dossier } = place;
  return { start, end: run.end, dossiers: [dossier], numbers: run.numbers, rule: 'bare' };
};

/** `36222 en 31015, nr. 6`: two dossiers share a paper. */
const joined = (before: PaperPlace, place: DossierPlace, text: string): PaperPlace | undefined => {
  if (before.numbers.length > 0 || !SECOND.test(text.slice(before.end, place.start))) return undefined;
  const run = numbersAt(text, place.end, 'cued');
  const dossiers = [...before.dossiers, place.dossier];
  return { ...before, end: run?.end ?? place.end, dossiers, numbers: run?.numbers ?? [] };
};

/** `Kamerstukken 23 645, nr. 811 en 29 984, nr. 1207`: numbers coordinated under one head are one mention. */
const ALSO = /^(?:,|,? en|,? alsmede) ?$/u;

const coordinated = (before: PaperPlace, place: DossierPlace, text: string): PaperPlace | undefined => {
  if (before.rule !== 'cued' || before.numbers.length === 0) return undefined;
  if (!ALSO.test(text.slice(before.end, place.start))) return undefined;
  const run = numbersAt(text, place.end, 'cued');
  if (!run) return undefined;
  return { ...before, end: run.end, more: [...(before.more ?? []), { dossier: place.dossier, numbers: run.numbers }] };
};

/** A motion that takes another's place says only its number: the dossier is that of the document itself, named first. */
const REPLACED = /(?:GEDRUKT ONDER|gedrukt onder) (NR\.? ?(\d{1,4})|nr\.? ?(\d{1,4}))(?!\d)/gu;
const MAX_HEAD = 1500;

/** @param first the first dossier of the text */
const replacedPapers = (text: string, first: DossierPlace | undefined): PaperPlace[] => {
  if (!first || first.end > MAX_HEAD) return [];
  return Array.from(text.slice(0, MAX_HEAD * 2).matchAll(REPLACED), (match) => {
    const words = match[1] ?? '';
    const start = match.index + match[0].indexOf(words);
    const numbers = [match[2] ?? match[3] ?? ''];
    return { start, end: start + words.length, dossiers: [first.dossier], numbers, rule: 'replaced' };
  });
};

/** All papers and dossiers by number, in text order; one pass. */
export const paperPlaces = (text: string): readonly PaperPlace[] => {
  const found: PaperPlace[] = [];
  let first: DossierPlace | undefined;
  for (const place of dossierPlaces(text)) {
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
      if (!run && (next || /^(?:[Aa]mendement|[Mm]otie|TK|EK)/u.test(cue?.[0] ?? ''))) continue;
      const start = cue ? from + cue.index : place.start - (next?.[1]?.length ?? 0);
      const numbers = run?.numbers ?? [];
      found.push({
        start,
        end: run?.end ?? place.end,
        dossiers: [place.dossier],
        numbers,
        rule: cue ? 'cued' : 'listed',
      });
    } else if (!/\p{L}/u.test(text[place.start - 1] ?? '')) {
      const other = movedAt(text, place) ?? bareAt(text, place) ?? listItemAt(text, place);
      if (other && (!last || other.start >= last.end)) found.push(other);
    }
  }
  return [...replacedPapers(text, first), ...found];
};
