import { expect, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { address, describeGraph } from '../support/graph.ts';

const VALUES = `RETURN [1, 2.5, -9007199254740993, null, true, 'Özütok', {a: [1, {b: 'x'}], c: []}] AS plain,
  date('2018-01-11') AS day, point({x: 1, y: 2}) AS place`;

describeGraph('reads past the sessions of the driver', () => {
  const open = (directReads: boolean): Graph =>
    openGraph(
      {
        ...(address as NonNullable<typeof address>),
        database: 'neo4j',
        origin: 'given',
        description: '',
        close: async () => undefined,
      },
      { directReads },
    );
  const withBoth = async (work: (direct: Graph, sessions: Graph) => Promise<void>): Promise<void> => {
    const both = [open(true), open(false)] as const;
    try {
      await work(...both);
    } finally {
      await Promise.all(both.map((graph) => graph.close()));
    }
  };

  test('give what sessions give: plain values, and those that the driver has to read', () =>
    withBoth(async (direct, sessions) => {
      expect(await direct.read(VALUES)).toEqual(await sessions.read(VALUES));
      const rows = 'UNWIND range(1, $n) AS i RETURN i, toString(i)';
      expect(await direct.read(rows, { n: 3000 })).toEqual(await sessions.read(rows, { n: 3000 }));
      expect(await direct.read('MATCH (n:NoSuchLabel) RETURN n')).toEqual([]);
    }));

  test('fail as sessions fail, and the next statement is answered', () =>
    withBoth(async (direct, sessions) => {
      for (const [text, parameters] of [
        ['RETURN 1 / 0', {}],
        ['RETURN nonsense', {}],
        ['UNWIND range(1, 10) AS i RETURN 10 / (5 - i)', {}],
        ['RETURN $p', { p: Symbol('no value of Cypher') }],
      ] as const) {
        const [mine, theirs] = await Promise.allSettled([
          direct.read(text, parameters as never),
          sessions.read(text, parameters as never),
        ]);
        expect([mine.status, theirs.status]).toEqual(['rejected', 'rejected']);
        const messageOf = (one: PromiseSettledResult<unknown>) => (one as PromiseRejectedResult).reason.message;
        expect(messageOf(mine)).toBe(messageOf(theirs));
        expect(await direct.read('RETURN 1')).toEqual([[1]]);
      }
    }));

  test('only read', () =>
    withBoth(async (direct) => {
      await expect(direct.read('CREATE (n:Intruder) RETURN n')).rejects.toThrow(/read access mode/u);
    }));

  test('many at a time keep their answers apart', () =>
    withBoth(async (direct) => {
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, at) => direct.read('RETURN $at, $text', { at, text: 'x'.repeat(at * 40) })),
      );
      for (const [at, rows] of answers.entries()) expect(rows).toEqual([[at, 'x'.repeat(at * 40)]]);
    }));

  test('what the driver closed is closed: nothing is read after that', async () => {
    const graph = open(true);
    await graph.read('RETURN 1');
    await graph.close();
    await expect(graph.read('RETURN 1')).rejects.toThrow();
  });
});
