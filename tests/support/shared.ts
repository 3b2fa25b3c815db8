import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from 'vitest';

const folder = resolve(process.env.KAMERGRAAF_SHARED ?? '../shared');
const isThere = existsSync(join(folder, 'gold'));

/** Path of a real document or gold file, which stay out of the repository. */
export const shared = (path: string): string => join(folder, path);

/** Tests that read real documents: without them they fail in CI, and are skipped loudly elsewhere. */
export const describeShared = (name: string, body: () => void): void => {
  if (!isThere && process.env.CI)
    throw new Error(`${name}: needs the folder with corpus and gold at ${folder} (or KAMERGRAAF_SHARED)`);
  if (!isThere) console.warn(`*** SKIPPED: ${name}: no corpus and gold at ${folder} ***`);
  describe.skipIf(!isThere)(name, body);
};
