import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type DocumentNode, type GraphQLSchema, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { noteOf } from '../observe/note.ts';
import { checkDocument } from './check-document.ts';
import { checkVariables } from './check-variables.ts';
import { checkCost } from './cost.ts';
import { LIMITS } from './limits.ts';
import { fragmentsOf, priceOf } from './price.ts';
import { refused } from './refused.ts';

export const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex').slice(0, 16);

const tooLong = (length: number) =>
  refused(`The document has ${length} characters, where at most ${LIMITS.characters} are taken`, 'QUERY_TOO_LARGE');

/** Cost of what is about to run; undefined where execution will refuse the variables. */
const priced = (
  schema: GraphQLSchema,
  document: { readonly definitions: readonly { readonly kind: string }[] },
  operationName: string | null | undefined,
  given: Readonly<Record<string, unknown>>,
): number | undefined => {
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  );
  const operation = operationName ? operations.find(({ name }) => name?.value === operationName) : operations[0];
  if (!operation) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (!coerced) return undefined;
  return priceOf({ schema, operation, fragments: fragmentsOf(document.definitions), variables: coerced });
};

/** Name of the only operation of a document. */
const nameOf = ({ definitions }: DocumentNode): string | undefined =>
  definitions.flatMap((one) => (one.kind === 'OperationDefinition' && one.name ? [one.name.value] : []))[0];

/** The limits, as a plugin of yoga: each step is refused before the next one works with it. */
export const limitsPlugin: Plugin<{ req?: IncomingMessage }> = {
  onParams({ params }) {
    const { query = '', variables } = params;
    if (typeof query === 'string' && query.length > LIMITS.characters) throw tooLong(query.length);
    const fault = checkVariables(variables);
    if (fault) throw fault;
  },
  onParse({ params, context, setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: LIMITS.tokens }));
    const { req } = context;
    if (req) noteOf(req).hash = hashOf(String(params.source));
    return ({ result }) => {
      const fault = result && !(result instanceof Error) ? checkDocument(result) : undefined;
      if (fault) throw fault;
    };
  },
  onExecute({ args, setResultAndStopExecution }) {
    const { req } = args.contextValue as { req?: IncomingMessage };
    let cost: number | undefined;
    try {
      cost = priced(args.schema, args.document, args.operationName, args.variableValues ?? {});
    } catch {
      // an argument that cannot be used: its resolver says so, with its place in the document
    }
    if (cost === undefined) return undefined;
    const name = args.operationName ?? nameOf(args.document);
    if (req) Object.assign(noteOf(req), { cost, ...(name ? { operation: name } : {}) });
    const fault = checkCost(cost);
    if (fault) return setResultAndStopExecution({ errors: [fault] });
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (!result || Symbol.asyncIterator in result) return;
        setResult({ ...result, extensions: { ...result.extensions, cost: { asked: cost, limit: LIMITS.cost } } });
      },
    };
  },
};
