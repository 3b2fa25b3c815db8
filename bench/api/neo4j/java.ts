import { findJava } from '../../../src/graph/local/java.ts';

const OPENS = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.lang'];

/** The Java that is here, and what it must be told to run Neo4j from a folder of jars. */
export const javaFor = async (lib: string): Promise<{ readonly path: string; readonly args: readonly string[] }> => {
  const { suitable } = await findJava();
  if (!suitable) throw new Error('Java 17 or 21 is needed');
  return {
    path: suitable.path,
    args: ['-Xmx2g', '-cp', `${lib}/*`, ...OPENS.map((name) => `--add-opens=${name}=ALL-UNNAMED`)],
  };
};
