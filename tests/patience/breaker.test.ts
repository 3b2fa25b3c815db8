import { expect, test } from 'vitest';
import { withBreaker } from '../../src/graph/breaker.ts';
import { DatabaseUnavailable, type Graph } from '../../src/graph/driver.ts';

test('a database that was away is left alone for a second, then asked again', async () => {
  let [asked, now, isAway] = [0, 0, true];
  const graph = withBreaker(
    {
      read: async () => {
        asked += 1;
        if (isAway) throw new DatabaseUnavailable('away');
        return [[1]];
      },
    } as unknown as Graph,
    () => now,
  );
  await expect(graph.read('RETURN 1')).rejects.toThrow('away');
  await expect(graph.read('RETURN 1')).rejects.toThrow(DatabaseUnavailable);
  expect(asked).toBe(1);
  [now, isAway] = [1001, false];
  expect(await graph.read('RETURN 1')).toEqual([[1]]);
  [now, isAway] = [1002, true];
  await expect(graph.read('RETURN 1')).rejects.toThrow('away');
  expect(asked).toBe(3);
});

test('other faults close nothing', async () => {
  let asked = 0;
  const read = async (): Promise<never> => {
    asked += 1;
    throw new Error('syntax');
  };
  const graph = withBreaker({ read } as unknown as Graph);
  for (let i = 0; i < 3; i += 1) await expect(graph.read('x')).rejects.toThrow('syntax');
  expect(asked).toBe(3);
});
