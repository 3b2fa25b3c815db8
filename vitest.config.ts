import { defineConfig } from 'vitest/config';

// graphql is published twice (CommonJS and ESM); Pothos loads the first, so the tests must too: two copies of
// graphql in one process refuse each other's types.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/graph/**', 'tests/cypher/**', 'tests/e2e/**', 'tests/local/**'],
          // 10,000 runs of the property tests in CI
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/graph/**/*.test.ts', 'tests/cypher/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/neo4j-global.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          // getting, losing and getting back a Neo4j: starts JVMs of its own
          name: 'local',
          include: ['tests/local/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
