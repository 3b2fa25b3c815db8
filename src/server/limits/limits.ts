/** What a question may be at most; every operation of schema/operations stays well under each. */
export const LIMITS = {
  /** Bytes of a body. */
  body: 100_000,
  /** The same for those who may write: a document in base64. */
  writersBody: 32_000_000,
  /** Characters of a document. */
  characters: 10_000,
  tokens: 2000,
  /** Operations and fragments of a document. */
  definitions: 20,
  /** Fields with all fragments written out. */
  fields: 1000,
  /** Fields inside each other: a chain of three citations through connections is 16 deep. */
  depth: 20,
  aliases: 60,
  directives: 30,
  rootFields: 20,
  mutations: 5,
  variables: 50,
  /** Values inside the given variables, and how deep they stand. */
  variableValues: 2000,
  variableDepth: 12,
  /** Rows that a question may read; see cost.ts. */
  cost: 20_000,
  /** Characters of a compiled statement. */
  statement: 50_000,
  /** Statements that were never asked before: at once, and as time goes by. */
  newShapes: 200,
  newShapesPerSecond: 10,
  /** Documents that are kept parsed. */
  keptDocuments: 200,
} as const;
