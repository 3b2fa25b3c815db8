import { buildSchema, execute, type GraphQLSchema, parse, printSchema } from 'graphql';
import { type Model, type Thing, typeOf } from './model.ts';
import { EDGE, RESOLVERS, ROOT } from './resolvers.ts';

export { loadModel, type Model } from './model.ts';

/** Answers by graphql-js, field by field, from the model; with the schema's text alone in common with the compiler. */
export const naive = (schema: GraphQLSchema, model: Model) => {
  const plain = buildSchema(printSchema(schema));
  return (source: string, variables: Readonly<Record<string, unknown>> = {}) =>
    execute({
      schema: plain,
      document: parse(source),
      variableValues: variables,
      typeResolver: (value) => typeOf(value as Thing),
      fieldResolver: (parent, args, _, info) => {
        const type = info.parentType.name;
        if (type === 'Query') {
          const root = ROOT[info.fieldName];
          if (!root) throw new Error(`the naive resolver knows no Query.${info.fieldName}`);
          return root(parent as never, args as never, model, info);
        }
        const own = RESOLVERS[type]?.[info.fieldName];
        if (own) return own(parent as never, args as never, model, info);
        if (type.endsWith('Edge')) return EDGE(parent as never, args as never, model, info);
        if (RESOLVERS[type]) throw new Error(`the naive resolver knows no ${type}.${info.fieldName}`);
        return (parent as Record<string, unknown>)[info.fieldName];
      },
    });
};

/** Cursors are opaque: only whether there is one can be compared. */
export const withoutCursors = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutCursors);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      /cursor/iu.test(key) && typeof inner === 'string' ? 'cursor' : withoutCursors(inner),
    ]),
  );
};
