import type { Command } from 'commander';
import { loadConfig } from '../config.ts';
import { serveUntilStopped } from './serve-graph.ts';
import { withGraph } from './with-graph.ts';

export const registerServe = (program: Command): void => {
  program
    .command('serve')
    .description('serve GraphQL and GraphiQL on what the graph holds')
    .option('-p, --port <number>', 'port (PORT, 4000)')
    .option('--host <address>', 'address to listen on (HOST, 127.0.0.1)')
    .addHelpText('after', '\nExamples:\n  $ kamergraaf serve\n  $ kamergraaf serve --port 8080 --host 0.0.0.0')
    .action(async ({ port, host }: { port?: string; host?: string }) => {
      const config = loadConfig({ PORT: port, HOST: host });
      await withGraph(config, (opened) => serveUntilStopped(config, opened));
    });
};
