import type { Scene } from '../../domain/reference-type.ts';
import { capitalWords } from './capital-words.ts';

/** Longer than any name that is asked for. */
const REACH = 40;
const BEFORE = / (?:in|te|uit|gemeente|nabij) $/u;
const LONGEST_BEFORE = ' gemeente '.length;

/**
 * Whether somewhere in the text a word of place stands before what begins with `name`: a place is where something is, a body
 * is not. The text is read once; each question is a binary search among what follows such words.
 */
export const placesNamed = (scene: Scene): ((name: string) => boolean) => {
  const { text } = scene;
  const following = capitalWords(scene)
    .filter(({ start }) => BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)))
    .map(({ start }) => text.slice(start, start + REACH))
    .sort();
  return (name) => {
    let low = 0;
    let high = following.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((following[middle] ?? '') < name) low = middle + 1;
      else high = middle;
    }
    return following[low]?.startsWith(name) ?? false;
  };
};
