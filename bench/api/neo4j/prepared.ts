import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GraphFiles } from '../data/csv.ts';
import { generate } from '../data/generate.ts';
import { bulkImport } from './import.ts';

export interface Prepared {
  readonly home: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Changes when what makes the data does. */
const recipe = (): string => {
  const folder = join(import.meta.dirname, '../data');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
};

/** A Neo4j home with the graph of this scale, made the first time and used again. */
export const prepareHome = async (lib: string, scale: number, say: (text: string) => void): Promise<Prepared> => {
  const folder = resolve('.kamergraaf/bench', `${scale}-${recipe()}`);
  const home = join(folder, 'home');
  const note = join(folder, 'counts.json');
  if (existsSync(note)) return { home, ...JSON.parse(readFileSync(note, 'utf8')) };
  rmSync(folder, { recursive: true, force: true });
  const csv = join(folder, 'csv');
  mkdirSync(csv, { recursive: true });
  let started = Date.now();
  const files = new GraphFiles(csv);
  generate(files, scale);
  const { options, nodes, relationships } = files.close();
  say(`${nodes} nodes and ${relationships} relationships written in ${Date.now() - started} ms`);
  started = Date.now();
  await bulkImport(lib, home, options);
  say(`imported in ${Date.now() - started} ms`);
  rmSync(csv, { recursive: true });
  writeFileSync(note, JSON.stringify({ nodes, relationships }));
  return { home, nodes, relationships };
};
