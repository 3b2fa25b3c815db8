import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Files about a folder, not of it. */
const ABOUT = /^(?:README|LICENSE|CHANGELOG|INDEX)\b/iu;

const isHidden = (path: string): boolean =>
  path.split(sep).some((part) => (part.startsWith('.') && part.length > 2) || part === 'node_modules');

/** All files below a folder: what each is, its bytes say, not its name. */
const inFolder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !ABOUT.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(relative(folder, path)))
    .sort();
};

/**
 * Files as named, and all files below the folders named, sorted.
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
  if (files.length === 0) throw new Error(`no files in ${inputs.join(', ')}`);
  return files;
};
