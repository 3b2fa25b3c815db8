import type { Scene } from '../../domain/reference-type.ts';
import { bodySlug } from '../shared/body-slug.ts';
import { stemFinder } from '../shared/finders.ts';
import type { BodyPlace } from './body-place.ts';
import { SORTS_OF_BODIES } from './body-words.ts';
import { isNoBody } from './not-bodies.ts';
import { isOtherName } from './other-names.ts';
import { withinSentence } from './sentence-cut.ts';

// words are not bounded: a bound is written out by the engine and takes long to compile; the texts looked at are short
const NAME = String.raw`\p{Lu}[\p{L}\d&.’'+-]{2}[\p{L}\d&.’'+-]*(?: \p{Lu}[\p{L}\d&.’'+-]+){0,2}`;
const NAMES = new RegExp(NAME, 'gu');
/** `A, B en andere bedrijven`: what stands before, up to the words that say what all of them are. */
const others = stemFinder(
  new RegExp(`(?:andere|soortgelijke|vergelijkbare) (?:\\p{Ll}{3,20} )?${SORTS_OF_BODIES}(?!\\p{L})`, 'gu'),
  ...['andere ', 'soortgelijke ', 'vergelijkbare '],
);
const BEFORE_OTHERS = new RegExp(`^(${NAME}(?:, (?:de |het )?${NAME}){0,4}),? (?:en|of) (?:(?:vele|veel) )?$`, 'u');
/** Between two known bodies, or behind two of them. */
const BETWEEN = new RegExp(`^((?:, (?:de |het )?${NAME}){1,4})(?:,| en|, en| of)(?: de| het)? $`, 'u');
const BEHIND = new RegExp(
  `^((?:, (?:de |het )?${NAME}){0,3}(?: en|, en| of) (?:de |het )?${NAME})(?= ?[.,;:)?]| \\p{Ll})`,
  'u',
);
const NEXT_TO = /^(?:,| en|, en| of)(?: de| het)? $/u;
/** `volgens het UNEP`, `volgens UNEP`: letters that somebody speaks by. */
const accordingTo = stemFinder(/(?<!\p{L})[Vv]olgens (?:het )?(\p{Lu}{3,7})(?![\p{L}\p{N}-])/gu, 'volgens ');
/** `toen X failliet ging`. */
const bankrupt = stemFinder(/failliet (?:ging|gaat|is|werd|wordt|verklaard|gegaan)/gu, 'failliet ');
const BEFORE_BANKRUPT = new RegExp(`^(${NAME}) $`, 'u');
const REACH = 140;

const CAPITAL = /(?<![^ (])\p{Lu}/gu;

/** Names that end at an offset, from the first capital on that a pattern matches all the rest from. */
const namesBefore = (
  text: string,
  end: number,
  reach: number,
  whole: RegExp,
): { start: number; names: string } | null => {
  const from = Math.max(0, end - reach);
  const before = text.slice(from, end);
  for (const { index } of before.matchAll(CAPITAL)) {
    const names = whole.exec(before.slice(index))?.[1];
    if (names) return { start: from + index, names };
  }
  return null;
};

/** Bodies by their company: items of a list whose other items are known bodies, or of which the text says so. */
export const listedBodies = (scene: Scene, known: readonly BodyPlace[]): BodyPlace[] => {
  const { text } = scene;
  const places: BodyPlace[] = [];
  const push = (from: number, list: string, rule: string): void => {
    for (const { 0: printed, index } of list.matchAll(NAMES)) {
      const name = withinSentence(printed);
      const start = from + index;
      if (isOtherName(scene, start) || isNoBody(name.includes(' ') ? (name.split(' ')[0] ?? '') : name)) continue;
      places.push({ start, end: start + name.length, ids: [`org:${bodySlug(name)}`], name, rule });
    }
  };
  for (const { index } of others(scene)) {
    const found = namesBefore(text, index, REACH, BEFORE_OTHERS);
    if (found) push(found.start, found.names, 'organisation.and-others');
  }
  for (const match of accordingTo(scene)) {
    const [whole, name = ''] = match;
    push(match.index + whole.length - name.length, name, 'organisation.according-to');
  }
  for (const { index } of bankrupt(scene)) {
    const found = namesBefore(text, index, 40, BEFORE_BANKRUPT);
    if (found) push(found.start, found.names, 'organisation.bankrupt');
  }
  known.forEach(({ end }, index) => {
    const next = known[index + 1];
    if (!next || next.start <= end || next.start - end > REACH || (text[end] !== ',' && text[end] !== ' ')) return;
    const gap = text.slice(end, next.start);
    const between = BETWEEN.exec(gap)?.[1];
    if (between) push(end, between, 'organisation.in-list');
    if (!between && !NEXT_TO.test(gap)) return;
    const behind = BEHIND.exec(text.slice(next.end, next.end + REACH))?.[1];
    if (behind && !(known[index + 2] && (known[index + 2]?.start ?? 0) < next.end + behind.length))
      push(next.end, behind, 'organisation.in-list');
  });
  return places;
};
