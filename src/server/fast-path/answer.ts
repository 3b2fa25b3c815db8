import type { GraphQLSchema } from 'graphql';
import type { SchemaContext } from '../../../schema/index.ts';
import { type Plan, parametersOf, planFor } from '../../../schema/neo4j-plugin/plan.ts';
import { type Parameters, writerOf } from '../../graph/read.ts';
import { checkCost } from '../limits/cost.ts';
import { LIMITS } from '../limits/limits.ts';
import type { Operation, Root } from './documents.ts';
import { priceOf } from './price.ts';
import { type Reads, readKey } from './reads.ts';
import { coerced, rootsOf } from './roots.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A root field with all that is needed to run it. */
export interface Statement {
  readonly key: string;
  readonly plan: Plan | undefined;
  readonly parameters: Parameters;
}

/** All that an operation runs, and what it costs by the limits. */
export interface Run {
  readonly statements: readonly Statement[];
  readonly cost: number;
}

const writers = new WeakMap<Plan, ReturnType<typeof writerOf>>();

const writerFor = (plan: Plan): ReturnType<typeof writerOf> => {
  const known = writers.get(plan) ?? writerOf(plan.answer);
  writers.set(plan, known);
  return known;
};

/** What an operation runs; undefined where graphql-js has to answer. */
export const runOf = (
  schema: GraphQLSchema,
  operation: Operation,
  given: Variables,
  context: SchemaContext,
): Run | undefined => {
  const variables = coerced(schema, operation, given);
  const fields = variables && rootsOf(schema, operation, variables);
  const parentType = schema.getQueryType();
  if (!fields || !parentType) return undefined;
  const { fragments } = operation;
  try {
    let cost = 0;
    const statements = fields.map(({ key, nodes }: Root): Statement => {
      if (!nodes) return { key, plan: undefined, parameters: {} };
      const plan = planFor({ schema, fragments, variableValues: variables, parentType, fieldNodes: nodes });
      const parameters = parametersOf(plan, variables, context);
      cost += priceOf(plan, variables, parameters);
      return { key, plan, parameters };
    });
    return checkCost(cost) ? undefined : { statements, cost };
  } catch {
    // a page too long, a cursor of another list: the resolver says so again, with its place in the document
    return undefined;
  }
};

/**
 * The body of the answer, read by one statement a root field, all at once. @throws where the database does not answer or
 * the answer does not fit the schema; what was read is then in `reads`
 */
export const answered = async ({ statements, cost }: Run, context: SchemaContext, reads: Reads): Promise<string> => {
  const rows = statements.map(({ plan, parameters }) => {
    if (!plan) return undefined;
    const read = context.read(plan.text, parameters);
    reads.set(readKey(plan.text, parameters), read);
    return read;
  });
  let text = '';
  for (const [index, { key, plan, parameters }] of statements.entries()) {
    const value = plan ? writerFor(plan)((await rows[index]) ?? [], parameters) : '"Query"';
    text += `${index === 0 ? '' : ','}${JSON.stringify(key)}:${value}`;
  }
  return `{"data":{${text}},"extensions":{"cost":{"asked":${cost},"limit":${LIMITS.cost}}}}`;
};
