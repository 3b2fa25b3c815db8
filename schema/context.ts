import type { Found, Meant } from './found.ts';
import type { Writer } from './writer.ts';

/** What the schema needs to answer: reads of the graph, and the extractor for texts that are not in it. */
export interface SchemaContext {
  /** One statement, one round trip; rows are positional. */
  read(text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly (readonly unknown[])[]>;
  /** Told of a list without pages that is longer than may be given, so that the answer can say so. */
  onCut?(name: string, given: number): void;
  /** References in a text, as the pipeline finds them; nothing is stored. Absent where no extractor was given. */
  extract?(text: string): Found;
  /** What a person may mean by what they typed: identifiers and names that the reference types and registries know. */
  resolve?(text: string): readonly Meant[];
  /** For those who may write. @throws GraphQLError for others. Absent where nothing can be written. */
  writer?(): Writer;
  /** Key of what the mutation at hand wrote, for reading it back. */
  readonly written?: string;
}
