import { stringify } from 'csv-stringify/sync';

/** A result as rows and columns: the longest chain of lists becomes the rows, everything above it is repeated on each. */
export interface Flat {
  readonly columns: string[];
  readonly rows: string[][];
}

type Row = Record<string, string>;

const cellOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfObjects = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.some(isObject);

/** How many lists of objects stand inside each other below a value. */
const depthOf = (value: unknown): number => {
  if (isListOfObjects(value)) return 1 + Math.max(0, ...value.map(depthOf));
  return isObject(value) ? Math.max(0, ...Object.values(value).map(depthOf)) : 0;
};

const expand = (value: unknown, path: string): Row[] => {
  if (isListOfObjects(value)) return value.flatMap((item) => expand(item, path));
  if (!isObject(value)) return [{ [path]: cellOf(value) }];
  const entries = Object.entries(value).map(([key, inner]) => ({
    at: path ? `${path}.${key}` : key,
    inner,
    depth: depthOf(inner),
  }));
  const deepest = Math.max(0, ...entries.map(({ depth }) => depth));
  const chain = entries.find(({ depth }) => depth === deepest && depth > 0);
  const flat: Row = {};
  for (const { at, inner } of entries) {
    if (at === chain?.at) continue;
    // beside the chain of rows, an object gives columns and another list stays one cell
    if (isObject(inner) && depthOf(inner) === 0) Object.assign(flat, ...expand(inner, at));
    else
      flat[at] = Array.isArray(inner)
        ? inner.map((item) => (isObject(item) ? cellOf(Object.values(item)[0]) : cellOf(item))).join('; ')
        : cellOf(inner);
  }
  return chain ? expand(chain.inner, chain.at).map((row) => ({ ...flat, ...row })) : [flat];
};

export const flatten = (data: unknown): Flat => {
  const expanded = expand(data, '');
  const named = [...new Set(expanded.flatMap(Object.keys))];
  // an empty list gives a cell of its own where others of its kind gave columns
  const columns = named.filter((column) => !named.some((other) => other.startsWith(`${column}.`)));
  return { columns, rows: expanded.map((row) => columns.map((column) => row[column] ?? '')) };
};

/** Lists of which neither lies in the other: their rows would have to be multiplied to stand in one table. */
export class SeveralLists extends Error {
  override readonly name = 'SeveralLists';
}

const chainsOf = (value: unknown, path: string): string[] => {
  if (isListOfObjects(value)) {
    const inner = value.flatMap((item) => chainsOf(item, path));
    return inner.length > 0 ? [...new Set(inner)] : [path];
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => chainsOf(one, path ? `${path}.${key}` : key));
};

/** Rows of a result with one list, or lists inside each other. @throws SeveralLists that names them */
export const flattenOne = (data: unknown): Flat => {
  const chains = chainsOf(data, '');
  if (chains.length > 1)
    throw new SeveralLists(
      `a table has the rows of one list, and here are ${chains.length}: ${chains.join(', ')}; ask for one of them, or take JSON`,
    );
  return flatten(data);
};

/** CSV as spreadsheets take it; a cell that one would take for a formula gets an apostrophe. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  stringify([columns, ...rows] as string[][], { escape_formulas: true, record_delimiter: 'windows' });
