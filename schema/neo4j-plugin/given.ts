import { type FieldNode, type GraphQLField, type ValueNode, valueFromAST } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** A value that a document gives to an argument: known at once, or when the variables are. */
export interface Given {
  readonly isConstant: boolean;
  at(variables: Variables): unknown;
}

const hasVariable = (value: ValueNode): boolean => {
  if (value.kind === 'Variable') return true;
  if (value.kind === 'ListValue') return value.values.some(hasVariable);
  return value.kind === 'ObjectValue' && value.fields.some((field) => hasVariable(field.value));
};

export const constant = (value: unknown): Given => ({ isConstant: true, at: () => value });

/** A variable by name; its value was coerced before. */
export const variable = (name: string, otherwise?: unknown): Given => ({
  isConstant: false,
  at: (variables) => (variables[name] === undefined ? otherwise : variables[name]),
});

/** What a field's argument is given; undefined where neither the document nor a default gives a value. */
export const givenArgument = (
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
): Given | undefined => {
  const argument = definition.args.find((one) => one.name === name);
  if (!argument) return undefined;
  const value = node.arguments?.find((one) => one.name.value === name)?.value;
  if (!value) return constant(argument.defaultValue);
  if (value.kind === 'Variable') return variable(value.name.value, argument.defaultValue);
  const { type } = argument;
  if (!hasVariable(value)) return constant(valueFromAST(value, type));
  return { isConstant: false, at: (variables) => valueFromAST(value, type, variables as Record<string, unknown>) };
};

/** A place inside a given value: `filter.date.from`. */
export const inside = (given: Given, path: readonly string[]): Given => {
  const pick = (whole: unknown): unknown =>
    path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], whole);
  if (given.isConstant) return constant(pick(given.at({})));
  return { isConstant: false, at: (variables) => pick(given.at(variables)) };
};
