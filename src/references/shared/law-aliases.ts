import type { Scene } from '../../domain/reference-type.ts';
import type { LawName } from './law-name.ts';

const QUOTE = '[‘’“”\'"«»]?';
const DEFINITION = new RegExp(
  `^\\s?\\((?:(?:hierna|verder|ook(?: wel)?)(?:\\s(?:ook|ook wel|wel|te noemen|genoemd|aangeduid als|afgekort als))?[:,]?\\s)?(?:de\\s|het\\s)?${QUOTE}(\\p{Lu}[\\p{L}\\d-]{0,18}[\\p{L}\\d]|[a-z]{1,3}\\p{Lu}\\p{L}{1,8})(?:\\s\\d{4})?${QUOTE}\\)`,
  'u',
);
/** `de Wbh (Wet betaalbare huur)`: the short name goes before. */
const BEFORE = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\d]{1,11}) \((?:de |het )?$/u;
/** What stands in parentheses behind a law and is no name of it: a numeral, a sort of rule, a chamber. */
const NO_ALIAS = /^(?:[IVXLCDM]+|AMvB|KB|MR|EU|TK|EK|BES|RvS)$/u;
/** Nouns that only a definition with a capital makes a name: `(hierna: de Wet)`. */
const NOUN = /^(?:Wet|Besluit|Regeling|Verordening|Richtlijn|Verdrag)$/u;
const MAX_DEFINITION = 80;
const MAX_ALIASES = 60;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const isShortFor = (alias: string, name: string): boolean => alias[0]?.toLowerCase() === name[0]?.toLowerCase();

const aliasOf = (text: string, { start, end }: LawName): string | undefined => {
  const behind = DEFINITION.exec(text.slice(end, end + MAX_DEFINITION))?.[1];
  if (behind && !NO_ALIAS.test(behind)) return behind;
  const before = text[start - 1] === '(' ? BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1] : undefined;
  return before && text[end] === ')' && isShortFor(before, text.slice(start, end)) ? before : undefined;
};

/** Short names that the text itself gives to a law (`Wet X (Wx)`), wherever used; those the gazetteer knows are left out. */
export const definedAliases = (scene: Scene, names: readonly LawName[]): readonly LawName[] => {
  const meaning = new Map<string, LawName>();
  for (const name of names) {
    if (meaning.size >= MAX_ALIASES) break;
    const alias = aliasOf(scene.text, name);
    if (alias && !meaning.has(alias)) meaning.set(alias, name);
  }
  if (meaning.size === 0) return [];
  const known = new Set(names.map(({ start }) => start));
  const choice = [...meaning.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const use = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choice})(?![\\p{L}\\p{N}])`, 'gu');
  const found: LawName[] = [];
  for (const { 0: alias, index } of scene.text.matchAll(use)) {
    const law = meaning.get(alias);
    if (!law || known.has(index)) continue;
    if (NOUN.test(alias) && !/(?:^|[^\p{L}])[Dd]e $|[Hh]et $/u.test(scene.text.slice(Math.max(0, index - 4), index)))
      continue;
    found.push({ start: index, end: index + alias.length, kind: law.kind, ids: law.ids, origin: 'alias' });
  }
  return found;
};
