import { openersAmong } from '../text/scan/openers.ts';

/** Lines that stand on a page because it is a page: running heads, page numbers, colophons. */
const FURNITURE: readonly RegExp[] = [
  /^Tweede Kamer, vergaderjaar \d{4}\s?[–-]\s?\d{4}, .{1,60}\d$/u,
  /^Eerste Kamer, vergaderjaar \d{4}\s?[–-]\s?\d{4}, .{1,60}\d$/u,
  /^(?:’|')s-Gravenhage \d{4}\b.{0,120}$/u,
  /^ISSN \d{4}\s?-\s?\d{3}[\dX]\b/u,
  /^(?:ah|kst|kv|h|blg)-[a-z0-9][\w-]{4,40}$/u,
  /^(?:Pagina|Blad) \d{1,4} van \d{1,4}$/iu,
  /^Tweede Kamer der Staten-Generaal\s{0,4}2?$/u,
  /^Eerste Kamer der Staten-Generaal\s{0,4}1?$/u,
  /^Vergaderjaar \d{4}\s?[–-]\s?\d{4}(?:\s{1,9}(?:Aanhangsel van de Handelingen|Vragen gesteld door de leden der Kamer))?$/u,
  /^(?:Aanhangsel van de Handelingen|Vragen gesteld door de leden der Kamer)$/u,
  /^Vragen gesteld door de leden der Kamer, met de daarop door de$/u,
  /^regering gegeven antwoorden$/u,
  /^_{5,}$/u,
  /^\d{1,3}-\d{1,3}-\d{1,3}$/u,
  /^(?:Tweede|Eerste) Kamer .{1,100} (?:TK|EK) \d{1,3}$/u,
  /^TWEEDE KAMER DER STATEN-GENERAAL\s{0,4}2?$/u,
  /^(?:Onze referentie|Ons kenmerk|Uw referentie|Uw kenmerk|Bijlagen?|Datum|Betreft|Contactpersoon|Postbus \d.*|www\.rijksoverheid\.nl|T \d{3} .{5,20}|[1-9]\d{3} ?[A-Z]{2} {1,3}.{3,30})$/u,
];

const openers = openersAmong(FURNITURE);

export const isFurniture = (line: string): boolean => {
  if (line.length >= 160) return false;
  for (const pattern of openers(line)) if (pattern.test(line)) return true;
  return false;
};
