import neo4j, { type Driver } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { DirectReader } from '../../src/graph/bolt/direct-reader.ts';
import { providerOf } from '../../src/graph/bolt/known-driver.ts';

const options = { database: 'neo4j', timeoutMs: 1000 };

test('the driver of this version is known: else all reads would go by the slow way without anybody noticing', async () => {
  const driver = neo4j.driver('bolt://127.0.0.1:1');
  expect(providerOf(driver)).toBeDefined();
  expect(DirectReader.on(driver, 'bolt://127.0.0.1:1', options)).toBeDefined();
  await driver.close();
});

test('another driver, or several servers, are read by sessions', async () => {
  expect(providerOf({} as Driver)).toBeUndefined();
  const driver = neo4j.driver('neo4j://127.0.0.1:1');
  expect(DirectReader.on(driver, 'neo4j://127.0.0.1:1', options)).toBeUndefined();
  await driver.close();
});
