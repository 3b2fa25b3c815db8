import type { InputFieldMap, SchemaTypes } from '@pothos/core';
import type { GraphField } from './field.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      neo4j: import('./index.ts').Neo4jPlugin<Types>;
    }
    export interface FieldOptions {
      /** Where the field's value stands in the graph; such a field needs no resolver. */
      graph?: GraphField;
    }
  }
}

export type { InputFieldMap };
