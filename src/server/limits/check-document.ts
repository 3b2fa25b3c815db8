import { type DocumentNode, type GraphQLError, type OperationDefinitionNode, visit } from 'graphql';
import { LIMITS } from './limits.ts';
import { Measurer } from './measure.ts';
import { refused } from './refused.ts';
import { weightOf } from './weights.ts';

const tooLarge = (what: string, found: number, limit: number, advice: string): GraphQLError =>
  refused(
    `${what}: ${found >= 1e9 ? 'far too many' : found}, where at most ${limit} are taken; ${advice}`,
    'QUERY_TOO_LARGE',
    400,
    { limit },
  );

const counted = (document: DocumentNode): { aliases: number; directives: number; variables: number } => {
  const counts = { aliases: 0, directives: 0, variables: 0 };
  visit(document, {
    Field: ({ alias }) => {
      if (alias) counts.aliases += 1;
    },
    Directive: () => {
      counts.directives += 1;
    },
    VariableDefinition: () => {
      counts.variables += 1;
    },
  });
  return counts;
};

const checkRoots = (measurer: Measurer, operation: OperationDefinitionNode): GraphQLError | undefined => {
  const roots = [...measurer.level(operation.selectionSet)];
  const isMutation = operation.operation === 'mutation';
  const limit = isMutation ? LIMITS.mutations : LIMITS.rootFields;
  const real = roots.filter(({ name }) => name !== '__typename');
  if (real.length > limit)
    return tooLarge(isMutation ? 'Mutations' : 'Fields at the root', real.length, limit, 'ask in several requests');
  const introspections = roots.filter(({ name }) => name === '__schema' || name === '__type');
  if (introspections.length > 2) return tooLarge('Introspections', introspections.length, 2, 'ask for the schema once');
  if (introspections.some(({ measure }) => measure.typeLists > 1))
    return refused('Introspection goes in circles: ask for the fields of each type once', 'QUERY_TOO_LARGE');
  const weight = real.reduce((sum, { name }) => sum + weightOf(name), 0);
  if (weight > LIMITS.cost)
    return refused(
      `Cost ${weight} of the root fields alone is over the limit of ${LIMITS.cost}: ask them in several requests`,
      'COST_TOO_HIGH',
      400,
      { cost: weight, limit: LIMITS.cost },
    );
  return undefined;
};

const checkOperation = (measurer: Measurer, operation: OperationDefinitionNode): GraphQLError | undefined => {
  const { fields, depth } = measurer.of(operation.selectionSet);
  if (fields > LIMITS.fields)
    return tooLarge('Fields, fragments written out', fields, LIMITS.fields, 'ask for fewer, or in several requests');
  if (depth > LIMITS.depth)
    return tooLarge('Levels of fields', depth, LIMITS.depth, 'start the next request from the ids at the bottom');
  return checkRoots(measurer, operation);
};

const check = (document: DocumentNode): GraphQLError | undefined => {
  const { definitions } = document;
  if (definitions.length > LIMITS.definitions)
    return tooLarge('Operations and fragments', definitions.length, LIMITS.definitions, 'send only what is run');
  const { aliases, directives, variables } = counted(document);
  if (aliases > LIMITS.aliases)
    return tooLarge('Aliases', aliases, LIMITS.aliases, 'use a list field such as nodes(ids: …)');
  if (directives > LIMITS.directives) return tooLarge('Directives', directives, LIMITS.directives, 'leave fields out');
  if (variables > LIMITS.variables) return tooLarge('Variables', variables, LIMITS.variables, 'use inputs');
  const measurer = new Measurer(document);
  for (const one of definitions) {
    const fault = one.kind === 'OperationDefinition' ? checkOperation(measurer, one) : undefined;
    if (fault) return fault;
  }
  return undefined;
};

const checked = new WeakMap<DocumentNode, GraphQLError | false>();

/**
 * Whether a parsed document is of a size to be validated and planned: why not, or undefined. Linear in its length, done once
 * a document.
 */
export const checkDocument = (document: DocumentNode): GraphQLError | undefined => {
  const known = checked.get(document);
  if (known !== undefined) return known || undefined;
  const fault = check(document);
  checked.set(document, fault ?? false);
  return fault;
};
