import type { Scene } from '../../domain/reference-type.ts';
import { isDigit } from '../../text/units.ts';
import { digitFinder } from '../shared/finders.ts';

/** A dossier number and what follows it up to its sub-number, in the reading text. */
export interface DossierPlace {
  readonly start: number;
  readonly end: number;
  /** `34843`, `36410-XIV`, `21501-02`. */
  readonly dossier: string;
}

/** Dossiers have five digits, from 10 000 on; a digit, currency sign or hyphen before them makes them something else; so does a letter, but for a glued `Kamerstuk`. */
const fiveDigits = digitFinder(
  /(?=[1-3])(?<![\p{N}€$%-]|(?<!\d{2} \d{3}|\d{5})\/|\d\.|€ |(?<![/–-]\d{2}|[/–-]\d{4}),|\s\d{1,3},)(?:[1-3]\d[ .-]?\d{3}(?![\p{N}%])|21 ?501(?=(?:0[1-9]|[1-3]\d)(?: ?,? ?nrs?\.? ?|-)\d))/gu,
  // with a sign between its digits or not
  (text, at) => isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 4)),
);
const ROMAN =
  '(?:XXIII|XXII|XXI|XXIV|XXV|XX|XIX|XVIII|XVII|XVI|XV|XIV|XIII|XII|XI|IX|VIII|VII|VI|IV|V|X|III|II|I)[A-C]?';
const KINGDOM = /,? ?-?(?:\(R ?\d{3,4}\)|R ?\d{3,4}(?=[,)]))/uy;
const CHAPTER = new RegExp(`(?:[ .-]|,? ?(?:hoofdstuk )?)(${ROMAN})(?![\\p{L}\\p{N}]|\\.\\s?\\p{Lu}\\p{Ll})`, 'yu');
/** Council dossiers carry two digits, their hyphen is lost at times; a budget fund a letter, which only `nr.` tells from a sub-number. */
const COUNCIL = /-?(0[1-9]|[1-4]\d)(?=-\d| ?,? ?nrs?\.?\s?\d)/uy;
const COUNCIL_ALONE = /-(\d{2})(?!\d)/uy;
/** A budget's number ends in two noughts: what a hyphen joins to it is a fund. */
const FUND_OF_BUDGET = /-([ABCFHJKLM])(?![\p{L}\p{N}-])/uy;
const FUND = /[ -]?([A-HJ-M])(?= ?,? ?nrs?\.? ?\d)|-([ABCFHJKLM])(?=-\d)/uy;

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

const suffixAt = (text: string, position: number, number: string): RegExpExecArray | null =>
  at(CHAPTER, text, position) ??
  at(COUNCIL, text, position) ??
  (number === '21501' ? at(COUNCIL_ALONE, text, position) : at(FUND, text, position)) ??
  (number.endsWith('00') ? at(FUND_OF_BUDGET, text, position) : null);

/** All places where a dossier number may stand, in text order. */
export const dossierPlaces = function* (scene: Scene): Iterable<DossierPlace> {
  const { text } = scene;
  for (const { 0: printed, index } of fiveDigits(scene)) {
    const number = printed.replace(/\D/gu, '');
    let end = index + printed.length;
    const suffix = suffixAt(text, end, number);
    end += suffix?.[0].length ?? 0;
    end += at(KINGDOM, text, end)?.[0].length ?? 0;
    yield { start: index, end, dossier: suffix ? `${number}-${suffix[1] ?? suffix[2]}` : number };
  }
};
