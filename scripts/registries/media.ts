import { readFileSync } from 'node:fs';
import { compact, readJson, slug, unique, writeRows } from './common.ts';

interface Medium {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

interface Row {
  readonly id: string;
  readonly name: string;
  names: string[];
  domains: string[];
}

/** Names that mean something else far more often: `VN` is the Verenigde Naties, not Vrij Nederland. */
const NOT_A_MEDIUM = new Set(['VN']);

/** Our own list beside this script: name, other names, sites. */
const ownList = (): Omit<Medium, 'id'>[] =>
  readFileSync(new URL('media.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [name = '', others = '', domains = ''] = line.split('\t');
      return { name, aliases: others.split('|').filter(Boolean), domains: domains.split('|').filter(Boolean) };
    });

/** Media of the fact sheet, and ours; what shares a name or a site is one medium. */
export const buildMedia = (): void => {
  const rows: Row[] = [];
  const known = new Map<string, Row>();
  const add = ({ name, aliases, domains }: Omit<Medium, 'id'>, id = `media:${slug(name)}`): void => {
    const names = [name, ...aliases].filter((alias) => !NOT_A_MEDIUM.has(alias));
    const keys = [...names.map((alias) => alias.toLowerCase()), ...domains];
    let row = keys.map((key) => known.get(key)).find(Boolean);
    if (!row) {
      row = { id, name, names: [], domains: [] };
      rows.push(row);
    }
    row.names = unique([...row.names, ...names]);
    row.domains = unique([...row.domains, ...domains]);
    for (const key of keys) known.set(key, row);
  };
  for (const medium of readJson<{ media: Medium[] }>('media.json').media) add(medium, medium.id);
  for (const medium of ownList()) add(medium);
  writeRows(
    'media/data.json',
    rows.map((row) => compact({ ...row })),
  );
};
