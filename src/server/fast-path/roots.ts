import { type GraphQLSchema, getVariableValues } from 'graphql';
import { collectFields } from '../../../schema/neo4j-plugin/collect-fields.ts';
import { Decisions, holdFor } from '../../../schema/neo4j-plugin/decisions.ts';
import { type GraphField, isStep } from '../../../schema/neo4j-plugin/field.ts';
import type { Operation, Root, Roots } from './documents.ts';

type Variables = Readonly<Record<string, unknown>>;

/** `@skip` and `@include` at the root allow so many sets of fields, and no more are kept. */
const KEPT = 8;

/** Variables as graphql-js takes them; undefined where it refuses them. */
export const coerced = (schema: GraphQLSchema, { definition }: Operation, given: Variables): Variables | undefined => {
  const { variableDefinitions = [] } = definition;
  if (variableDefinitions.length === 0) return {};
  return getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 }).coerced;
};

const newRoots = (schema: GraphQLSchema, operation: Operation, variables: Variables): Roots => {
  const type = schema.getQueryType();
  const decisions = new Decisions(variables);
  if (!type) return { decisions: [], fields: undefined };
  const sets = [operation.definition.selectionSet];
  const fields: Root[] = [];
  let isCompilable = true;
  for (const [key, nodes] of collectFields(type, sets, { schema, fragments: operation.fragments }, decisions)) {
    const name = nodes[0]?.name.value ?? '';
    const spec = type.getFields()[name]?.extensions.graph as GraphField | undefined;
    if (name !== '__typename' && !(spec && isStep(spec))) isCompilable = false;
    fields.push({ key, nodes: name === '__typename' ? undefined : nodes });
  }
  return { decisions: decisions.made, fields: isCompilable ? fields : undefined };
};

/** Fields at the root of an operation; undefined where one is none that the compiler reads. */
export const rootsOf = (schema: GraphQLSchema, operation: Operation, variables: Variables): Roots['fields'] => {
  const known = operation.roots.find(({ decisions }) => holdFor(decisions, variables));
  if (known) return known.fields;
  const roots = newRoots(schema, operation, variables);
  operation.roots.unshift(roots);
  operation.roots.splice(KEPT);
  return roots.fields;
};
