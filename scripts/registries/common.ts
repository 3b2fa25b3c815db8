import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const ROOT = new URL('../../src/registries/', import.meta.url).pathname;
export const FACTS = process.argv[2] ?? '../shared/registries';

export const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(FACTS, name), 'utf8')) as T;

const textOf = (name: string): string => {
  const bytes = readFileSync(join(FACTS, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
export const readLines = (name: string): string[] => textOf(name).split('\n').filter(Boolean);

/** Lines of a file beside these scripts: facts put together by hand. */
export const readOwnLines = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

/** Rows of a TSV with a header, by column name. */
export const readTsv = (name: string): Record<string, string>[] => {
  const [header = '', ...rows] = readLines(name);
  const columns = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
};

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), content);
};

/** One row a line, so that a change reads as a diff. */
export const writeRows = (path: string, rows: readonly unknown[]): void => {
  write(path, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  console.log(`${path}: ${rows.length} rows`);
};

export const writeTsv = (path: string, rows: readonly (readonly (string | number)[])[]): void => {
  const text = rows.map((row) => `${row.join('\t')}\n`).join('');
  write(path, path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text);
  console.log(`${path}: ${rows.length} rows`);
};

/** ASCII, lower case, hyphens: the local part of our ids. */
export const slug = (text: string): string =>
  text
    .replace(/[øØ]/gu, 'o')
    .replace(/ß/gu, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
/** Leaves out what is absent, so that the files stay small. */
export const compact = <T extends object>(row: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<T>;
