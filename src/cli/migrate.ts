import type { Command } from 'commander';
import { loadConfig } from '../config.ts';
import { migrationsIn } from '../graph/migrate.ts';
import { done, hint } from './output.ts';
import { withGraph } from './with-graph.ts';

export const registerMigrate = (program: Command): void => {
  program
    .command('migrate')
    .description('bring the constraints and indexes of the graph up to date')
    .addHelpText('after', '\nExample:\n  $ kamergraaf migrate')
    .action(async () => {
      await withGraph(loadConfig(), async () => done(`the graph is at V${migrationsIn().at(-1)?.version}`));
      hint('next: kamergraaf ingest samples/');
    });
};
