import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../package-root.ts';
import { EnvironmentError, type Log } from './handle.ts';
import { run } from './run.ts';

const DOWNLOAD_MS = 15 * 60_000;
/** Fewer jars than this is a download that was cut off. */
const AT_LEAST = 150;

const isWhole = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).filter((name) => name.endsWith('.jar')).length >= AT_LEAST;

/** Neo4j's jars in `folder`, fetched by Maven the first time (116 MB). `KAMERGRAAF_NEO4J_LIB` names a folder that has them. */
export const neo4jJars = async (folder: string, log: Log): Promise<string> => {
  const shared = process.env.KAMERGRAAF_NEO4J_LIB;
  if (shared && isWhole(shared)) return shared;
  if (isWhole(folder)) return folder;
  log('Downloading Neo4j Community 5.26 (116 MB, once; about a minute) …');
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const args = [
    '-q',
    '-B',
    '-f',
    join(packageRoot(), 'launcher/pom.xml'),
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
  ];
  const { ok, output } = await run(
    'mvn',
    [...args, '-Dmdep.prependGroupId=true', `-DoutputDirectory=${partial}`],
    DOWNLOAD_MS,
  );
  if (!ok || !isWhole(partial)) {
    throw new EnvironmentError(
      `Maven could not fetch Neo4j's artifacts:\n${output.trim().split('\n').slice(-5).join('\n')}`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
  return folder;
};
