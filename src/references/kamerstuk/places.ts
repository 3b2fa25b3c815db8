import { type DossierPlace, dossierPlaces } from './dossiers.ts';
import { numbersAt, type Trust } from './numbers.ts';

/** A paper or dossier as printed. */
export interface PaperPlace {
  readonly start: number;
  readonly end: number;
  readonly dossiers: readonly string[];
  readonly numbers: readonly string[];
  readonly rule: string;
}

const YEARS = '(?:(?:(?:[Vv]ergaderjaar|[Zz]itting) )?(?:18|19|20)\\d{2}(?: ?[–/-] ?\\d{2,4})?(?: ?,)? ?)?';
const CHAMBER =
  '(?: ?(?:II|I|2|11|TK|EK|der Tweede Kamer|der Eerste Kamer|(?:van de )?Tweede Kamer|(?:van de )?Eerste Kamer|nr\\.?|nummers?)(?: der Staten-Generaal)?,?(?!\\p{L}|\\d{1,3}(?!\\d)))?';
const CUE = new RegExp(
  `(?<!\\p{L})(?:[Kk]amerst(?:uk(?:ken|nummers?|nr\\.?)?|\\.)|KAMERSTUK(?:KEN)?|[Kk]st\\.?|[Dd]ossier(?:nummer|s)?|[Aa]mendement|[Mm]otie|TK|EK)[:,]?${CHAMBER}[,:]? ?${YEARS}$`,
  'u',
);
/** `; 35 300, nr. 5` behind a paper: the same head goes on. */
const NEXT = new RegExp(
  `^(?:,? (?:p|pp|blz|pag)\\. ?\\d{1,4}(?: ?[–-] ?\\d{1,4})?)?(?:;|,|,? en|,? alsmede|,? resp\\.) ?(${YEARS})$`,
  'u',
);
const SECOND = /^,? en $/u;
/** Moved in a debate: `Zij krijgt nr. 163 (30950)`. */
const GETS = /nrs?\.? ?(\d{1,4}) ?\($/u;
const LONGEST_CUE = 80;

const trustOf = (cue: string): Trust => {
  if (/\d{4}|I|TK|EK|Kamer|^[Kk]amerstukken 2/u.test(cue.replace(/^\p{L}+/u, ''))) return 'official';
  return /^(?:TK|EK)/u.test(cue) ? 'official' : 'cued';
};

const movedAt = (text: string, place: DossierPlace): PaperPlace | undefined => {
  const from = Math.max(0, place.start - 14);
  const gets = text[place.end] === ')' ? GETS.exec(text.slice(from, place.start)) : null;
  if (!gets) return undefined;
  const { dossier } = place;
  return { start: from + gets.index, end: place.end + 1, dossiers: [dossier], numbers: [gets[1] ?? ''], rule: 'moved' };
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

/** All papers and dossiers by number, in text order; one pass. */
export const paperPlaces = (text: string): readonly PaperPlace[] => {
  const found: PaperPlace[] = [];
  for (const place of dossierPlaces(text)) {
    const last = found.at(-1);
    if (last && place.start < last.end) continue;
    const from = Math.max(last?.end ?? 0, place.start - LONGEST_CUE);
    const cue = CUE.exec(text.slice(from, place.start));
    const together = cue || !last ? undefined : joined(last, place, text);
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
    } else {
      const other = movedAt(text, place) ?? bareAt(text, place);
      if (other && (!last || other.start >= last.end)) found.push(other);
    }
  }
  return found;
};
