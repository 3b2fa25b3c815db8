import type { Scene } from '../../domain/reference-type.ts';
import { landmarks } from './landmarks.ts';
import { stemHits, stems } from './stems.ts';

/** Finds what `text.matchAll(pattern)` gives in a scene, in the same order, without reading the text for it. */
export type Finder = (scene: Scene) => readonly RegExpExecArray[];

interface Made {
  readonly pattern: RegExp;
  readonly find: Finder;
  /** What its matches begin with, where stems say so. */
  readonly words?: readonly string[];
}

const made: Made[] = [];

/** For a module constant: a pattern each of whose matches begins at one of ascending `starts`. */
export const finder = (
  pattern: RegExp,
  starts: (scene: Scene) => ArrayLike<number>,
  words?: readonly string[],
): Finder => {
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, '')}y`);
  const find: Finder = (scene) => {
    const places = starts(scene);
    const matches: RegExpExecArray[] = [];
    let end = 0;
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0;
      if (place < end) continue;
      sticky.lastIndex = place;
      const match = sticky.exec(scene.text);
      if (!match) continue;
      end = match.index + match[0].length;
      matches.push(match);
    }
    return matches;
  };
  made.push({ pattern, find, ...(words ? { words } : {}) });
  return find;
};

/** For a module constant: a pattern each of whose matches begins with one of some stems (see {@link stems}). */
export const stemFinder = (pattern: RegExp, ...words: readonly string[]): Finder => {
  const group = stems(...words);
  return finder(pattern, (scene) => stemHits(scene, group), words);
};

/**
 * For a module constant: a pattern each of whose matches begins with a digit, and behind none. `fits` tells cheaply of most
 * of such places that they are none of the pattern's.
 */
export const digitFinder = (pattern: RegExp, fits: (text: string, at: number) => boolean): Finder =>
  finder(pattern, (scene) => {
    const { text } = scene;
    const { numbers } = landmarks(scene);
    const starts: number[] = [];
    for (let index = 0; index < numbers.length; index += 1) {
      const at = numbers[index] ?? 0;
      if (fits(text, at)) starts.push(at);
    }
    return starts;
  });

/** For a module constant: a pattern each of whose matches has a sign, with `before` units before it; less than 0 where it stands before the match. */
export const signFinder = (pattern: RegExp, sign: string, before: number): Finder =>
  finder(pattern, ({ text }) => {
    const starts: number[] = [];
    for (let at = text.indexOf(sign, before); at >= 0; at = text.indexOf(sign, at + 1)) starts.push(at - before);
    return starts;
  });

/** Every finder there is with its pattern, for tests that compare each with a plain search. */
export const finders = (): readonly Made[] => made;
