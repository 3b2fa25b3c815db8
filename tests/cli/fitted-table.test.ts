import { describe, expect, test } from 'vitest';
import { fittedTable } from '../../src/cli/fitted-table.ts';

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
const COLUMNS = [
  'law.id',
  'law.title',
  'law.citedBy.edges.count',
  'law.citedBy.edges.node.id',
  'law.citedBy.edges.node.text',
];
const ROWS = Array.from({ length: 4 }, (_, at) => ['Law:X', 'Wet X', String(at), `Answer:a${at}`, 'lang '.repeat(40)]);

describe('fittedTable', () => {
  test('without a width all columns are there, by the shortest names that tell them apart', () => {
    const { text, notes } = fittedTable(COLUMNS, ROWS, undefined);
    for (const head of ['law.id', 'title', 'count', 'node.id', 'text']) expect(text).toContain(` ${head} `);
    expect(notes).toEqual([]);
  });

  test.each([40, 60, 80, 120, 200])('is never wider than %i', (width) => {
    expect(widest(fittedTable(COLUMNS, ROWS, width).text)).toBeLessThanOrEqual(width);
  });

  test('says once what is the same in all rows, and how to get all', () => {
    const { text, notes } = fittedTable(COLUMNS, ROWS, 60);
    expect(text.split('\n').slice(0, 2)).toEqual(['law.id: Law:X', 'title: Wet X']);
    expect(text).toContain('Answer:a3');
    expect(notes.join()).toContain('--format csv');
  });

  test('names the columns for which there is no room', () => {
    const columns = Array.from({ length: 12 }, (_, at) => `column${at}`);
    const rows = [0, 1].map((row) => columns.map((_, at) => `value ${row} of ${at}`));
    const { text, notes } = fittedTable(columns, rows, 80);
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).toContain('column0');
    expect(notes[0]).toMatch(/^no room for .*column11$/u);
  });

  test('an empty result and one row are shown as they are', () => {
    expect(fittedTable(['a'], [], 80).text).toContain('a');
    expect(fittedTable(['a.b', 'a.c'], [['x\ny', 'z']], 80).text).toContain('x y');
  });
});
