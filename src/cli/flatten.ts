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
  const columns = [...new Set(expanded.flatMap(Object.keys))];
  return { columns, rows: expanded.map((row) => columns.map((column) => row[column] ?? '')) };
};

/** A cell that a spreadsheet would take for a formula gets an apostrophe. */
const escaped = (cell: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(escaped).join(',')}\r\n`).join('');
