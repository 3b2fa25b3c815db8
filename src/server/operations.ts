import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** A named operation of schema/operations, with variables that fit the bundled samples. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Operations that GraphiQL opens with; the others are for the command line, notebooks and tests. */
const TABS = 8;

/** The first named operations, which answer the usual questions. */
export const tabs = (): readonly Operation[] => operations().slice(0, TABS);

/** All named operations, in the order of their file names. */
export const operations = (): readonly Operation[] => {
  const folder = join(packageRoot(), 'schema/operations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(join(folder, file), 'utf8');
      const beside = join(folder, file.replace('.graphql', '.variables.json'));
      const variables = existsSync(beside) ? (JSON.parse(readFileSync(beside, 'utf8')) as Record<string, unknown>) : {};
      return { name: /(?:query|mutation)\s+(\w+)/u.exec(query)?.[1] ?? file, query, variables };
    });
};
