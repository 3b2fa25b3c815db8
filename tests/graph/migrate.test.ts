import { expect, test } from 'vitest';
import { DOCUMENT_LABELS, ENTITY_LABELS } from '../../src/domain/labels.ts';
import { migrate, migrationsIn, pendingMigrations } from '../../src/graph/migrate.ts';
import { describeGraph, emptyGraph } from '../support/graph.ts';

describeGraph('migrations', () => {
  const holder = emptyGraph();

  test('every label has a unique id', async () => {
    const rows = await holder.graph.read(
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties WHERE properties = ['id'] RETURN labelsOrTypes[0]",
    );
    expect(rows.flat()).toEqual(expect.arrayContaining([...ENTITY_LABELS, ...DOCUMENT_LABELS]));
  });

  test('a second run has nothing to do', async () => {
    expect(await migrate(holder.graph)).toEqual([]);
    expect(await pendingMigrations(holder.graph)).toEqual([]);
  });

  test('a migration changed after it was applied is refused', async () => {
    const changed = migrationsIn().map((one, index) => (index === 0 ? { ...one, checksum: 'other' } : one));
    await expect(migrate(holder.graph, changed)).rejects.toThrow(/001 was changed after it was applied/u);
  });
});
