import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

export interface CypherFile {
  readonly name: string;
  readonly text: string;
  /** Declared by `// @param name type` in the header. */
  readonly parameters: readonly string[];
  /** Declared by `// @returns name type, name type`. */
  readonly columns: readonly string[];
}

const remembered = new Map<string, CypherFile>();

/** A statement of `cypher/`, by its path without extension: `write/merge-nodes`. Read once a process. */
export const cypherFile = (name: string): CypherFile => {
  const known = remembered.get(name);
  if (known) return known;
  const text = readFileSync(join(packageRoot(), 'cypher', `${name}.cypher`), 'utf8');
  const parameters = [...text.matchAll(/^\/\/ @param (\w+)/gmu)].map(([, parameter = '']) => parameter);
  const columns =
    /^\/\/ @returns (.+)$/mu
      .exec(text)?.[1]
      ?.split(', ')
      .map((column) => column.split(' ')[0] ?? '') ?? [];
  const file = { name, text, parameters, columns };
  remembered.set(name, file);
  return file;
};
