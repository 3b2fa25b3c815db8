import type { BodyPlace } from './body-place.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Every place where one of the names stands as written, found in one pass. */
export const occurrencesOf = (
  text: string,
  names: ReadonlyMap<string, Pick<BodyPlace, 'ids' | 'name' | 'rule'>>,
): BodyPlace[] => {
  if (names.size === 0) return [];
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const any = new RegExp(`(?<![\\p{L}\\p{N}.@/-])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return Array.from(text.matchAll(any)).flatMap(({ index, 0: form }) => {
    const body = names.get(form);
    return body ? [{ ...body, start: index, end: index + form.length }] : [];
  });
};
