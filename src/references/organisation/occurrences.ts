import type { Scene } from '../../domain/reference-type.ts';
import { hashOf } from '../../text/word-table.ts';
import type { BodyPlace } from './body-place.ts';
import { capitalWords } from './capital-words.ts';

type Named = Pick<BodyPlace, 'ids' | 'name' | 'rule'>;

const WORD_PART = /[\p{L}\p{N}]/u;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;

/** Names by their first word, the longest first. */
const byFirstWord = (names: ReadonlyMap<string, Named>): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const form of names.keys()) {
    const first = FIRST_WORD.exec(form)?.[0] ?? form;
    const group = groups.get(first);
    if (group) group.push(form);
    else groups.set(first, [form]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return groups;
};

const GLUED = '@/.-';

/** Every place where one of the names stands as written; one look-up a word in capitals. */
export const occurrencesOf = (scene: Scene, names: ReadonlyMap<string, Named>): BodyPlace[] => {
  if (names.size === 0) return [];
  const { text } = scene;
  const words = capitalWords(scene);
  const groups = byFirstWord(names);
  const hashes = new Set(Array.from(groups.keys(), (first) => hashOf(first, 0, first.length)));
  const places: BodyPlace[] = [];
  for (let index = 0; index < words.count; index += 1) {
    if (!words.isMixed(index) && !hashes.has(words.hash(index))) continue;
    const start = words.start(index);
    if (start > 0 && GLUED.includes(text.charAt(start - 1))) continue;
    const first = FIRST_WORD.exec(words.word(index))?.[0] ?? '';
    const form = groups
      .get(first)
      ?.find(
        (name) =>
          text.startsWith(name, start) &&
          !WORD_PART.test(text[start + name.length] ?? '') &&
          !text.startsWith('’er', start + name.length),
      );
    const body = form === undefined ? undefined : names.get(form);
    if (form !== undefined && body) places.push({ ...body, start, end: start + form.length });
  }
  return places;
};
