import type { Scene } from '../../domain/reference-type.ts';
import type { LawName } from './law-name.ts';

const QUOTE = '[‘’“”\'"«»]?';
const DEFINITION = new RegExp(
  `^\\s?\\((?:(?:hierna|verder|ook(?: wel)?)(?:\\s(?:ook|ook wel|wel|te noemen|genoemd|aangeduid als|afgekort als))?[:,]?\\s)?(?:de\\s|het\\s)?${QUOTE}((?:(?:Wet|Besluit|Regeling) )?\\p{Lu}[\\p{L}\\d-]{0,18}[\\p{L}\\d]|[a-z]{1,3}\\p{Lu}\\p{L}{1,8})(?:\\s\\d{4})?${QUOTE}\\)`,
  'u',
);
/** `de Wbh (Wet betaalbare huur)`: the short name goes before. */
const BEFORE = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\d]{1,11}) \((?:de |het )?$/u;
/** What stands in parentheses behind a law and is no name of it: a numeral, a sort of rule, a chamber, a code of which a book is named. */
const NO_ALIAS = /^(?:[IVXLCDM]+|AMvB|KB|MR|EU|TK|EK|BES|RvS|N?BW)$/u;
/** Nouns that only a definition with a capital makes a name: `(hierna: de Wet)`. */
const NOUN = /^(?:Wet|Besluit|Regeling|Verordening|Richtlijn|Verdrag)$/u;
const MAX_DEFINITION = 80;
const MAX_ALIASES = 60;
/** Short names have at most so many letters. */
const LONGEST_SHORT = 9;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const isShortFor = (alias: string, name: string): boolean => alias[0]?.toLowerCase() === name[0]?.toLowerCase();

const aliasOf = (text: string, { start, end }: LawName): string | undefined => {
  const behind = DEFINITION.exec(text.slice(end, end + MAX_DEFINITION))?.[1];
  if (behind && !NO_ALIAS.test(behind)) return behind;
  const before = text[start - 1] === '(' ? BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1] : undefined;
  return before && text[end] === ')' && isShortFor(before, text.slice(start, end)) ? before : undefined;
};

/** What the text's own definitions say a short name means; the first definition counts. */
const definitions = (scene: Scene, names: readonly LawName[]): Map<string, LawName> => {
  const meaning = new Map<string, LawName>();
  for (const name of names) {
    if (meaning.size >= MAX_ALIASES) break;
    const alias = aliasOf(scene.text, name);
    if (!alias || meaning.has(alias)) continue;
    meaning.set(alias, name);
    if (alias.length < 3 || !/^\p{Lu}+$/u.test(alias)) continue;
    const softer = `${alias[0]}${alias.slice(1).toLowerCase()}`;
    if (!meaning.has(softer)) meaning.set(softer, name);
  }
  return meaning;
};

/** `Bbz 2004`: a short name may carry the year of the name it stands for. */
const endWithYear = (text: string, end: number, law: LawName, names: readonly LawName[]): number => {
  const year = /^ (?:19|20)\d{2}(?!\d)/u.exec(text.slice(end, end + 6))?.[0];
  if (!year) return end;
  const carries = ({ start, end: nameEnd }: LawName): boolean => text.slice(start, nameEnd).endsWith(year);
  const same = names.filter((name) => name === law || (name.ids[0] !== undefined && name.ids[0] === law.ids[0]));
  return same.some(carries) ? end + year.length : end;
};

/** Whether a place is inside a word; a small word that lost its blank is none: `deWpg`. */
const isInside = (text: string, at: number): boolean =>
  /[\p{L}\p{N}-]/u.test(text[at - 1] ?? ' ') &&
  !/(?<!\p{L})(?:de|het|van|uit|in|op|en|aan|met|voor|tot)$/u.test(text.slice(Math.max(0, at - 6), at));

/**
 * Adds the short names that the text itself gives to a law (`Wet X (Wx)`), wherever used. What the text defines beats what
 * a registry thinks of the same letters.
 */
export const withAliases = (scene: Scene, names: readonly LawName[]): readonly LawName[] => {
  const { text } = scene;
  const meaning = definitions(scene, names);
  if (meaning.size === 0) return names;
  const byStart = new Map(names.map((name) => [name.start, name]));
  const choice = [...meaning.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const use = new RegExp(`(?:${choice})(?![\\p{L}\\p{N}])`, 'gu');
  for (const { 0: alias, index } of text.matchAll(use)) {
    const law = meaning.get(alias);
    if (!law || index === law.start || isInside(text, index)) continue;
    if (NOUN.test(alias) && !/(?:^|[^\p{L}])(?:[Dd]e|[Hh]et) $/u.test(text.slice(Math.max(0, index - 5), index)))
      continue;
    const end = endWithYear(text, index + alias.length, law, names);
    const known = byStart.get(index);
    if (known && known.end > end) continue;
    // a law's own name in parentheses stays its own, whatever unknown words stand before it
    if (known?.origin === 'registry' && known.end === end && law.ids.length === 0 && alias.length > LONGEST_SHORT)
      continue;
    byStart.set(index, { start: index, end, kind: law.kind, ids: law.ids, origin: 'alias' });
  }
  return [...byStart.values()];
};
