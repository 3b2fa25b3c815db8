import { encodeCursor } from './cursor.ts';
import { type ConnectionField, type ConnectionPart, isRead, type Parameters, parameterName } from './tree.ts';
import type { Values, Write, Writers } from './writer.ts';

/** A page as it came: perhaps one row too many, perhaps from the last row back. */
interface Page {
  readonly rows: readonly Values[];
  readonly length: number;
  readonly isBackward: boolean;
  readonly isMore: boolean;
  readonly parameters: Parameters;
}

type WritePart = (page: Page, whole: Values) => string;

/** Row of a place in the order of the answer. */
const rowAt = ({ rows, length, isBackward }: Page, at: number): Values | undefined =>
  rows[isBackward ? length - 1 - at : at];

const rowsWriter =
  (write: Write, place: number): WritePart =>
  (page) => {
    let text = '[';
    for (let at = 0; at < page.length; at += 1) {
      const row = rowAt(page, at) as Values;
      const item = write(row[place], page.parameters, row[0] as Values | null);
      text += at === 0 ? item : `,${item}`;
    }
    return `${text}]`;
  };

const infoWriter = (
  { step }: ConnectionField,
  fields: readonly { readonly key: string; readonly name: string }[],
  mark: string,
): WritePart => {
  const cursor = (row: Values | undefined): string => (row?.[0] ? `"${encodeCursor(mark, row[0] as Values)}"` : 'null');
  const facts: Readonly<Record<string, (page: Page) => string>> = {
    hasNextPage: ({ isMore }) => String(step.isBackward ? step.before !== undefined : isMore),
    hasPreviousPage: ({ isMore }) => String(step.isBackward ? isMore : step.after !== undefined),
    startCursor: (page) => cursor(rowAt(page, 0)),
    endCursor: (page) => cursor(rowAt(page, page.length - 1)),
    __typename: () => '"PageInfo"',
  };
  return (page) => `{${fields.map(({ key, name }) => `${JSON.stringify(key)}:${facts[name]?.(page)}`).join(',')}}`;
};

/** Writers of a connection's parts, each with its place among the values. */
const partWriters = (field: ConnectionField, maker: Writers, mark: string): readonly WritePart[] => {
  let [place, beside] = [1, 2];
  return field.parts.map((part: ConnectionPart): WritePart => {
    switch (part.kind) {
      case 'nodes':
        return rowsWriter(maker.node(part.target, false), place++);
      case 'edges':
        return rowsWriter(maker.object(part.fields, part.typeName, mark), place++);
      case 'totalCount':
        return (_, whole) => String(whole[1]);
      case 'pageInfo':
        return infoWriter(field, part.fields, mark);
      default: {
        const write = maker.value(part.field, field.typeName);
        const at = isRead(part.field) ? beside++ : -1;
        return ({ parameters }, whole) => write(whole[at], parameters, null);
      }
    }
  });
};

/** Writes `[rows, count, beside…]`: the page cut to its size, in the order of the answer, with its cursors. */
export const connectionWriter = (field: ConnectionField, maker: Writers, mark: string): Write => {
  const { step, parts } = field;
  const limit = step.limit && parameterName(step.limit);
  const writers = partWriters(field, maker, mark);
  const before = parts.map(({ key }, index) => `${index === 0 ? '' : ','}${JSON.stringify(key)}:`);
  return (value, parameters) => {
    const whole = value as Values;
    const rows = whole[0] as readonly Values[];
    const size = limit ? Number(parameters[limit]) - 1 : rows.length;
    const length = Math.min(size, rows.length);
    const page = { rows, length, isBackward: step.isBackward, isMore: rows.length > size, parameters };
    let text = '{';
    for (const [index, write] of writers.entries()) text += before[index] + write(page, whole);
    return `${text}}`;
  };
};
