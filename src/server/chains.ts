import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLNamedType | undefined): readonly Field[] =>
  type && (isObjectType(type) || isInterfaceType(type)) ? Object.values(type.getFields()) : [];

/** The type that a paged list is of; undefined where a field is no such list, or needs to be told something. */
const pagedType = ({ type, args }: Field): GraphQLNamedType | undefined => {
  if (args.some(isRequiredArgument) || !args.some(({ name }) => name === 'first')) return undefined;
  const nodes = fieldsOf(getNamedType(type)).find(({ name }) => name === 'nodes');
  return nodes && getNamedType(nodes.type);
};

const isOne = ({ type, args }: Field): boolean => args.length === 0 && !isListType(getNullableType(type));

/** `mentions` and `document`: each list of a type whose things lead back to it, and the first field that does. */
const loopsOf = (type: GraphQLNamedType): readonly (readonly [string, string])[] =>
  fieldsOf(type).flatMap((list) => {
    const back = fieldsOf(pagedType(list)).find((one) => isOne(one) && getNamedType(one.type) === type);
    return back ? [[list.name, back.name] as const] : [];
  });

const chain = (root: string, [list, back]: readonly [string, string], depth: number): string => {
  let inner = 'id';
  for (let step = 0; step < depth; step += 1) inner = `${list}(first: 1) { edges { node { ${back} { ${inner} } } } }`;
  return `{ ${root}(first: 1) { edges { node { ${inner} } } } }`;
};

/** Questions that go there and back several times: of what people ask by themselves they take the longest to plan. */
export const chainsOf = (schema: GraphQLSchema, depth: number): readonly string[] => {
  const seen = new Set<GraphQLNamedType>();
  return fieldsOf(schema.getQueryType() ?? undefined).flatMap((root) => {
    const type = pagedType(root);
    if (!type || seen.has(type)) return [];
    seen.add(type);
    return loopsOf(type).map((loop) => chain(root.name, loop, depth));
  });
};
