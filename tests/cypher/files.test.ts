import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cypherFile } from '../../src/graph/cypher-file.ts';
import { applyGraphWrite } from '../../src/graph/write.ts';
import { describeGraph, emptyGraph } from '../support/graph.ts';
import { sampleWrites } from '../support/samples.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(`cypher/${folder}`).map((name) => `${folder}/${name.replace('.cypher', '')}`);
const all = ['write', 'read', 'checks'].flatMap(filesIn);

test.each(all)('%s uses the parameters it declares', (name) => {
  const { text, parameters } = cypherFile(name);
  const used = new Set([...text.replace(/^\/\/.*$/gmu, '').matchAll(/\$(\w+)/gu)].map(([, parameter]) => parameter));
  expect([...used].sort()).toEqual([...parameters].sort());
});

describeGraph('on a real Neo4j', () => {
  const holder = emptyGraph();

  test.each(all)('%s is understood', async (name) => {
    const { text, parameters } = cypherFile(name);
    const none = Object.fromEntries(parameters.map((parameter) => [parameter, null]));
    await expect(holder.graph.write((run) => run(`EXPLAIN ${text}`, none))).resolves.toBeDefined();
  });

  test('the samples break no rule', async () => {
    await applyGraphWrite(holder.graph, await sampleWrites());
    for (const name of filesIn('checks')) expect(await holder.graph.read(cypherFile(name).text), name).toEqual([]);
  });
});
