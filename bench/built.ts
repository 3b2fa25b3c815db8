import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface Modules {
  'ingest/index': typeof import('../src/ingest/index.ts');
  'references/find-mentions': typeof import('../src/references/find-mentions.ts');
  'references/registry': typeof import('../src/references/registry.ts');
  'references/scene': typeof import('../src/references/scene.ts');
  'registries/load': typeof import('../src/registries/load.ts');
  'structure/index': typeof import('../src/structure/index.ts');
  'text/fold': typeof import('../src/text/fold.ts');
  pipeline: typeof import('../src/pipeline.ts');
}

/** A module as it is shipped: what runs TypeScript directly adds helpers that cost time. */
export const built = async <Path extends keyof Modules>(path: Path): Promise<Modules[Path]> => {
  const file = fileURLToPath(new URL(`../dist/src/${path}.js`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build`);
  return (await import(pathToFileURL(file).href)) as Modules[Path];
};
