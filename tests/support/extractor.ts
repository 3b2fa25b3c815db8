import { loadRegistries } from '../../src/registries/load.ts';
import { type Extractor, extractorOf } from '../../src/server/extractor.ts';

/** For servers whose answers do not depend on it. */
export const noExtractor: Extractor = { extract: () => ({ mentions: [] }), resolve: () => [] };

export const realExtractor = async (): Promise<Extractor> => extractorOf(await loadRegistries());
