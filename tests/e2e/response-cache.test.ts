import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { applyGraphWrite } from '../../src/graph/write.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { noExtractor as extractor } from '../support/extractor.ts';
import { address, describeGraph, emptyGraph } from '../support/graph.ts';
import { sampleWrites } from '../support/samples.ts';

describeGraph('answers that are kept', () => {
  const holder = emptyGraph();
  let other: Graph;
  let server: RunningServer;
  let reads = 0;
  beforeAll(async () => {
    if (!holder.graph || !address) return;
    await applyGraphWrite(holder.graph, await sampleWrites());
    other = openGraph({
      ...address,
      database: 'neo4j',
      origin: 'given',
      description: '',
      close: async () => undefined,
    });
    const counted: Graph = {
      ...holder.graph,
      read: (text, parameters) => {
        if (!text.includes('DataVersion')) reads += 1;
        return holder.graph.read(text, parameters);
      },
    };
    const config = { host: '127.0.0.1', port: 0, answerCache: 1_000_000 };
    server = await startServer({ config, graph: counted, report: () => undefined, extractor });
  });
  afterAll(async () => {
    await server?.close();
    await other?.close();
  });

  const ask = async (tag?: string) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(tag ? { 'if-none-match': tag } : {}) },
      body: JSON.stringify({ query: '{ law(id: "BW") { id title } }' }),
    });
    const text = await response.text();
    return { status: response.status, text, tag: response.headers.get('etag') ?? undefined };
  };
  /** Until the state of the data is known. */
  const settled = async () => {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const answer = await ask();
      if (answer.tag) return answer;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('the state of the data was never known');
  };
  const rename = (graph: Graph, title: string) =>
    graph.write((run) => run("MATCH (l:Law {id: 'BW'}) SET l.title = $title", { title }));

  test('a second question does not reach the database, and whoever has the answer is told so', async () => {
    const { tag } = await settled();
    const before = reads;
    expect(await ask()).toMatchObject({ status: 200, tag });
    expect(await ask(tag)).toEqual({ status: 304, text: '', tag });
    expect(reads).toBe(before);
  });

  test('what this process writes is seen at once', async () => {
    const { tag } = await settled();
    for (let round = 0; round < 5; round += 1) {
      await rename(holder.graph, `Wetboek ${round}`);
      const { status, text } = await ask(tag);
      expect(status).toBe(200);
      expect(text).toContain(`Wetboek ${round}`);
      await settled();
    }
  });

  test('what another process writes is seen within two seconds', async () => {
    const { tag } = await settled();
    await rename(other, 'Wetboek van elders');
    await new Promise((done) => setTimeout(done, 2000));
    const { text, tag: fresh } = await ask(tag);
    expect(text).toContain('Wetboek van elders');
    expect(fresh).not.toBe(tag);
  });

  test('a transaction that changes nothing leaves the tags as they are', async () => {
    const { tag } = await settled();
    await holder.graph.write((run) => run('MATCH (l:Law) RETURN count(l)'));
    expect((await settled()).tag).toBe(tag);
  });
});
