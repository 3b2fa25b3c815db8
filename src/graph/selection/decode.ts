import { encodeCursor, orderMark } from './cursor.ts';
import { DECODERS } from './decoders.ts';
import {
  type ConnectionField,
  type ConnectionPart,
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

/** A decoded node: values by the answer's names, and its type for abstract positions. */
export type Decoded = { readonly __typename: string } & Readonly<Record<string, unknown>>;

type Values = readonly unknown[];

/** Rows of a page in the order of the answer, with what the list around it tells. */
interface Page {
  readonly rows: readonly Values[];
  readonly isMore: boolean;
  cursorOf(row: Values | undefined): string | null;
}

/** Told of a list without pages that is longer than may be given: its name in the answer, and how much of it is there. */
export type OnCut = (name: string, given: number) => void;

/** Puts names to the positional values of one answer. */
class Decoder {
  private readonly parameters: Parameters;
  private readonly onCut: OnCut | undefined;

  constructor(parameters: Parameters, onCut?: OnCut) {
    this.parameters = parameters;
    this.onCut = onCut;
  }

  private scalar(field: ScalarField, value: unknown, typeName: string): unknown {
    if (!field.decode) return value ?? null;
    const argument = field.argument && this.parameters[parameterName(field.argument)];
    return DECODERS[field.decode](value ?? null, { typeName, argument });
  }

  value(field: EdgeField, value: unknown, typeName: string, cursor: () => string | null = () => null): unknown {
    switch (field.kind) {
      case 'typeName':
        return typeName;
      case 'cursor':
        return cursor();
      case 'scalar':
        return this.scalar(field, value, typeName);
      case 'node':
        return this.node(field.target, value as Values);
      case 'connection':
        return this.connection(field, value as Values);
      case 'step':
        if (field.many) return this.whole(field, value as readonly Values[]);
        return value === null || value === undefined ? null : this.node(field.target, value as Values);
    }
  }

  private whole({ key, step, target }: StepField, rows: readonly Values[]): readonly unknown[] {
    const most = mostOf(step, this.parameters);
    if (rows.length > most) this.onCut?.(key, most);
    return rows.slice(0, most).map((row) => this.node(target, row));
  }

  fields(fields: readonly EdgeField[], values: Values, typeName: string, cursor?: () => string | null) {
    const result: Record<string, unknown> = {};
    let at = 0;
    for (const field of fields) {
      const value = isRead(field) ? values[at++] : undefined;
      result[field.key] = this.value(field, value, typeName, cursor);
    }
    return result;
  }

  /** An abstract position carries the index of its type first. */
  private node({ variants }: Projection, values: Values): Decoded | null {
    const isAbstract = variants.length > 1;
    const variant = variants[isAbstract ? Number(values[0] ?? -1) : 0];
    if (!variant) return null;
    const fields = isAbstract ? (values[1] as Values) : values;
    return { __typename: variant.typeName, ...this.fields(variant.fields, fields, variant.typeName) };
  }

  private connection(field: ConnectionField, [rows, count, ...beside]: Values): Record<string, unknown> {
    const page = this.page(field, rows as readonly Values[]);
    const result: Record<string, unknown> = { __typename: field.typeName };
    let [place, other] = [1, 0];
    for (const part of field.parts) {
      result[part.key] = this.part(
        field,
        part,
        page,
        part.kind === 'nodes' || part.kind === 'edges' ? place++ : 0,
        () => (part.kind === 'beside' ? beside[other++] : count),
      );
    }
    return result;
  }

  private page({ step }: ConnectionField, all: readonly Values[]): Page {
    const size = step.limit ? Number(this.parameters[parameterName(step.limit)]) - 1 : all.length;
    const rows = all.slice(0, size);
    if (step.isBackward) rows.reverse();
    const mark = orderMark(step.order);
    const cursorOf = (row: Values | undefined): string | null =>
      row?.[0] ? encodeCursor(mark, row[0] as Values) : null;
    return { rows, isMore: all.length > size, cursorOf };
  }

  private part(field: ConnectionField, part: ConnectionPart, page: Page, place: number, value: () => unknown): unknown {
    switch (part.kind) {
      case 'nodes':
        return page.rows.map((row) => this.node(part.target, row[place] as Values));
      case 'edges':
        return page.rows.map((row) =>
          this.fields(part.fields, row[place] as Values, part.typeName, () => page.cursorOf(row)),
        );
      case 'totalCount':
        return value();
      case 'pageInfo':
        return this.pageInfo(field, part.fields, page);
      case 'beside':
        return this.value(part.field, isRead(part.field) ? value() : undefined, field.typeName);
    }
  }

  /** Behind a cursor something stands before the page: the row that the cursor is of. */
  private pageInfo(
    { step }: ConnectionField,
    fields: readonly { readonly key: string; readonly name: string }[],
    page: Page,
  ) {
    const facts: Record<string, unknown> = {
      hasNextPage: step.isBackward ? step.before !== undefined : page.isMore,
      hasPreviousPage: step.isBackward ? page.isMore : step.after !== undefined,
      startCursor: page.cursorOf(page.rows[0]),
      endCursor: page.cursorOf(page.rows.at(-1)),
      __typename: 'PageInfo',
    };
    return Object.fromEntries(fields.map(({ key, name }) => [key, facts[name]]));
  }
}

/** The answer of a compiled root field from the rows of its statement; `parameters` are those it was asked with. */
export const decodeAnswer = (field: Field, rows: readonly Values[], parameters: Parameters, onCut?: OnCut): unknown => {
  const values = rows.map(([value]) => value);
  const isList = field.kind === 'step' && field.many;
  return new Decoder(parameters, onCut).value(field, isList ? values : values[0], 'Query');
};
