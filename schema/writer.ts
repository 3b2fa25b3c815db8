import type { Verdict } from '../src/domain/judgement.ts';

/** A text to be read into the graph. */
export interface Ingested {
  readonly bytes: Uint8Array;
  /** Its address or name, for people. */
  readonly source: string;
}

/** What a person judges: of a mention, or of a place in a text where none was found. */
export interface JudgementGiven {
  readonly mention?: string | undefined;
  readonly place?: { readonly document: string; readonly start: number; readonly end: number } | undefined;
  /** Key of the entity's node. */
  readonly entity: string;
  readonly verdict: Verdict;
  readonly author: string;
  readonly note?: string | undefined;
}

/** Writes to the graph; each gives the key of what it wrote. */
export interface Writer {
  /** @throws GraphQLError where it cannot be read */
  ingest(given: Ingested): Promise<string>;
  /** @throws GraphQLError where there is no such mention, place or thing */
  judge(given: JudgementGiven): Promise<string>;
}
