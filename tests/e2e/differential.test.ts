import fc from 'fast-check';
import { type ExecutionResult, type GraphQLInterfaceType, graphql, parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { applyGraphWrite } from '../../src/graph/write.ts';
import { noExtractor } from '../support/extractor.ts';
import { describeGraph, emptyGraph } from '../support/graph.ts';
import { loadModel, type Model, naive, withoutCursors } from '../support/naive/index.ts';
import { RESOLVERS } from '../support/naive/resolvers.ts';
import { poolsOf, QueryMaker, type RandomQuery } from '../support/random-query.ts';
import { sampleWrites } from '../support/samples.ts';

/** Every query is planned anew by Neo4j, which takes a hundred times what a pure property does. */
const RUNS = Math.ceil(Number(process.env.FC_RUNS ?? 2000) / 40);
const LIMIT = 200_000;

describeGraph('the compiler and a naive resolver', () => {
  const holder = emptyGraph();
  let model: Model;
  let ask: (query: RandomQuery) => Promise<{ result: ExecutionResult; statements: readonly string[] }>;
  beforeAll(async () => {
    await applyGraphWrite(holder.graph, await sampleWrites(), new Date('2026-03-01T12:00:00Z'));
    model = await loadModel(holder.graph);
    ask = async ({ source, variables }) => {
      const statements: string[] = [];
      const read = (text: string, parameters: Readonly<Record<string, unknown>>) => {
        statements.push(text);
        // the patient driver: a new text may take long to plan on a busy machine
        return holder.graph.write((run) => run(text, parameters));
      };
      const contextValue = { ...noExtractor, read };
      const result = await graphql({ schema, source, variableValues: { ...variables }, contextValue });
      return { result, statements };
    };
  });

  test(`say the same of ${RUNS} random queries, by one statement a root field`, { timeout: 900_000 }, async () => {
    const answer = naive(schema, model);
    const pools = poolsOf(model);
    const query = fc.gen().map((gen) => new QueryMaker(schema, pools, (below) => gen(fc.nat, below - 1)).make());
    await fc.assert(
      fc.asyncProperty(query, async (one) => {
        expect(validate(schema, parse(one.source)), one.source).toEqual([]);
        const [{ result, statements }, wanted] = [await ask(one), await answer(one.source, one.variables)];
        expect(wanted.errors, one.source).toBeUndefined();
        expect(result.errors, one.source).toBeUndefined();
        expect(withoutCursors(result.data), one.source).toEqual(withoutCursors(wanted.data));
        expect(statements.length).toBeLessThanOrEqual(Object.keys(result.data ?? {}).length);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: LIMIT, markInterruptAsFailure: false, endOnFailure: true },
    );
  });
});

test('the naive resolver knows every field of every node', () => {
  const types = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType);
  const unknown = types.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => !RESOLVERS[type.name]?.[field])
      .map((field) => `${type.name}.${field}`),
  );
  expect(types.length).toBeGreaterThan(20);
  expect(unknown).toEqual([]);
});
