import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { chainsOf } from '../../src/server/chains.ts';
import { checkDocument } from '../../src/server/limits/check-document.ts';
import { operations } from '../../src/server/operations.ts';
import { warmUp } from '../../src/server/warm.ts';
import { noExtractor } from '../support/extractor.ts';

describe('chains', () => {
  test('go there and back as often as was said, through what a schema has', () => {
    const small = buildSchema(`
      type Query { trees(first: Int): Trees! tree(id: ID!): Tree named(first: Int, name: String!): Trees! }
      type Trees { nodes: [Tree!]! edges: [TreeEdge!]! } type TreeEdge { node: Tree! }
      type Tree { id: ID! leaves(first: Int): Leaves! all: [Leaf!]! }
      type Leaves { nodes: [Leaf!]! edges: [LeafEdge!]! } type LeafEdge { node: Leaf! }
      type Leaf { id: ID! near: [Tree!]! tree: Tree! }`);
    expect(chainsOf(small, 1)).toEqual([
      '{ trees(first: 1) { edges { node { leaves(first: 1) { edges { node { tree { id } } } } } } } }',
    ]);
    expect(chainsOf(small, 2)[0]?.match(/leaves/gu)).toHaveLength(2);
  });

  test('are valid questions within the limits', () => {
    const chains = chainsOf(schema, 3);
    expect(chains.length).toBeGreaterThan(5);
    for (const chain of chains) {
      expect(validate(schema, parse(chain)), chain).toEqual([]);
      expect(checkDocument(parse(chain)), chain).toBeUndefined();
    }
  });
});

test('it gives up where the database does, or the server stops', async () => {
  const asked: string[] = [];
  const graph = (read: () => Promise<never[]>) =>
    ({
      read: (text: string) => {
        asked.push(text);
        return read();
      },
    }) as unknown as Graph;
  const away = graph(() => Promise.reject(new Error('away')));
  await warmUp(away, noExtractor, () => false);
  expect(asked).toHaveLength(1);
  await warmUp(away, noExtractor, () => true);
  expect(asked).toHaveLength(1);
  expect(operations().length).toBeGreaterThan(20);
});
