import { type GraphQLError, graphql } from 'graphql';
import { beforeAll } from 'vitest';
import { schema } from '../../schema/index.ts';
import { applyGraphWrite } from '../../src/graph/write.ts';
import { readDocument } from '../../src/ingest/index.ts';
import { analyse } from '../../src/pipeline.ts';
import { loadRegistries } from '../../src/registries/load.ts';
import type { Extractor } from '../../src/server/extractor.ts';
import { realExtractor } from './extractor.ts';
import { emptyGraph, type TestGraph } from './graph.ts';
import { sampleWrites } from './samples.ts';

/** The moment that the samples were read, as `updatedAt` says. */
export const READ_AT = new Date('2026-03-01T12:00:00Z');

export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
  readonly data: any;
  readonly errors: readonly GraphQLError[] | undefined;
  readonly statements: readonly string[];
}

/** The samples in a graph, and a short text in which something stays unresolved; ask them with the real extractor. */
export const askedSamples = (): {
  holder: TestGraph;
  ask(source: string, variables?: Readonly<Record<string, unknown>>): Promise<Asked>;
} => {
  const holder = emptyGraph();
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await realExtractor();
    if (!holder.graph) return;
    const vague = new TextEncoder().encode('Hierbij verwijs ik naar de motie van het lid Pietersen.');
    const { write } = analyse(await readDocument(vague, 'vague.txt'), await loadRegistries());
    await applyGraphWrite(holder.graph, [...(await sampleWrites()), write], READ_AT);
  });
  const ask = async (source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Asked> => {
    const statements: string[] = [];
    const read = (text: string, parameters: Readonly<Record<string, unknown>>) => {
      statements.push(text);
      return holder.graph.read(text, parameters);
    };
    const contextValue = { ...extractor, read };
    const { data, errors } = await graphql({ schema, source, variableValues: { ...variables }, contextValue });
    return { data, errors, statements };
  };
  return { holder, ask };
};
