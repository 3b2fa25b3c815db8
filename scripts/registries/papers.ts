import { fold } from '../../src/text/fold.ts';
import { readTsv, writeTsv } from './common.ts';

/** The first submitter's name in a motion's title: `Motie van het lid Özütok c.s. over …`, `Motie Gerkens over …`. */
const SUBMITTER =
  /^(?:(?:[Nn]ader )?[Gg]ewijzigde? )?(?:[Mm]otie|[Aa]mendement)(?: van (?:het lid|de leden))?[- ]((?:\p{Lu}[\p{L}.]{1,20} )?(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Ee]l|[Tt]e|[Ll]a) ){0,3}\p{Lu}[\p{L}'’-]{1,40})/u;

const submitterOf = (title: string): string => fold(SUBMITTER.exec(title.slice(0, 160))?.[1] ?? '');

const KINDS: Readonly<Record<string, string>> = { Motie: 'm', Amendement: 'a' };

const LONGEST_TITLE = 200;

/** Letters of the government that have a number in a dossier: day, number, dossier, title. */
const writeLetters = (dossierOf: (row: Record<string, string>) => string): void => {
  const rows = readTsv('zaken_brieven_regering.tsv.gz').flatMap((row) => {
    const { datum = '', volgnummer = '', onderwerp = '' } = row;
    const dossier = dossierOf(row);
    if (!datum || !/^[1-9]\d*$/u.test(volgnummer) || !dossier || !onderwerp) return [];
    return [[datum, volgnummer, dossier, onderwerp.trim().slice(0, LONGEST_TITLE)]];
  });
  rows.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  writeTsv('papers/letters.tsv.gz', rows);
};

/**
 * Motions and amendments: kind, date, sub-number, dossier (where the register tells), dossier title, title, folded name of
 * the first submitter. */
export const buildPapers = (): void => {
  const dossiers = readTsv('dossiers.tsv');
  writeTsv(
    'papers/dossiers.tsv',
    dossiers.map(({ dossier = '', suffix = '', title = '' }) => [suffix ? `${dossier}-${suffix}` : dossier, title]),
  );
  const byTitle = new Map<string, string>();
  const shared = new Set<string>();
  for (const { dossier = '', suffix = '', title = '' } of dossiers) {
    if (byTitle.has(title)) shared.add(title);
    byTitle.set(title, suffix ? `${dossier}-${suffix}` : dossier);
  }
  const dossierOf = ({ dossier_titel: title = '', dossier_nummer_guess: guess = '' }: Record<string, string>): string =>
    guess || (shared.has(title) ? '' : (byTitle.get(title) ?? ''));
  writeLetters(dossierOf);
  const rows = ['zaken_moties.tsv.gz', 'zaken_amendementen.tsv.gz'].flatMap(readTsv).flatMap((row) => {
    const { datum = '', soort = '', volgnummer = '', dossier_titel: dossierTitle = '', onderwerp = '' } = row;
    const kind = KINDS[soort];
    if (!kind || !datum || !onderwerp) return [];
    const dossier = dossierOf(row);
    return [
      [
        kind,
        datum,
        volgnummer,
        dossier,
        byTitle.has(dossierTitle) ? '' : dossierTitle,
        onderwerp.trim(),
        submitterOf(onderwerp.trim()),
      ],
    ];
  });
  rows.sort((a, b) => ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1));
  writeTsv('papers/motions.tsv.gz', rows);
};
