import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { defaultFieldResolver, type GraphQLResolveInfo } from 'graphql';
import { decodeAnswer } from '../../src/graph/read.ts';
import type { SchemaContext } from '../context.ts';
import { type GraphField, isStep } from './field.ts';
import { parametersOf, planFor } from './plan.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      neo4j: Neo4jPlugin<Types>;
    }
    export interface FieldOptions {
      /** Where the field's value stands in the graph; such a field needs no resolver. */
      graph?: GraphField;
    }
  }
}

const readRoot = async (
  _: unknown,
  __: unknown,
  context: SchemaContext,
  info: GraphQLResolveInfo,
): Promise<unknown> => {
  const plan = planFor(info);
  const parameters = parametersOf(plan, info.variableValues, context);
  return decodeAnswer(plan.answer, await context.read(plan.text, parameters), parameters, context.onCut);
};

type Resolve = (parent: unknown, given: unknown, context: SchemaContext, info: GraphQLResolveInfo) => unknown;

/** A mutation does its work, which gives the key of what it wrote; that is then read as any root field is. */
const readWritten =
  (work: Resolve): Resolve =>
  async (parent, given, context, info) => {
    const written = String(await work(parent, given, context, info));
    return readRoot(parent, given, { ...context, written }, info);
  };

/** What was read already stands under the name in the answer. */
const readNested = (parent: unknown, _: unknown, __: unknown, info: GraphQLResolveInfo): unknown =>
  (parent as Record<string, unknown>)[String(info.path.key)];

/** Fields that say where they stand in the graph are read by one statement a root field; the others resolve as ever. */
export class Neo4jPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const graph = (config.pothosOptions as { graph?: GraphField }).graph;
    const isNested = config.parentType.endsWith('Connection') || config.parentType === 'PageInfo';
    if (!graph)
      return isNested
        ? { ...config, resolve: readNested as never }
        : { ...config, resolve: config.resolve ?? (defaultFieldResolver as never) };
    if (config.kind === 'Mutation' && isStep(graph))
      return {
        ...config,
        extensions: { ...config.extensions, graph },
        resolve: readWritten(config.resolve as Resolve) as never,
      };
    const resolve = config.kind === 'Query' && isStep(graph) ? readRoot : readNested;
    return { ...config, extensions: { ...config.extensions, graph }, resolve: resolve as never };
  }
}

SchemaBuilder.registerPlugin('neo4j', Neo4jPlugin);
