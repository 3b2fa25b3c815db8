import type { Scene } from '../../domain/reference-type.ts';
import { isWord, kindAt, OTHER } from '../shared/word-kinds.ts';
import { BEFORE, COLUMNS, capitalRows, END, HASH, MIXED, ROLES, START } from './capital-rows.ts';

/** Words that begin with a capital, in text order, inner hyphens and points included; by index. */
export class CapitalWords {
  readonly count: number;
  private readonly text: string;
  private readonly rows: Int32Array;

  constructor(text: string, rows: Int32Array) {
    this.text = text;
    this.rows = rows;
    this.count = rows.length / COLUMNS;
  }

  start(index: number): number {
    return this.rows[index * COLUMNS + START] ?? 0;
  }

  end(index: number): number {
    return this.rows[index * COLUMNS + END] ?? 0;
  }

  /** See `hashOf`; of the word as written. */
  hash(index: number): number {
    return this.rows[index * COLUMNS + HASH] ?? 0;
  }

  /** Bits of `word-roles`: of the word itself, and of the word before it. */
  roles(index: number): number {
    return this.rows[index * COLUMNS + ROLES] ?? 0;
  }

  /** Where the word before it starts, with one blank between; its own start where there is none. */
  before(index: number): number {
    return this.rows[index * COLUMNS + BEFORE] ?? 0;
  }

  /** A sign stands inside it, or a letter beyond the Latin ones. */
  isMixed(index: number): boolean {
    return this.rows[index * COLUMNS + MIXED] === 1;
  }

  word(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** The word before, see `before`; empty where there is none. */
  wordBefore(index: number): string {
    const from = this.before(index);
    const start = this.start(index);
    return from < start ? this.text.slice(from, start - 1) : '';
  }
}

const remembered = new WeakMap<Scene, CapitalWords>();

/** Read once a scene. */
export const capitalWords = (scene: Scene): CapitalWords => {
  const known = remembered.get(scene);
  if (known) return known;
  const words = new CapitalWords(scene.text, capitalRows(scene));
  remembered.set(scene, words);
  return words;
};

/** The word before an offset with one blank between, else nothing. */
export const wordBefore = (text: string, start: number): string => {
  if (text[start - 1] !== ' ' || !isWord(kindAt(text, start - 2))) return '';
  let at = start - 1;
  while (kindAt(text, at - 1) !== OTHER) at -= 1;
  return text.slice(at, start - 1);
};
