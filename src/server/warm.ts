import { graphql } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Graph } from '../graph/driver.ts';
import type { Extractor } from './extractor.ts';
import { contextFor } from './graphql.ts';
import { operations } from './operations.ts';

/**
 * Asks the named operations one after the other, so that the database has its plans when the first person asks: making one
 * takes longer than answering by it. Gives up where the database does.
 */
export const warmUp = async (graph: Graph, extractor: Extractor, isOver: () => boolean): Promise<void> => {
  const contextValue = contextFor(graph, extractor);
  for (const { query, variables } of operations()) {
    if (isOver()) return;
    const { errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
    if (errors) return;
  }
};
