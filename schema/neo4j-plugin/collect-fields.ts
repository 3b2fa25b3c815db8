import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

const isIncluded = (
  node: FieldNode | SelectionSetNode['selections'][number],
  variables: Record<string, unknown>,
): boolean => {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
};

/** Fields asked of a concrete type, by name in the answer, fragments followed; as GraphQL's CollectFields. */
export const collectFields = (
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
  found = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> => {
  for (const set of sets) {
    for (const selection of set.selections) {
      if (!isIncluded(selection, info.variableValues)) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const list = found.get(key);
        if (list) list.push(selection);
        else found.set(key, [selection]);
        continue;
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
      if (!fragment) continue;
      const condition = fragment.typeCondition && typeFromAST(info.schema, fragment.typeCondition);
      const applies =
        !condition || condition === type || (isAbstractType(condition) && info.schema.isSubType(condition, type));
      if (applies) collectFields(type, [fragment.selectionSet], info, found);
    }
  }
  return found;
};

/** Values of the variables that decide which fields are asked: part of what a compiled text depends on. */
export const directiveVariables = (info: GraphQLResolveInfo): string => {
  const names = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      for (const { name, arguments: given } of selection.directives ?? []) {
        const value = given?.[0]?.value;
        if ((name.value === 'skip' || name.value === 'include') && value?.kind === 'Variable')
          names.add(value.name.value);
      }
      if (selection.kind !== 'FragmentSpread') visit(selection.selectionSet);
    }
  };
  for (const { selectionSet } of info.fieldNodes) visit(selectionSet);
  for (const { selectionSet } of Object.values(info.fragments)) visit(selectionSet);
  return [...names]
    .sort()
    .map((name) => `${name}=${String(info.variableValues[name])}`)
    .join('&');
};
