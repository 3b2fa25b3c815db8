import { type IsoDate, isoDate } from '../../domain/ids.ts';
import type { PaperRecord } from '../../domain/registries.ts';
import { fold } from '../../text/fold.ts';
import { type RegistryFiles, tsvOf } from '../files.ts';
import { groupBy } from '../period.ts';

/** The first submitter's surname in a motion's title: `Motie van het lid Özütok c.s. over …`, `Motie Gerkens over …`. */
const SUBMITTER =
  /^(?:(?:[Nn]ader )?[Gg]ewijzigde? )?(?:[Mm]otie|[Aa]mendement)(?: van (?:het lid|de leden))?[- ]((?:\p{Lu}[\p{L}.]{1,20} )?(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Ee]l|[Tt]e|[Ll]a) ){0,3}\p{Lu}[\p{L}'’-]{1,40})/u;

const submitterOf = (title: string): string[] => {
  const name = SUBMITTER.exec(title.slice(0, 160))?.[1];
  if (!name) return [];
  const folded = fold(name);
  const words = folded.split(' ');
  return words.map((_, index) => words.slice(index).join(' '));
};

const KINDS = { m: 'motion', a: 'amendment' } as const;

/** Motions and amendments as the Chamber registered them, and titles of dossiers. */
export const paperRegistry = (files: RegistryFiles) => {
  const dossierTitles = new Map(tsvOf(files.dossiers).map(([id = '', title = '']) => [id, title]));
  let byName: Map<string, PaperRecord[]> | undefined;
  const load = (): Map<string, PaperRecord[]> => {
    const papers = tsvOf(files.motions()).map(
      ([kind = '', date = '', number = '', dossier = '', dossierTitle = '', title = '']): PaperRecord => ({
        kind: kind === 'a' ? KINDS.a : KINDS.m,
        date: isoDate(date),
        ...(number ? { number: Number(number) } : {}),
        ...(dossier ? { dossier } : {}),
        dossierTitle: dossierTitle || (dossierTitles.get(dossier) ?? ''),
        title,
      }),
    );
    return groupBy(papers, ({ title }) => submitterOf(title));
  };
  return {
    dossierTitle: (dossier: string) => dossierTitles.get(dossier),
    motionsBy: (surname: string, from: IsoDate, to: IsoDate): readonly PaperRecord[] => {
      byName ??= load();
      return (byName.get(surname) ?? []).filter(({ date }) => from <= date && date <= to);
    },
  };
};
