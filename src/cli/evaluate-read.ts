import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Extraction } from '../domain/extraction.ts';
import type { Registries } from '../domain/registries.ts';
import { type GoldDocument, goldOf } from '../evaluation/gold.ts';
import { linkedParagraphsOf } from '../evaluation/official-links.ts';
import { type DocumentScore, missedDocument, scoreDocument } from '../evaluation/score-document.ts';
import { type LinkOutcome, scoreLinks } from '../evaluation/score-links.ts';
import { readDocument } from '../ingest/index.ts';
import { extract } from '../pipeline.ts';
import { fold } from '../text/fold.ts';

export interface GoldFile {
  readonly gold: GoldDocument;
  /** The document it annotates. */
  readonly document: string;
}

const SUFFIX = '.gold.json';

const goldPaths = async (input: string): Promise<readonly string[]> => {
  const found = await stat(input).catch(() => undefined);
  if (!found) throw new Error(`${input}: no such file or folder`);
  if (!found.isDirectory()) return [input];
  const names = await readdir(input, { recursive: true });
  const paths = names.filter((name) => name.endsWith(SUFFIX)).map((name) => join(input, name));
  if (paths.length === 0) throw new Error(`${input}: holds no *${SUFFIX}`);
  return paths.sort();
};

/**
 * Gold files of the folders (or files) named, and where their documents are: below `corpus`, else below the folder
 * that holds the gold folder.
 * @throws Error that names the file that is missing or is no gold file
 */
export const goldFiles = async (inputs: readonly string[], corpus?: string): Promise<readonly GoldFile[]> => {
  const lists = await Promise.all(
    inputs.map(async (input) => {
      const isFolder = (await stat(input).catch(() => undefined))?.isDirectory() ?? false;
      const folder = isFolder ? resolve(input) : dirname(resolve(input));
      const root = corpus ?? dirname(folder);
      const paths = await goldPaths(input);
      return Promise.all(
        paths.map(async (path): Promise<GoldFile> => {
          const gold = goldOf(await readFile(path, 'utf8'), path);
          return { gold, document: join(root, gold.source) };
        }),
      );
    }),
  );
  return lists.flat();
};

const extractionOfFile = async (path: string, registries: Registries): Promise<Extraction> =>
  extract(await readDocument(await readFile(path), path), registries);

const reasonOf = (error: unknown, path: string): string =>
  (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? `${path} is not there (--corpus names the folder that holds it)`
    : error instanceof Error
      ? error.message
      : String(error);

/** Reads and scores each annotated document; one that cannot be read counts as missed. */
export const scoreGoldFiles = async (
  files: readonly GoldFile[],
  registries: Registries,
): Promise<readonly DocumentScore[]> => {
  const scores: DocumentScore[] = [];
  for (const { gold, document } of files) {
    const extraction = await extractionOfFile(document, registries).catch((error: unknown) =>
      reasonOf(error, document),
    );
    scores.push(typeof extraction === 'string' ? missedDocument(gold, extraction) : scoreDocument(gold, extraction));
  }
  return scores;
};

const BW = 'BW';

/** Regulations whose names stand in a text; the Burgerlijk Wetboek stands for its books. */
const lawsNamedIn = (text: string, { names, bookOfBw }: Registries): ReadonlySet<string> => {
  const ids = names
    .scan(text, fold(text))
    .flatMap(({ kind, ids: named }) => (kind === 'law' || kind === 'treaty' ? named : []));
  const books = ids.includes(BW)
    ? ['1', '2', '3', '4', '5', '6', '7', '7A', '8', '10'].flatMap((book) => bookOfBw(book) ?? [])
    : [];
  return new Set([...ids, ...books]);
};

/** Reads each paragraph as a document of its own and looks for its official links. */
export const scoreLinkFile = async (path: string, registries: Registries): Promise<readonly LinkOutcome[]> => {
  const paragraphs = linkedParagraphsOf(await readFile(path, 'utf8'), path);
  const outcomes: LinkOutcome[] = [];
  for (const paragraph of paragraphs) {
    const bytes = new TextEncoder().encode(paragraph.text);
    const { text, mentions } = extract(await readDocument(bytes, `${path}#${paragraph.id}`), registries);
    outcomes.push(...scoreLinks(paragraph, { text, mentions, namedLaws: lawsNamedIn(paragraph.text, registries) }));
  }
  return outcomes;
};
