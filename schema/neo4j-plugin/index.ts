import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { defaultFieldResolver, type FieldNode, type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import { decodeAnswer, pageOf } from '../../src/graph/read.ts';
import type { SchemaContext } from '../context.ts';
import { directiveVariables } from './collect-fields.ts';
import { type GraphField, isStep } from './field.ts';
import { type Plan, pageSize, planOf } from './plan.ts';

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

const plans = new WeakMap<FieldNode, Map<string, Plan>>();

/** Compiled once a document (and once for each outcome of its @skip and @include). */
const plannedOnce = (info: GraphQLResolveInfo): Plan => {
  const [node] = info.fieldNodes;
  if (!node) throw new Error('no field');
  const known = plans.get(node) ?? new Map<string, Plan>();
  plans.set(node, known);
  const key = directiveVariables(info);
  const plan = known.get(key) ?? planOf(info);
  known.set(key, plan);
  return plan;
};

const readRoot = async (
  _: unknown,
  __: unknown,
  context: SchemaContext,
  info: GraphQLResolveInfo,
): Promise<unknown> => {
  const plan = plannedOnce(info);
  const [row] = await context.read(plan.text, plan.bind(info.variableValues));
  return picked({ [String(info.path.key)]: decodeAnswer(plan.field, row?.[0] ?? null) }, info);
};

const isUnpaged = (value: unknown): boolean => typeof value === 'object' && value !== null && '__connection' in value;

/** What was read already; a connection is cut to its page here, where the arguments are known. */
const picked = (parent: Record<string, unknown>, info: GraphQLResolveInfo): unknown => {
  const value = parent[String(info.path.key)];
  if (!isUnpaged(value)) return value;
  const definition = info.parentType.getFields()[info.fieldName];
  const [node] = info.fieldNodes;
  const first = definition && node ? getArgumentValues(definition, node, info.variableValues).first : undefined;
  return pageOf(value, pageSize(first));
};

const readNested = (parent: unknown, _: unknown, __: unknown, info: GraphQLResolveInfo): unknown =>
  picked(parent as Record<string, unknown>, info);

/** Fields that say where they stand in the graph are read by one statement a root field; the others resolve as ever. */
export class Neo4jPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const graph = (config.pothosOptions as { graph?: GraphField }).graph;
    const isRoot = config.kind === 'Query';
    const nested = config.parentType.endsWith('Connection') || config.parentType === 'PageInfo' || graph !== undefined;
    if (!graph)
      return nested
        ? { ...config, resolve: readNested as never }
        : { ...config, resolve: config.resolve ?? (defaultFieldResolver as never) };
    const resolve = isRoot && isStep(graph) ? readRoot : readNested;
    return { ...config, extensions: { ...config.extensions, graph }, resolve: resolve as never };
  }
}

SchemaBuilder.registerPlugin('neo4j', Neo4jPlugin);
