import type { NameHit } from '../../domain/names.ts';
import type { Scene } from '../../domain/reference-type.ts';
import { numberedActs } from './eu-act-numbers.ts';
import { withAliases } from './law-aliases.ts';
import { withNamedInFull } from './law-initials.ts';
import type { LawName } from './law-name.ts';
import { shapedNames } from './law-name-shapes.ts';
import { DOUBTFUL, DOUBTFUL_BARE } from './law-name-words.ts';

/** Letters of an abbreviation right behind `NL-` and the like belong to another word's name. */
const isInsideWord = (text: string, start: number): boolean =>
  text[start - 1] === '-' && /[\p{L}\p{N}]/u.test(text[start - 2] ?? '');

/** One word in small letters: a common noun, unless it is a `…wet`. */
const isCommonNoun = (words: string): boolean =>
  /^\p{Ll}[\p{Ll}\p{M}-]*$/u.test(words) && !/wet(?:boek)?$/u.test(words);

const isDoubtful = (text: string, start: number, words: string): boolean =>
  isCommonNoun(words) ||
  DOUBTFUL.has(words) ||
  (DOUBTFUL_BARE.has(words) && !/(?:^|[^\p{L}])(?:de|het|De|Het) $/u.test(text.slice(Math.max(0, start - 5), start)));

/** `Aanbestedingswet 2012`: a year right behind a name is part of it, also where the registry leaves it out. */
const YEAR = /^ (?:19|20)\d{2}(?![\d\p{L}-])/u;

/** An abbreviation behind the word it leaves out: `de wet BIG`. */
const CALLED_A_LAW = /^\p{Lu}[\p{L}]{1,7}$/u;

/** `de Boeken 6 en 7 van het Burgerlijk Wetboek`. */
const BOOKS = /(?<!\p{L})[Bb]oeken ((?:\d{1,2}A?(?:, | en |, en )){1,6}\d{1,2}A?) (?:van het (?:[Nn]ieuwe? )?)?$/u;
const BOOKS_REACH = 64;

const booksOf = (text: string, { start, end }: NameHit): LawName | undefined => {
  const match = BOOKS.exec(text.slice(Math.max(0, start - BOOKS_REACH), start));
  if (!match?.[1]) return undefined;
  const books = match[1].split(/, en |, | en /u);
  return { start: start - match[0].length, end, kind: 'law', ids: ['BW'], origin: 'registry', books };
};

const fromGazetteer = (scene: Scene, hit: NameHit, kind: LawName['kind']): LawName => {
  const words = scene.text.slice(hit.start, hit.end);
  const { ids } = hit;
  const several = ids[0] === 'BW' ? booksOf(scene.text, hit) : undefined;
  if (several) return several;
  const called =
    kind === 'law' &&
    CALLED_A_LAW.test(words) &&
    /[Ww]et $/u.test(scene.text.slice(Math.max(0, hit.start - 4), hit.start));
  const start = called ? hit.start - 'wet '.length : hit.start;
  const year =
    kind === 'law' && /(?:wet|besluit|regeling)$/u.test(words)
      ? YEAR.exec(scene.text.slice(hit.end, hit.end + 6))
      : null;
  const end = hit.end + (year?.[0].length ?? 0);
  return {
    start,
    end,
    kind,
    ids,
    origin: 'registry',
    ...((kind === 'law' && !called && isDoubtful(scene.text, start, words)) || DOUBTFUL.has(words)
      ? { needsArticle: true }
      : {}),
  };
};

/** `het WSW`: a law (de wet) takes the other article; `het WvSr`, a code, this one. */
const isNeuter = (text: string, { start, end }: NameHit): boolean =>
  end - start <= 5 &&
  text[start] === 'W' &&
  /^W(?!v|b)[A-Za-z]{1,4}$/u.test(text.slice(start, end)) &&
  /(?:^|[^\p{L}])[Hh]et $/u.test(text.slice(Math.max(0, start - 5), start));

const gazetteerNames = (scene: Scene): LawName[] =>
  (['eu-act', 'law', 'treaty'] as const).flatMap((kind) =>
    scene
      .names(kind)
      .filter((hit) => !isInsideWord(scene.text, hit.start) && !(kind === 'law' && isNeuter(scene.text, hit)))
      .map((hit) => fromGazetteer(scene, hit, kind)),
  );

/** The registry knows best; a name by its shape stands only where no known name is, unless it is made of one (`Uitvoeringswet AVG`). */
const ORIGINS: Readonly<Record<LawName['origin'], number>> = { number: 0, registry: 1, date: 2, shape: 3, alias: 4 };
const rankOf = ({ origin, aroundAnother }: LawName): number => (aroundAnother ? 0 : ORIGINS[origin]);
const byTrust = (a: LawName, b: LawName): number =>
  rankOf(a) - rankOf(b) || b.end - b.start - (a.end - a.start) || a.start - b.start;

/** Keeps the most trusted of names that overlap; linear after sorting, by a bitmap of starts. */
const settled = (names: readonly LawName[], length: number): readonly LawName[] => {
  if (names.length < 2) return names;
  const taken = new Uint8Array(length + 1);
  const kept: LawName[] = [];
  for (const name of [...names].sort(byTrust)) {
    if (taken.subarray(name.start, name.end).includes(1)) continue;
    taken.fill(1, name.start, name.end);
    kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start);
};

const remembered = new WeakMap<Scene, readonly LawName[]>();

/** All names of regulations, treaties and EU acts in a scene, in text order, none overlapping; found once for the types that share them. */
export const lawNames = (scene: Scene): readonly LawName[] => {
  const before = remembered.get(scene);
  if (before) return before;
  const known = gazetteerNames(scene);
  const starts = new Set(known.map(({ start }) => start));
  const shaped = shapedNames(scene).filter(({ start }) => !starts.has(start));
  const named = settled([...numberedActs(scene), ...known, ...shaped], scene.text.length);
  const full = withNamedInFull(scene.text, named);
  const aliased = withAliases(scene, full);
  const all = aliased === full ? full : settled(aliased, scene.text.length);
  remembered.set(scene, all);
  return all;
};
