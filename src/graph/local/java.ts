import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

export interface Java {
  readonly path: string;
  readonly version: number;
}

/** Neo4j 5.26 runs on these. */
const SUITABLE: ReadonlySet<number> = new Set([17, 21]);
const HOMES = [
  '/usr/lib/jvm',
  '/Library/Java/JavaVirtualMachines',
  `${process.env.HOME ?? ''}/.sdkman/candidates/java`,
];

const inHomes = (): string[] =>
  HOMES.flatMap((home) => {
    try {
      return readdirSync(home).flatMap((name) => [
        join(home, name, 'bin/java'),
        join(home, name, 'Contents/Home/bin/java'),
      ]);
    } catch {
      return [];
    }
  });

const versionOf = async (path: string): Promise<Java | undefined> => {
  const { ok, output } = await run(path, ['-version'], 10_000);
  const version = Number(/version "(?:1\.)?(\d+)/u.exec(output)?.[1]);
  return ok && version ? { path, version } : undefined;
};

/** Every Java on the machine, those that Neo4j runs on first. */
export const findJava = async (): Promise<{ suitable?: Java; others: readonly Java[] }> => {
  const paths = [...(process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin/java')] : []), 'java', ...inHomes()];
  const others: Java[] = [];
  for (const path of paths) {
    const java = await versionOf(path);
    if (java && SUITABLE.has(java.version)) return { suitable: java, others };
    if (java) others.push(java);
  }
  return { others };
};
