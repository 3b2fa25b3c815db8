/** What the schema needs to answer: one read of the graph. */
export interface SchemaContext {
  /** One statement, one round trip; rows are positional. */
  read(text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly (readonly unknown[])[]>;
}
