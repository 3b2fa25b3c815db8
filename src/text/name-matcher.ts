import type { NameHit, NameMatcher } from '../domain/names.ts';
import { type FoundWord, gluedChild, longestStem, stemOf } from './glued.ts';
import { LongestNames } from './longest-names.ts';
import {
  type NameAutomaton,
  type NameEnding,
  type NameEntry,
  nameAutomaton,
  pairHash,
  wordsAsWritten,
} from './name-automaton.ts';
import { bridges } from './tokens.ts';
import { UnitBuffer } from './units.ts';
import { WordRuns } from './word-runs.ts';

/** Initials are written with points and without blanks: inside a name they bridge as well. */
const bridgesInitial = (folded: Uint16Array, from: number, to: number, wordLength: number): boolean =>
  wordLength <= 2 && folded[from] === 46 && to - from <= 2 && (to === from + 1 || folded[from + 1] === 32);

const NONE: readonly NameEnding[] = [];

/** Names that begin with a shorter word are not looked for in glued text. */
const SHORTEST_OPENING = 5;

const isCapitalAt = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');

/** A text in the forms that it is looked at in. */
interface Page {
  readonly text: string;
  readonly units: Uint16Array;
  /** Its units folded. */
  readonly folded: Uint16Array;
  readonly runs: WordRuns;
}

/** Whether a stretch of text from one word to another has the words of a name; signs between them count as a space. */
const isWritten = ({ text, units }: Page, start: number, end: number, { written, firstUnit }: NameEnding): boolean => {
  if (written === undefined) return true;
  if (units[start] !== firstUnit) return false;
  if (end - start === written.length && text.startsWith(written, start)) return true;
  return written.includes(' ') && wordsAsWritten(text.slice(start, end)) === written;
};

/** An unknown word behind the words of `node` that begins with the next word of a name. */
const gluedAt = (
  { text, folded }: Page,
  start: number,
  end: number,
  node: number,
  { trie, endingAt, endings, known }: NameAutomaton,
): FoundWord | undefined => {
  const stem = stemOf(folded, start, end, known);
  if (stem || !isCapitalAt(text, start)) return stem;
  // what is glued may be any word: only whole names of bodies are looked for, for laws' names go on in many ways
  const endsBody = (word: number): boolean => {
    const found = endingAt[trie.child(node, word)] ?? -1;
    return (endings[found] ?? NONE).some(({ kind }) => kind === 'organisation' || kind === 'ministry');
  };
  return longestStem(folded, start, end, known, endsBody);
};

/** Whether a name may begin with a word: alone, with the word behind it, or with what is glued to that. */
const mayOpen = ({ starts, ends, hashes }: WordRuns, at: number, { openers, alone, pairs }: NameAutomaton): boolean => {
  const hash = hashes[at] ?? 0;
  if (!openers.mayHave(hash)) return false;
  if ((ends[at] ?? 0) - (starts[at] ?? 0) >= SHORTEST_OPENING || alone.mayHave(hash)) return true;
  return pairs.mayHave(pairHash(hash, hashes[at + 1] ?? 0));
};

/** The names that begin with one word of a text, longest of each kind. */
const readNames = (first: number, page: Page, automaton: NameAutomaton, longest: LongestNames): void => {
  const { trie, openings, endingAt, endings } = automaton;
  const { folded, runs } = page;
  const { count, starts, ends } = runs;
  const start = starts[first] ?? 0;
  let end = ends[first] ?? 0;
  const mayBeGlued = end - start >= SHORTEST_OPENING;
  const word = runs.wordAt(first);
  let node = word === -1 ? -1 : (openings[word] ?? -1);
  for (let at = first; node >= 0; ) {
    const ending = endingAt[node] ?? -1;
    if (ending >= 0)
      for (const name of endings[ending] ?? NONE) if (isWritten(page, start, end, name)) longest.add(name, end);
    at += 1;
    if (at >= count) break;
    const to = starts[at] ?? 0;
    if (!bridges(folded, end, to) && !bridgesInitial(folded, end, to, end - (starts[at - 1] ?? 0))) break;
    const next = runs.wordAt(at);
    const stop = ends[at] ?? 0;
    const through = next === -1 && at - first > 1 ? gluedChild(automaton, node, folded, to, stop) : -1;
    const glued = next === -1 && through < 0 && mayBeGlued ? gluedAt(page, to, stop, node, automaton) : undefined;
    if (next === -1 && through < 0 && !glued) break;
    node = through < 0 ? trie.child(node, glued?.word ?? next) : through;
    end = glued?.end ?? stop;
  }
};

const hitsOn = (page: Page, automaton: NameAutomaton): NameHit[] => {
  const { runs } = page;
  const hits: NameHit[] = [];
  /** Where the last hit of each kind ended. */
  const reach = new Int32Array(automaton.kinds);
  const longest = new LongestNames();
  for (let first = 0; first < runs.count; first += 1) {
    if (!mayOpen(runs, first, automaton)) continue;
    readNames(first, page, automaton, longest);
    const start = runs.starts[first] ?? 0;
    for (let i = 0; i < longest.count; i += 1) {
      const name = longest.names[i];
      if (!name || start < (reach[name.kindNumber] ?? 0)) continue;
      const end = longest.ends[i] ?? 0;
      reach[name.kindNumber] = end;
      hits.push({ kind: name.kind, start, end, ids: longest.ids[i] ?? [] });
    }
    longest.count = 0;
  }
  return hits;
};

/**
 * Builds the gazetteer's automaton. One pass over a text costs the same whatever the number of names: the words that a
 * name may begin with are looked up, and followed through a trie of word numbers.
 */
export const buildNameMatcher = (entries: readonly NameEntry[]): NameMatcher => {
  const automaton = nameAutomaton(entries);
  const runs = new WordRuns(automaton.known);
  const [asWritten, asFolded] = [new UnitBuffer(), new UnitBuffer()];
  return {
    scan: (text, folded) => {
      const page = { text, units: asWritten.read(text, 1), folded: asFolded.read(folded, 1), runs };
      runs.read(page.units, page.folded, text.length);
      return hitsOn(page, automaton);
    },
  };
};
