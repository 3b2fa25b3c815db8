import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import type { Graph } from './driver.ts';

export interface Migration {
  /** `001` of `V001__unique_keys.cypher`. */
  readonly version: string;
  readonly description: string;
  readonly statements: readonly string[];
  /** Lower-case hex SHA-256 of the file. */
  readonly checksum: string;
}

/** A migration that was applied has been changed since, or is gone. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

const FILE = /^V(\d{3})__(\w+)\.cypher$/u;

/** The migrations of `cypher/migrations`, in order. */
export const migrationsIn = (folder = join(packageRoot(), 'cypher/migrations')): readonly Migration[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const match = FILE.exec(name);
      if (!match) return [];
      const text = readFileSync(join(folder, name), 'utf8');
      const statements = text
        .replace(/^\/\/.*$/gmu, '')
        .split(/;\s*(?:\n|$)/u)
        .map((statement) => statement.trim())
        .filter(Boolean);
      const checksum = createHash('sha256').update(text).digest('hex');
      return [{ version: match[1] ?? '', description: (match[2] ?? '').replaceAll('_', ' '), statements, checksum }];
    });

const APPLIED = 'MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum';
const RECORD = `MERGE (m:Migration {version: $version})
SET m.description = $description, m.checksum = $checksum, m.appliedAt = toString(datetime())`;
const UNIQUE = 'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE';

const checked = (applied: ReadonlyMap<string, string>, all: readonly Migration[]): void => {
  for (const [version, checksum] of applied) {
    const migration = all.find((one) => one.version === version);
    if (!migration)
      throw new MigrationError(
        `the graph has migration ${version}, which this version of Kamergraaf does not know: update Kamergraaf`,
      );
    if (migration.checksum !== checksum) {
      throw new MigrationError(
        `migration ${version} was changed after it was applied: restore the file and put the change in a new one`,
      );
    }
  }
};

/** Applies what the graph does not have yet, and returns that. Safe to run twice, also at once: every statement is `IF NOT EXISTS`. */
export const migrate = async (
  graph: Graph,
  all: readonly Migration[] = migrationsIn(),
): Promise<readonly Migration[]> => {
  await graph.schema(UNIQUE);
  const applied = new Map(
    await graph.write(async (run) =>
      (await run(APPLIED)).map(([version, checksum]) => [String(version), String(checksum)] as const),
    ),
  );
  checked(applied, all);
  const open = all.filter(({ version }) => !applied.has(version));
  for (const { version, description, statements, checksum } of open) {
    for (const statement of statements) await graph.schema(statement);
    await graph.write((run) => run(RECORD, { version, description, checksum }));
  }
  if (open.length > 0) await graph.schema('CALL db.awaitIndexes(120)');
  return open;
};

/** Migrations that the graph lacks. */
export const pendingMigrations = async (graph: Graph): Promise<readonly Migration[]> => {
  const applied = new Set((await graph.read(APPLIED)).map(([version]) => String(version)));
  return migrationsIn().filter(({ version }) => !applied.has(version));
};
