import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

type Value = string | number | boolean | null | readonly string[];

const KEEP_ROWS = 10_000;

/** As `neo4j-admin database import` reads it; lists are split by `;`. No value holds a quote. */
const shown = (value: Value): string => {
  if (value === null) return '';
  if (typeof value !== 'string' && typeof value !== 'object') return String(value);
  const text = typeof value === 'string' ? value : value.join(';');
  return /[,;\n]/u.test(text) ? `"${text}"` : text;
};

/** One file of nodes or relationships. */
class Csv {
  readonly path: string;
  count = 0;
  private readonly file: number;
  private rows: string[] = [];

  constructor(path: string, header: string) {
    this.path = path;
    this.file = openSync(path, 'w');
    this.rows.push(header);
  }

  row(values: readonly Value[]): void {
    this.count += 1;
    this.rows.push(values.map(shown).join(','));
    if (this.rows.length >= KEEP_ROWS) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    if (this.rows.length > 0) writeSync(this.file, `${this.rows.join('\n')}\n`);
    this.rows = [];
  }
}

/** The files of a graph: nodes by their labels, relationships by their type. */
export class GraphFiles {
  private readonly folder: string;
  private readonly nodes = new Map<string, Csv>();
  private readonly relationships = new Map<string, Csv>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** `label` is the primary one; `columns` follow `key` and `id`: `start:long`. */
  nodesOf(labels: readonly [string, ...string[]], columns: readonly string[]) {
    const [label] = labels;
    const csv = new Csv(join(this.folder, `${label}.csv`), ['key:ID', 'id', ...columns].join(','));
    this.nodes.set(['Resource', ...labels].join(':'), csv);
    return (id: string, ...values: readonly Value[]): string => {
      const key = `${label}:${id}`;
      csv.row([key, id, ...values]);
      return key;
    };
  }

  relationshipsOf(type: string, columns: readonly string[] = []) {
    const header = [':START_ID', ':END_ID', 'discriminator', ...columns].join(',');
    const csv = new Csv(join(this.folder, `rel-${type}.csv`), header);
    this.relationships.set(type, csv);
    return (from: string, to: string, ...values: readonly Value[]): void => csv.row([from, to, '', ...values]);
  }

  /** Ends the files. The options that the importer takes, and how much they hold. */
  close(): { readonly options: readonly string[]; readonly nodes: number; readonly relationships: number } {
    const all = [...this.nodes.values(), ...this.relationships.values()];
    for (const csv of all) csv.close();
    const sum = (files: Iterable<Csv>): number => [...files].reduce((total, { count }) => total + count, 0);
    return {
      options: [
        ...[...this.nodes].map(([labels, { path }]) => `--nodes=${labels}=${path}`),
        ...[...this.relationships].map(([type, { path }]) => `--relationships=${type}=${path}`),
      ],
      nodes: sum(this.nodes.values()),
      relationships: sum(this.relationships.values()),
    };
  }
}
