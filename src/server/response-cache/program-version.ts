import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.ts';

/** Changes with the program and its schema: an answer of an earlier version is not taken for one of this. */
export const programVersion = (): string => {
  const files = ['package.json', 'schema/schema.graphql'].map((path) =>
    readFileSync(join(packageRoot(), path), 'utf8'),
  );
  return hash('sha256', files.join('\n'));
};
