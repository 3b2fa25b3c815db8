import { type IsoDate, isoDate } from '../../domain/ids.ts';
import type { PaperRecord } from '../../domain/registries.ts';
import { countWhile } from '../../text/sorted.ts';
import { type RegistryFiles, tsvOf } from '../files.ts';

/** Papers stand in order of their dates. */
const firstSince = (papers: readonly PaperRecord[], day: IsoDate): number =>
  countWhile(papers, ({ date }) => date < day);
const firstAfter = (papers: readonly PaperRecord[], day: IsoDate): number =>
  countWhile(papers, ({ date }) => date <= day);

const KINDS = { m: 'motion', a: 'amendment' } as const;

/** `gijs van dijk` is looked for as `van dijk` and `dijk` as well. */
const suffixes = (name: string): string[] => name.split(' ').map((_, index, words) => words.slice(index).join(' '));

/** Motions and amendments as the Chamber registered them, and titles of dossiers. */
export const paperRegistry = (files: RegistryFiles) => {
  const dossierTitles = new Map(tsvOf(files.dossiers).map(([id = '', title = '']) => [id, title]));
  let linesByName: Map<string, string[]> | undefined;
  const papersByName = new Map<string, readonly PaperRecord[]>();

  /** Lines by first submitter, whose folded name ends each; a line is read when its submitter is asked for. */
  const index = (): Map<string, string[]> => {
    const groups = new Map<string, string[]>();
    for (const line of files.motions().split('\n')) {
      const name = line.slice(line.lastIndexOf('\t') + 1);
      if (!name) continue;
      for (const key of suffixes(name)) {
        const group = groups.get(key);
        if (group) group.push(line);
        else groups.set(key, [line]);
      }
    }
    return groups;
  };
  const recordOf = (line: string): PaperRecord => {
    const [kind = '', date = '', number = '', dossier = '', dossierTitle = '', title = ''] = line.split('\t');
    return {
      kind: kind === 'a' ? KINDS.a : KINDS.m,
      date: isoDate(date),
      ...(number ? { number: Number(number) } : {}),
      ...(dossier ? { dossier } : {}),
      dossierTitle: dossierTitle || (dossierTitles.get(dossier) ?? ''),
      title,
    };
  };
  const papersOf = (surname: string): readonly PaperRecord[] => {
    linesByName ??= index();
    const known = papersByName.get(surname);
    if (known) return known;
    const papers = (linesByName.get(surname) ?? []).map(recordOf);
    papersByName.set(surname, papers);
    return papers;
  };
  let letters: Map<string, string[]> | undefined;
  const lettersByDay = (): Map<string, string[]> => {
    const groups = new Map<string, string[]>();
    for (const line of files.letters().split('\n')) {
      const day = line.slice(0, 10);
      const group = groups.get(day);
      if (group) group.push(line);
      else groups.set(day, [line]);
    }
    return groups;
  };
  const letterOf = (line: string): PaperRecord => {
    const [date = '', number = '', dossier = '', title = ''] = line.split('\t');
    const dossierTitle = dossierTitles.get(dossier) ?? '';
    return { kind: 'letter', date: isoDate(date), number: Number(number), dossier, dossierTitle, title };
  };
  return {
    lettersOn: (day: IsoDate): readonly PaperRecord[] => {
      letters ??= lettersByDay();
      return (letters.get(day) ?? []).map(letterOf);
    },
    dossierTitle: (dossier: string) => dossierTitles.get(dossier),
    motionsBy: (surname: string, from: IsoDate, to: IsoDate): readonly PaperRecord[] => {
      const papers = papersOf(surname);
      return papers.slice(firstSince(papers, from), firstAfter(papers, to));
    },
  };
};
