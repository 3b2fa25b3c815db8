import { encodeCursor, orderMark } from './cursor.ts';
import { DECODERS } from './decoders.ts';
import {
  type ConnectionField,
  type EdgeField,
  type Field,
  isRead,
  mostOf,
  type Parameters,
  type Projection,
  parameterName,
  type ScalarField,
  type StepField,
} from './tree.ts';
import { leafWriter, Unwritable } from './write-leaf.ts';
import { connectionWriter } from './write-page.ts';
import type { Values, Write, Writers } from './writer.ts';

/** Makes the writers of a tree; what lies under a field is made once, however many types have the field. */
class WriterMaker implements Writers {
  private readonly known = new Map<EdgeField, Write>();

  /** A list of fields as an object of JSON; names and constants are written beforehand. */
  object(fields: readonly EdgeField[], typeName: string, mark = ''): Write {
    const parts: { readonly before: string; readonly at: number; readonly write: Write }[] = [];
    let pending = '{';
    let at = 0;
    for (const [index, field] of fields.entries()) {
      pending += `${index > 0 ? ',' : ''}${JSON.stringify(field.key)}:`;
      if (field.kind === 'typeName') {
        pending += JSON.stringify(typeName);
        continue;
      }
      parts.push({ before: pending, at: isRead(field) ? at++ : -1, write: this.value(field, typeName, mark) });
      pending = '';
    }
    const end = `${pending}}`;
    return (row, parameters, keys) => {
      const values = row as Values;
      let text = '';
      for (const part of parts) text += part.before + part.write(values[part.at], parameters, keys);
      return text + end;
    };
  }

  value(field: EdgeField, typeName: string, mark = ''): Write {
    if (field.kind === 'scalar') return this.scalar(field, typeName);
    if (field.kind === 'typeName') return () => JSON.stringify(typeName);
    const known = this.known.get(field) ?? this.below(field, mark);
    this.known.set(field, known);
    return known;
  }

  private below(field: Exclude<EdgeField, { kind: 'scalar' | 'typeName' }>, mark: string): Write {
    switch (field.kind) {
      case 'cursor':
        return (_, __, keys) => (keys ? `"${encodeCursor(mark, keys)}"` : missing());
      case 'node':
        return this.node(field.target, false);
      case 'connection':
        return this.connection(field);
      case 'step':
        return this.step(field);
    }
  }

  private scalar({ leaf, decode, argument }: ScalarField, typeName: string): Write {
    const write = leafWriter(leaf);
    if (!decode) return write;
    const decoded = DECODERS[decode];
    const name = argument && parameterName(argument);
    return (value, parameters) => write(decoded(value ?? null, { typeName, argument: name && parameters[name] }));
  }

  /** An abstract position carries the index of its type first. */
  node({ variants }: Projection, isNullable: boolean): Write {
    const writers = variants.map(({ fields, typeName }) => this.object(fields, typeName));
    const [only] = writers;
    const none = isNullable ? () => 'null' : missing;
    if (only && writers.length === 1)
      return (value, parameters, keys) => (value ? only(value, parameters, keys) : none());
    return (value, parameters, keys) => {
      const [index, fields] = (value ?? []) as Values;
      const writer = typeof index === 'number' ? writers[index] : undefined;
      return writer ? writer(fields, parameters, keys) : none();
    };
  }

  private step({ target, many, isNullable, isItemNullable, step }: StepField): Write {
    if (!many) return this.node(target, isNullable);
    const node = this.node(target, isItemNullable);
    return (value, parameters) => {
      const rows = value as readonly Values[];
      if (rows.length > mostOf(step, parameters)) throw new Unwritable('a list that has to be cut, and to say so');
      let text = '[';
      for (const [index, row] of rows.entries())
        text += index === 0 ? node(row, parameters, null) : `,${node(row, parameters, null)}`;
      return `${text}]`;
    };
  }

  private connection(field: ConnectionField): Write {
    return connectionWriter(field, this, orderMark(field.step.order));
  }
}

/** A null where the schema allows none. */
const missing = (): never => {
  throw new Unwritable('nothing where the schema says that there is something');
};

/** Writes the answer of a compiled root field from the rows of its statement, as `JSON.stringify` of graphql-js's result would. */
export const writerOf = (field: Field): ((rows: readonly Values[], parameters: Parameters) => string) => {
  const write = new WriterMaker().value(field, 'Query');
  const isList = field.kind === 'step' && field.many;
  return (rows, parameters) => write(isList ? rows.map(([value]) => value) : (rows[0]?.[0] ?? null), parameters, null);
};
