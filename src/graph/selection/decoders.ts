import { snippetOf } from './snippet.ts';
import type { Decode } from './tree.ts';

/** What a decoder may need beside the value. */
export interface DecodeInput {
  readonly typeName: string;
  readonly argument: unknown;
}

type Decoder = (value: unknown, input: DecodeInput) => unknown;

/** One function a way of decoding; null stays null but for lists. */
export const DECODERS: Readonly<Record<Decode, Decoder>> = {
  globalId: (value, { typeName }) => (value === null ? null : `${typeName}:${String(value)}`),
  list: (value) => value ?? [],
  ints: (value) => ((value as readonly unknown[] | null) ?? []).map(Number),
  snippet: (value, { argument }) => snippetOf(String(value ?? ''), String(argument ?? '')),
};
