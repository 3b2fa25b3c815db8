import type { GraphQLError } from 'graphql';
import { LIMITS } from './limits.ts';
import { refused } from './refused.ts';

const fault = (message: string): GraphQLError => refused(message, 'BAD_USER_INPUT');

/** Whether given variables are of a shape that may be looked into: why not, or undefined. */
export const checkVariables = (variables: unknown): GraphQLError | undefined => {
  if (variables === null || variables === undefined) return undefined;
  let values = 0;
  // a stack of our own: a value nested very deep must not end in the call stack
  const open: [unknown, number][] = [[variables, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (depth > LIMITS.variableDepth) return fault(`variables: values stand over ${LIMITS.variableDepth} deep`);
    values += 1;
    if (values > LIMITS.variableValues) return fault(`variables: more than ${LIMITS.variableValues} values`);
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) {
        if (open.length > LIMITS.variableValues) return fault(`variables: more than ${LIMITS.variableValues} values`);
        open.push([inner, depth + 1]);
      }
  }
  return undefined;
};
