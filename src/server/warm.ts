import { graphql } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Graph } from '../graph/driver.ts';
import { chainsOf } from './chains.ts';
import type { Extractor } from './extractor.ts';
import { contextFor } from './graphql.ts';
import { operations } from './operations.ts';

/** As deep as the limits let somebody go there and back through pages. */
const DEEP = 3;

/**
 * Asks what is usually asked, one after the other, so that the database has its plans when the first person asks: making one
 * takes longer than answering by it, the first ones a hundred times. The deep ones come first: what the database learns of
 * them serves the others. Gives up where the database does.
 */
export const warmUp = async (graph: Graph, extractor: Extractor, isOver: () => boolean): Promise<void> => {
  const contextValue = contextFor(graph, extractor);
  const chains = chainsOf(schema, DEEP).map((query) => ({ query, variables: {} }));
  for (const { query, variables } of [...chains, ...operations()]) {
    if (isOver()) return;
    const { errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
    if (errors) return;
  }
};
