import type { LawName } from './law-name.ts';

const ABBREVIATION = /^\p{Lu}[\p{L}]{2,6}$/u;
const SMALL = /^(?:op|het|de|van|voor|in|en|der|den|aan|tot|bij|met|tegen|inzake|een)$/u;
/** So many names back a longer one is looked for. */
const MOST_BETWEEN = 400;
const BARE_NOUN = /^(?:handvest|statuut)$/iu;
const LONGEST_SHORT = 8;

/** `Wet op het kindgebonden budget`: `wkb`, small words left out. */
const initialsOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !SMALL.test(word))
    .map((word) => word.charAt(0))
    .join('');

const sameLaw = (a: LawName, b: LawName): boolean => a.ids.some((id) => b.ids.includes(id));

/**
 * Short names that several regulations bear mean the one that the text names in full: `Wkb` beside `Wet op het kindgebonden
 * budget`, `het Statuut` behind `Statuut van Rome`.
 */
export const withNamedInFull = (text: string, names: readonly LawName[]): readonly LawName[] => {
  const wordsOf = ({ start, end }: LawName): string => text.slice(start, end);
  const isShort = (name: LawName): boolean =>
    name.origin === 'registry' &&
    name.end - name.start <= LONGEST_SHORT &&
    (ABBREVIATION.test(wordsOf(name)) || BARE_NOUN.test(wordsOf(name)));
  if (!names.some(isShort)) return names;
  const full = new Map<string, LawName[]>();
  for (const name of names) {
    if (name.kind !== 'law' || name.ids.length !== 1) continue;
    const words = wordsOf(name);
    if (!words.includes(' ')) continue;
    const initials = initialsOf(words);
    const others = full.get(initials);
    if (others) others.push(name);
    else full.set(initials, [name]);
  }
  const inFull = new Set([...full.values()].flat().flatMap(({ ids }) => ids));
  const lastBefore = (index: number, noun: string): LawName | undefined => {
    for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN); at -= 1) {
      const one = names[at];
      const longer = one ? wordsOf(one).toLowerCase() : '';
      if (longer.length > noun.length && longer.includes(noun)) return one;
    }
    return undefined;
  };
  const settle = (name: LawName, index: number): LawName => {
    if (name.origin !== 'registry') return name;
    const words = wordsOf(name);
    if (BARE_NOUN.test(words)) {
      const noun = words.toLowerCase();
      const before = lastBefore(index, noun);
      return before ? { ...name, kind: before.kind, ids: before.ids } : name;
    }
    if (!ABBREVIATION.test(words) || name.ids.some((id) => inFull.has(id))) return name;
    const [meant, ...others] = full.get(words.toLowerCase()) ?? [];
    return meant && others.every((other) => sameLaw(other, meant)) ? { ...name, ids: meant.ids } : name;
  };
  return names.map(settle);
};
