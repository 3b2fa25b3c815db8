import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { javaFor } from './java.ts';

/** Fills an empty Neo4j home offline, with Neo4j's own importer. */
export const bulkImport = async (lib: string, home: string, options: readonly string[]): Promise<void> => {
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf/neo4j.conf'), '');
  const { path, args } = await javaFor(lib);
  const command = ['database', 'import', 'full', 'neo4j', '--overwrite-destination=true', '--id-type=string'];
  const child = spawn(path, [...args, 'org.neo4j.cli.AdminTool', ...command, '--threads=2', ...options], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`the import ended with code ${code}:\n${output.slice(-3000)}`);
};
