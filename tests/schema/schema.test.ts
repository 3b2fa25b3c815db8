import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { REFERENCE_TYPES } from '../../src/references/registry.ts';

const own = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
);

test('the checked-in schema is the schema (npm run schema:print)', () => {
  expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(`${printSchema(schema)}\n`);
});

test('everything has a description', () => {
  const bare: string[] = [];
  for (const type of own) {
    if (!type.description) bare.push(type.name);
    if (isEnumType(type))
      for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) bare.push(`${type.name}.${field.name}`);
      for (const argument of 'args' in field ? field.args : [])
        if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`);
    }
  }
  expect(bare).toEqual([]);
});

test('the kinds of mention are those of the reference types', () => {
  const type = schema.getType('MentionType');
  expect(
    isEnumType(type) &&
      type
        .getValues()
        .map(({ value }) => value)
        .sort(),
  ).toEqual(REFERENCE_TYPES.map(({ kind }) => kind).sort());
});

test('every field says where it stands in the graph: none needs a read of its own', () => {
  const pages = ['nodes', 'edges', 'totalCount', 'pageInfo'];
  const loose = own.flatMap((type) => {
    if (!isObjectType(type) || type.name === 'PageInfo') return [];
    const fields = Object.values(type.getFields()).filter(
      ({ name, extensions }) => !extensions.graph && !(type.name.endsWith('Connection') && pages.includes(name)),
    );
    return fields.map(({ name }) => `${type.name}.${name}`);
  });
  expect(loose).toEqual([]);
});

test('every list that can grow has pages', () => {
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const field of Object.values(query)) {
    if (!String(field.type).includes('Connection')) continue;
    expect(
      field.args.map(({ name }) => name),
      field.name,
    ).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
  }
});
