// What changed in the schema since the last tag. usage: npm run schema:changes
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

export interface SchemaChange {
  readonly isBreaking: boolean;
  /** `Query.law`, where it is about one. */
  readonly path: string;
  readonly message: string;
}

/** Changes from one printed schema to another, breaking ones first. */
export const schemaChanges = async (before: string, after: string): Promise<readonly SchemaChange[]> => {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .map(({ criticality, path = '', message }) => ({
      isBreaking: criticality.level === CriticalityLevel.Breaking,
      path,
      message,
    }))
    .sort((a, b) => Number(b.isBreaking) - Number(a.isBreaking));
};

const git = (...given: readonly string[]): string | undefined => {
  try {
    return execFileSync('git', given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
};

/** The schema of the last tag; undefined while there is none, or where there is no git. */
export const lastReleased = (): { readonly tag: string; readonly schema: string } | undefined => {
  const tag = git('describe', '--tags', '--abbrev=0')?.trim();
  const schema = tag && git('show', `${tag}:schema/schema.graphql`);
  return tag && schema ? { tag, schema } : undefined;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const released = lastReleased();
  const now = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8');
  const changes = released ? await schemaChanges(released.schema, now) : [];
  console.log(released ? `Since ${released.tag}: ${changes.length} changes` : 'No tag yet: nothing to compare with.');
  for (const { isBreaking, message } of changes) console.log(`${isBreaking ? 'BREAKING' : '        '}  ${message}`);
}
