import Table from 'cli-table3';

/** A table for people; what it leaves out is said in `notes`. */
export interface FittedTable {
  readonly text: string;
  readonly notes: readonly string[];
}

const LONGEST_CELL = 60;
const NARROWEST = 10;
/** A cell's padding and the line beside it. */
const AROUND = 3;

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

/** The end of a path that no other column ends with: `node.title` of `law.citedBy.edges.node.title`. */
const shortHeads = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => {
    const names = path.split('.');
    for (let length = 1; length < names.length; length += 1) {
      const end = names.slice(-length).join('.');
      if (paths.filter((other) => other === end || other.endsWith(`.${end}`)).length === 1) return end;
    }
    return path;
  });

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');
const naturalWidth = ({ head, cells }: Column): number =>
  Math.min(LONGEST_CELL, Math.max(head.length, ...cells.map((cell) => cell.length)));

const isConstant = ({ cells }: Column): boolean => cells.length > 1 && cells.every((cell) => cell === cells[0]);

/** Narrow columns get what they need; the wide ones share the rest alike. */
const sharedWidths = (wanted: readonly number[], total: number): readonly number[] => {
  const widths = wanted.map(() => 0);
  let rest = total;
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  for (const [done, at] of order.entries()) {
    const fair = Math.floor(rest / (order.length - done));
    widths[at] = Math.min(wanted[at] ?? 0, fair);
    rest -= widths[at] ?? 0;
  }
  return widths;
};

const drawn = (columns: readonly Column[], widths: readonly number[]): string => {
  const table = new Table({
    head: columns.map(({ head }, at) => cut(head, widths[at] ?? 0)),
    style: { head: [], border: [], compact: true },
  });
  const length = columns[0]?.cells.length ?? 0;
  for (let row = 0; row < length; row += 1)
    table.push(columns.map(({ cells }, at) => cut(cells[row] ?? '', widths[at] ?? 0)));
  return table.toString();
};

const roomFor = (count: number, width: number): number => width - count * AROUND - 1;

/**
 * Rows as a table that fits a terminal: values that are the same in all rows stand above it once, long cells are cut, and
 * columns for which there is no room are left out. Without a width (a pipe) all columns are there.
 */
export const fittedTable = (
  paths: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
): FittedTable => {
  const heads = shortHeads(paths);
  const all = heads.map((head, at): Column => ({ head, cells: rows.map((row) => onOneLine(row[at] ?? '')) }));
  const fits = (columns: readonly Column[]): boolean =>
    width === undefined ||
    columns.reduce((sum, column) => sum + naturalWidth(column), 0) <= roomFor(columns.length, width);
  if (fits(all)) return { text: drawn(all, all.map(naturalWidth)), notes: [] };
  const [above, varying] = [all.filter(isConstant), all.filter((column) => !isConstant(column))];
  const room = Number(width);
  const most = Math.max(1, Math.floor((room - 1) / (NARROWEST + AROUND)));
  const [shown, left] = [varying.slice(0, most), varying.slice(most)];
  const widths = sharedWidths(shown.map(naturalWidth), roomFor(shown.length, room));
  const lines = above.map(({ head, cells }) => cut(`${head}: ${cells[0]}`, room));
  return {
    text: [...lines, ...(shown.length > 0 ? [drawn(shown, widths)] : [])].join('\n'),
    notes: [
      ...(left.length > 0 ? [`no room for ${left.map(({ head }) => head).join(', ')}`] : []),
      'fitted to the terminal; --format csv or --format json gives all of it',
    ],
  };
};
