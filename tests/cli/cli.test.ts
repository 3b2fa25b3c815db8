import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { configOf } from '../../src/config.ts';
import { csvOf, flatten } from '../../src/tables/flatten.ts';

const cli = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

describe('command line', () => {
  test('a typing error gets a suggestion and exit code 1', () => {
    const { status, stderr } = cli('extrct');
    expect(status).toBe(1);
    expect(stderr).toContain('Did you mean extract?');
  });

  test.each(['start', 'extract', 'explain', 'audit', 'evaluate', 'ingest', 'serve', 'query', 'migrate', 'doctor'])(
    '%s --help has an example',
    (command) => {
      expect(cli(command, '--help').stdout).toContain(`kamergraaf ${command}`);
    },
  );

  test('extract needs no database and writes a line a document', () => {
    const { status, stdout } = cli('extract', 'samples', '--format', 'ndjson');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { mentions: unknown[] });
    expect(status).toBe(0);
    expect(lines).toHaveLength(8);
    for (const { mentions } of lines) expect(mentions.length).toBeGreaterThan(4);
  });

  test('a file that cannot be read is named, the others are done', () => {
    const { status, stdout, stderr } = cli(
      'extract',
      'samples/08-toelichting-bezwaar.txt',
      'src/registries/papers/motions.tsv.gz',
      '--format',
      'ndjson',
    );
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('motions.tsv.gz: a packed file: unpack it');
  });

  test('a reference that is not there: the numbers that are; a type that is not there: the nearest', () => {
    const file = 'samples/08-toelichting-bezwaar.txt';
    expect(cli('explain', file, '999').stderr).toMatch(/numbered 1 to \d+/u);
    expect(cli('explain', file, '--type', 'law-artcle').stderr).toContain('Did you mean law-article?');
    expect(cli('explain', file, '1').stdout).toMatch(/^#1 /u);
  });

  test('a folder without annotations is named', () => {
    expect(cli('evaluate', 'samples').stderr).toContain('samples: holds no *.gold.json');
    expect(cli('evaluate').stderr).toContain('name a folder');
  });

  test('an unknown operation names the nearest', () => {
    expect(cli('query', 'WhoCitesLaw').stderr).toContain('Did you mean WhoCitesThisLaw?');
  });
});

describe('settings', () => {
  test('name the variable that cannot be used', () => {
    expect(() => configOf({ PORT: 'four' })).toThrow(/PORT: /u);
    expect(() => configOf({ NEO4J_URI: 'localhost' })).toThrow(/NEO4J_URI: an address such as bolt/u);
  });

  test('have defaults, and an empty variable is absent', () => {
    expect(configOf({ PORT: '' })).toMatchObject({ port: 4000, host: '127.0.0.1', data: '.kamergraaf' });
  });
});

describe('results as rows', () => {
  test('the deepest lists become rows, what stands above is repeated', () => {
    const { columns, rows } = flatten({
      law: {
        title: 'Arbowet',
        citedBy: {
          nodes: [
            { id: 'a', by: [{ name: 'x' }, { name: 'y' }] },
            { id: 'b', by: [] },
          ],
        },
      },
    });
    expect(columns).toEqual(['law.title', 'law.citedBy.nodes.id', 'law.citedBy.nodes.by.name']);
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ['a', 'x'],
      ['a', 'y'],
      ['b', ''],
    ]);
  });

  test('a formula in a cell is made text', () => {
    expect(csvOf(['naam'], [['=1+1'], ['a,b']])).toBe('naam\r\n\'=1+1\r\n"a,b"\r\n');
  });
});
