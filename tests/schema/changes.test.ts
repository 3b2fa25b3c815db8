import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lastReleased, schemaChanges } from '../../scripts/schema-changes.ts';

test('a field taken away is a breaking change, one that is added is none', async () => {
  const changes = await schemaChanges(
    'type Query { law: String, person: String }',
    'type Query { law: String, party: String }',
  );
  expect(changes.map(({ isBreaking, path }) => [isBreaking, path])).toEqual([
    [true, 'Query.person'],
    [false, 'Query.party'],
  ]);
});

test('what breaks since the last tag is said in the changelog', async () => {
  const released = lastReleased();
  const now = readFileSync('schema/schema.graphql', 'utf8');
  const breaking = released ? (await schemaChanges(released.schema, now)).filter(({ isBreaking }) => isBreaking) : [];
  for (const { message } of breaking) console.warn(`*** BREAKING since ${released?.tag}: ${message} ***`);
  const [newest = ''] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /mu).slice(1);
  if (breaking.length > 0) expect(newest).toMatch(/breaking/iu);
});
