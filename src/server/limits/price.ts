import { type FragmentDefinitionNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { collectFields } from '../../../schema/neo4j-plugin/collect-fields.ts';
import { Decisions } from '../../../schema/neo4j-plugin/decisions.ts';
import { type GraphField, isStep } from '../../../schema/neo4j-plugin/field.ts';
import type { Variables } from '../../../schema/neo4j-plugin/given.ts';
import { planFor } from '../../../schema/neo4j-plugin/plan.ts';
import { costOf } from './cost.ts';
import { weightOf } from './weights.ts';

/** What is about to be executed. */
export interface Priced {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Variables;
}

/**
 * Cost of an operation: of its compiled root fields the rows they may read, and what some root fields cost by themselves. The
 * plans are those that answer it later. @throws GraphQLError where an argument cannot be used
 */
export const priceOf = ({ schema, operation, fragments, variables }: Priced): number => {
  const isQuery = operation.operation === 'query';
  const parentType = isQuery ? schema.getQueryType() : schema.getMutationType();
  if (!parentType) return 0;
  const decisions = new Decisions(variables);
  const roots = collectFields(parentType, [operation.selectionSet], { schema, fragments }, decisions);
  let cost = 0;
  for (const nodes of roots.values()) {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') continue;
    cost += weightOf(name);
    const spec = parentType.getFields()[name]?.extensions.graph as GraphField | undefined;
    if (!isQuery || !spec || !isStep(spec)) continue;
    cost += costOf(planFor({ schema, fragments, variableValues: variables, parentType, fieldNodes: nodes }), variables);
  }
  return cost;
};

/** Fragments of a document by name. */
export const fragmentsOf = (
  definitions: readonly { readonly kind: string }[],
): Readonly<Record<string, FragmentDefinitionNode>> =>
  Object.fromEntries(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
