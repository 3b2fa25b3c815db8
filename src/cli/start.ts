import { join } from 'node:path';
import type { Command } from 'commander';
import { loadConfig } from '../config.ts';
import { packageRoot } from '../package-root.ts';
import { documentFiles } from './document-files.ts';
import { ingestFiles } from './ingest-files.ts';
import { done } from './output.ts';
import { serveUntilStopped } from './serve-graph.ts';
import { withGraph } from './with-graph.ts';

export const registerStart = (program: Command): void => {
  program
    .command('start')
    .description('everything at once: get a Neo4j, migrate, load the samples, serve GraphiQL')
    .option('-p, --port <number>', 'port (PORT, 4000)')
    .option('--host <address>', 'address to listen on (HOST, 127.0.0.1)')
    .option('--no-samples', 'do not load the bundled samples')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npm start\n  $ npm start -- --port 8080\n  $ NEO4J_URI=bolt://db:7687 NEO4J_PASSWORD=… kamergraaf start',
    )
    .action(async ({ port, host, samples }: { port?: string; host?: string; samples: boolean }) => {
      const config = loadConfig({ PORT: port, HOST: host });
      await withGraph(config, async (opened) => {
        if (samples) {
          const { read, mentions } = await ingestFiles(
            opened.graph,
            await documentFiles([join(packageRoot(), 'samples')]),
          );
          done(`samples: ${read} documents, ${mentions} references`);
        }
        await serveUntilStopped(config, opened);
      });
    });
};
