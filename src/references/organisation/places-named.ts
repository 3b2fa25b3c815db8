import type { Scene } from '../../domain/reference-type.ts';
import { countWhile } from '../../text/sorted.ts';
import { capitalWords } from './capital-words.ts';
import { BEFORE_A_PLACE, PLACE } from './word-roles.ts';

/** Longer than any name that is asked for. */
const REACH = 40;

/** What follows the words of place of a text, sorted. */
const followers = (scene: Scene): readonly string[] => {
  const { text } = scene;
  const words = capitalWords(scene);
  const found: string[] = [];
  for (let index = 0; index < words.count; index += 1) {
    if ((words.roles(index) & PLACE) === 0) continue;
    const from = words.before(index);
    const start = words.start(index);
    if (text[from - 1] === ' ' && BEFORE_A_PLACE.has(text.slice(from, start - 1)))
      found.push(text.slice(start, start + REACH));
  }
  return found.sort();
};

/**
 * Whether somewhere in the text a word of place stands before what begins with `name`: a place is where something is, a body
 * is not. The text is read at the first question; each one is a binary search among what follows such words.
 */
export const placesNamed = (scene: Scene): ((name: string) => boolean) => {
  let following: readonly string[] | undefined;
  return (name) => {
    following ??= followers(scene);
    return following[countWhile(following, (word) => word < name)]?.startsWith(name) ?? false;
  };
};
