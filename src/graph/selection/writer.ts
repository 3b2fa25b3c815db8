import type { EdgeField, Parameters, Projection } from './tree.ts';

/** The positional values of a row. */
export type Values = readonly unknown[];

/** Writes the value of one position; `keys` are the order keys of the row at hand, for its cursor. */
export type Write = (value: unknown, parameters: Parameters, keys: Values | null) => string;

/** Makes writers of what lies below a field; `mark` tells the order of the list that the field stands in. */
export interface Writers {
  object(fields: readonly EdgeField[], typeName: string, mark?: string): Write;
  node(projection: Projection, isNullable: boolean): Write;
  value(field: EdgeField, typeName: string): Write;
}
