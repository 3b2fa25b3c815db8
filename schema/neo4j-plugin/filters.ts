import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { type Parameter, parameterName } from '../../src/graph/read.ts';
import type { Binder } from './asking.ts';
import type { FilterField } from './field.ts';
import { type Given, inside } from './given.ts';

/** Names inside a pattern of an outer filter must differ from those outside. */
const NEST = 10;
const nested = (text: string, target: string, relationship: string): string =>
  text.replace(/\{(t|s|x(\d+))\}/gu, (_, name: string, number: string | undefined) => {
    if (number) return `{x${Number(number) + NEST}}`;
    return name === 't' ? target : relationship;
  });

/** Conditions of the fields that a filter fills; null is as good as absent. */
export const filtersOf = (
  type: GraphQLInputObjectType,
  value: unknown,
  given: Given,
  parameter: (binder: Binder) => Parameter,
  path: readonly string[] = [],
): string[] =>
  Object.values(type.getFields()).flatMap((field): string[] => {
    const filled = (value as Readonly<Record<string, unknown>>)[field.name];
    if (filled === null || filled === undefined) return [];
    const { where = '', on, exists, bind } = (field.extensions.graph ?? {}) as FilterField;
    const named = getNamedType(field.type);
    const place = [...path, field.name];
    if (isInputObjectType(named)) {
      const inner = filtersOf(named, filled, given, parameter, place);
      if (on) return inner.map((text) => text.replaceAll('{on}', on));
      const conditions = inner.map((text) => nested(text, '{x8}', '{x9}'));
      const pattern = (exists ?? '').replaceAll('{u}', '{x8}').replaceAll('{v}', '{x9}');
      return [`EXISTS { MATCH ${pattern}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''} }`];
    }
    const one = inside(given, place);
    const binder: Binder = (variables) => (bind ? bind(one.at(variables)) : one.at(variables));
    return [where.replaceAll('{value}', `$${parameterName(parameter(binder))}`)];
  });
