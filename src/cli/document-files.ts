import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const READABLE: ReadonlySet<string> = new Set(['.txt', '.pdf', '.docx', '.xml', '.html', '.htm', '.odt']);

const inFolder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && READABLE.has(extname(entry.name).toLowerCase()) && entry.name !== 'README.txt')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/**
 * Files as named, and all readable files below the folders named, sorted.
 * @throws Error that names the first path that does not exist
 */
export const documentFiles = async (inputs: readonly string[]): Promise<readonly string[]> => {
  const lists = await Promise.all(
    inputs.map(async (input) => {
      const found = await stat(input).catch(() => undefined);
      if (!found) throw new Error(`${input}: no such file or folder`);
      return found.isDirectory() ? inFolder(input) : [input];
    }),
  );
  const files = lists.flat();
  if (files.length === 0) throw new Error(`no readable documents in ${inputs.join(', ')}: ${[...READABLE].join(' ')}`);
  return files;
};
