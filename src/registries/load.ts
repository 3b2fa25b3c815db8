import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip, gunzipSync } from 'node:zlib';
import type { Registries } from '../domain/registries.ts';
import { registriesOf } from './index.ts';

/** The package root: data files stand in src/ also for the compiled program in dist/. */
const packageRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

const unzip = promisify(gunzip);

let loaded: Promise<Registries> | undefined;

const load = async (): Promise<Registries> => {
  const root = join(packageRoot(), 'src/registries');
  const text = (path: string) => readFile(join(root, path), 'utf8');
  const packed = async (path: string) => (await unzip(await readFile(join(root, path)))).toString('utf8');
  const later = (path: string) => () => gunzipSync(readFileSync(join(root, path))).toString('utf8');
  const [members, posts, ministries, parties, organisations, media, euActs, laws, dossiers] = await Promise.all([
    text('members/data.json'),
    text('posts/data.json'),
    text('ministries/data.json'),
    text('parties/data.json'),
    text('organisations/data.json'),
    text('media/data.json'),
    text('eu-acts/data.json'),
    packed('laws/data.tsv.gz'),
    text('papers/dossiers.tsv'),
  ]);
  const articles = later('laws/articles.tsv.gz');
  const motions = later('papers/motions.tsv.gz');
  const letters = later('papers/letters.tsv.gz');
  return registriesOf({
    members,
    posts,
    ministries,
    parties,
    organisations,
    media,
    euActs,
    laws,
    dossiers,
    articles,
    motions,
    letters,
  });
};

/** Reads the bundled registries, once a process; about half a second. */
export const loadRegistries = (): Promise<Registries> => {
  loaded ??= load();
  return loaded;
};
