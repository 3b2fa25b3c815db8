import type { ReferenceType } from '../domain/reference-type.ts';
import * as all from './all.ts';

/** Every reference type, by kind. The order carries no meaning. */
export const REFERENCE_TYPES: readonly ReferenceType[] = Object.values(all)
  .map((type) => type as ReferenceType)
  .sort((a, b) => (a.kind < b.kind ? -1 : 1));

export const referenceType = (kind: string): ReferenceType | undefined =>
  REFERENCE_TYPES.find((type) => type.kind === kind);
