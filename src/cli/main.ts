#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../package-root.ts';
import { failed } from './output.ts';

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };

const program = new Command('kamergraaf')
  .description('A knowledge graph of the references in Dutch parliamentary documents.')
  .version(version)
  .showHelpAfterError('(kamergraaf --help says more)')
  .addHelpText(
    'after',
    '\nExamples:\n  $ kamergraaf start\n  $ kamergraaf extract letter.pdf\n  $ kamergraaf query WhoCitesThisLaw --format csv',
  );

/** Modules are loaded for the command that was typed: `extract` needs no server, `--help` needs nothing. */
const COMMANDS: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  start: async () => (await import('./start.ts')).registerStart,
  extract: async () => (await import('./extract.ts')).registerExtract,
  explain: async () => (await import('./explain.ts')).registerExplain,
  audit: async () => (await import('./audit.ts')).registerAudit,
  evaluate: async () => (await import('./evaluate.ts')).registerEvaluate,
  ingest: async () => (await import('./ingest.ts')).registerIngest,
  serve: async () => (await import('./serve.ts')).registerServe,
  query: async () => (await import('./query.ts')).registerQuery,
  migrate: async () => (await import('./migrate.ts')).registerMigrate,
  doctor: async () => (await import('./doctor.ts')).registerDoctor,
};

/** 1: the user can mend it; 2: the environment (Neo4j, Java, containers) must be mended. */
const exitCodeOf = (error: unknown): number =>
  error instanceof Error && /^(?:EnvironmentError|DatabaseUnavailable|ConfigError)$/u.test(error.name) ? 2 : 1;

const typed = process.argv.slice(2).find((word) => !word.startsWith('-'));
const wanted = typed && COMMANDS[typed] ? [typed] : Object.keys(COMMANDS);
for (const name of wanted) (await COMMANDS[name]?.())?.(program);

try {
  await program.parseAsync();
} catch (error) {
  failed(error instanceof Error ? error.message : String(error));
  process.exitCode = exitCodeOf(error);
}
