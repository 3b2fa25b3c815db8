import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { Decisions } from './decisions.ts';
import type { Variables } from './given.ts';

/** What is asked at a root field; graphql-js's resolve info is one. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Variables;
  readonly parentType: GraphQLObjectType;
  readonly fieldNodes: readonly FieldNode[];
}

/** Fields asked of a concrete type, by name in the answer, fragments followed; as GraphQL's CollectFields. */
export const collectFields = (
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  { schema, fragments }: Pick<Asked, 'schema' | 'fragments'>,
  decisions: Decisions,
): Map<string, FieldNode[]> => {
  const found = new Map<string, FieldNode[]>();
  const followed = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === 'FragmentSpread' && followed.has(selection.name.value)) continue;
      if (!decisions.isIncluded(selection)) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const list = found.get(key);
        if (list) list.push(selection);
        else found.set(key, [selection]);
        continue;
      }
      if (selection.kind === 'FragmentSpread') followed.add(selection.name.value);
      const fragment = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
      if (!fragment) continue;
      const condition = fragment.typeCondition && typeFromAST(schema, fragment.typeCondition);
      const applies =
        !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
      if (applies) visit(fragment.selectionSet);
    }
  };
  for (const set of sets) visit(set);
  return found;
};
