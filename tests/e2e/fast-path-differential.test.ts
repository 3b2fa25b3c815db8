import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { defaultApi } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { applyGraphWrite } from '../../src/graph/write.ts';
import { fastPath } from '../../src/server/fast-path/index.ts';
import { gate, type Handler } from '../../src/server/gate/index.ts';
import { Limiter } from '../../src/server/gate/limiter.ts';
import { contextFor, graphqlServer } from '../../src/server/graphql.ts';
import { ResponseCache } from '../../src/server/response-cache/index.ts';
import { noExtractor as extractor } from '../support/extractor.ts';
import { describeGraph, emptyGraph } from '../support/graph.ts';
import { loadModel, type Model } from '../support/naive/index.ts';
import { poolsOf, QueryMaker, type RandomQuery } from '../support/random-query.ts';
import { sampleWrites } from '../support/samples.ts';

/** Every query is planned anew by Neo4j. */
const RUNS = Math.ceil(Number(process.env.FC_RUNS ?? 2000) / 40);
const LIMIT = 200_000;

const listening = async (handler: Handler): Promise<{ server: Server; url: string }> => {
  const gated = gate(handler, { origins: [], limiter: new Limiter() });
  const server = createServer((request, response) => void gated(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
};

describeGraph('the fast path and yoga', () => {
  const holder = emptyGraph();
  const servers: Server[] = [];
  let passedOn = 0;
  let model: Model;
  let fast: string;
  let slow: string;
  beforeAll(async () => {
    await applyGraphWrite(holder.graph, await sampleWrites(), new Date('2026-03-01T12:00:00Z'));
    model = await loadModel(holder.graph);
    // the patient driver: a new text may take long to plan on a busy machine
    const read: Graph['read'] = (text, parameters) => holder.graph.write((run) => run(text, parameters));
    const graph = { ...holder.graph, read };
    const [api, log] = [defaultApi('127.0.0.1'), pino({ level: 'silent' })];
    const yoga = graphqlServer({ graph, extractor, report: () => undefined, api, log }) as unknown as Handler;
    const next: Handler = (request, response) => {
      passedOn += 1;
      return yoga(request, response);
    };
    const cache = new ResponseCache({ current: undefined }, 0, '');
    const context = contextFor(graph, extractor);
    const both = [fastPath({ schema, context, next, cache, persistedOnly: false }), yoga];
    const [one, other] = await Promise.all(both.map(listening));
    for (const { server, url } of [one, other].flatMap((each) => each ?? [])) {
      servers.push(server);
      fast ??= url;
      slow = url;
    }
  });
  afterAll(() => {
    for (const server of servers) server.close();
  });

  const post = async (url: string, { source, variables }: RandomQuery): Promise<readonly [number, string]> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: source, variables }),
    });
    return [response.status, await response.text()];
  };

  test(`write the same bytes for ${RUNS} random queries`, { timeout: 900_000 }, async () => {
    const pools = poolsOf(model);
    const query = fc.gen().map((gen) => new QueryMaker(schema, pools, (below) => gen(fc.nat, below - 1)).make());
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(query, async (one) => {
        asked += 1;
        expect(await post(fast, one), one.source).toEqual(await post(slow, one));
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: LIMIT, markInterruptAsFailure: false, endOnFailure: true },
    );
    expect(asked).toBeGreaterThan(0);
    // else this would say nothing of the fast path
    expect(passedOn).toBeLessThanOrEqual(asked / 10);
  });
});
