import { stems } from '../shared/stems.ts';

/** Plain stems of the nouns. */
export const STEMS = stems('motie', 'amendement');
/** What belongs to the noun's name; `aangenomen` does not. */
const CHANGED = /(?:(?:[Nn]ader |NADER )?(?:[Gg]ewijzigde?|GEWIJZIGDE?) )?(?:[Ss]ub)?$/u;
const NOUN =
  /^(?:[Mm]oties?|MOTIES?|[Aa]mendement(?:en)?|AMENDEMENT(?:EN)?)(?!\p{Ll}|\p{Lu}{2}| ?vreemd| ?tot wijziging)/u;
/** Glued at a lost line break: `amendementvan het lid`, `hetamendement`. */
const GLUED_NOUN = /^(?:[Mm]otie|[Aa]mendement)(?=van (?:het|de) (?:lid|leden) )/u;
const GLUED_BEFORE = /(?:^|[^\p{L}])(?:[Cc]onform|[Hh]et|[Aa]angenomen|[Aa]angehouden|[Ii]ngediende|[Vv]erworpen)$/u;

/** The noun at a stem with what belongs to it; undefined where the stem is part of another word (`emotie`). */
export const nounAt = (text: string, at: number): { start: number; words: string } | undefined => {
  const behind = text.slice(at, at + 36);
  const noun = NOUN.exec(behind) ?? GLUED_NOUN.exec(behind);
  if (!noun) return undefined;
  const before = text.slice(Math.max(0, at - 24), at);
  const changed = CHANGED.exec(before)?.[0].length ?? 0;
  if (/[\p{L}-]$/u.test(before.slice(0, before.length - changed)) && !GLUED_BEFORE.test(before)) return undefined;
  const start = at - changed;
  return { start, words: text.slice(start, at + noun[0].length) };
};
