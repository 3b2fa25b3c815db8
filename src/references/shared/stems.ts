import type { Scene } from '../../domain/reference-type.ts';
import { landmarks } from './landmarks.ts';
import type { Stems } from './stem-index.ts';

export { type Stems, stems } from './stem-index.ts';

/** Offsets where one of the stems stands, in text order. What stands around a hit is for the caller to check. */
export const stemHits = (scene: Scene, { number }: Stems): readonly number[] => landmarks(scene).stems[number] ?? [];
