import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { checkDocument } from '../../src/server/limits/check-document.ts';
import { checkVariables } from '../../src/server/limits/check-variables.ts';
import { checkCost } from '../../src/server/limits/cost.ts';
import { LIMITS } from '../../src/server/limits/limits.ts';
import { fragmentsOf, priceOf } from '../../src/server/limits/price.ts';
import { Shapes } from '../../src/server/limits/shapes.ts';
import { operations } from '../../src/server/operations.ts';

const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode => {
  const found = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!found) throw new Error('no operation');
  return found;
};

const price = (query: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(query);
  const fragments = fragmentsOf(document.definitions);
  return priceOf({ schema, operation: operationOf(document), fragments, variables });
};

const codeOf = (query: string): unknown => checkDocument(parse(query))?.extensions.code;

/** `depth` times from documents to mentions and back. */
const chain = (depth: number, page: string): string => {
  let inner = 'id';
  for (let i = 0; i < depth; i += 1) inner = `mentions${page} { edges { node { document { ${inner} } } } }`;
  return `{ documents${page} { edges { node { ${inner} } } } }`;
};

describe('cost', () => {
  test('pages multiply, as literals, variables or by default', () => {
    expect(price('{ documents(first: 50) { nodes { id } } }')).toBe(52);
    const nested = 'documents(first: $n) { nodes { mentions(first: $n) { nodes { id } } } }';
    expect(price(`query ($n: Int) { ${nested} }`, { n: 50 })).toBe(price(`{ ${nested.replaceAll('$n', '50')} }`));
    expect(price(`query ($n: Int) { ${nested} }`, { n: 50 })).toBeGreaterThan(2500);
    expect(price('{ documents { nodes { id } } }')).toBe(27);
    expect(price('query ($n: Int = 40) { documents(first: $n) { nodes { id } } }', { n: 40 })).toBe(42);
  });

  test('of the types that a row may have the dearest counts', () => {
    const one = price('{ node(id: "Law:BW") { ... on Law { articles(first: 10) { nodes { id } } } } }');
    const both = price(
      '{ node(id: "Law:BW") { ... on Law { articles(first: 10) { nodes { id } } } ... on Document { id } } }',
    );
    expect(both).toBe(one);
  });

  test('three hops of fifty are too much, three of one are not', () => {
    expect(checkCost(price(chain(2, '(first: 50)')))?.extensions).toMatchObject({
      code: 'COST_TOO_HIGH',
      limit: LIMITS.cost,
    });
    expect(checkCost(price(chain(3, '')))?.message).toMatch(/^Cost \d+ is over the limit of \d+.+smaller pages/u);
    expect(checkCost(price(chain(3, '(first: 1)')))).toBeUndefined();
  });

  test.each(operations().map((one) => [one.name, one] as const))('%s is within every limit', (_, operation) => {
    expect(checkDocument(parse(operation.query))).toBeUndefined();
    expect(checkCost(price(operation.query, operation.variables))).toBeUndefined();
  });
});

describe('size of a document', () => {
  test('a chain of three citations passes, one of sixty does not', () => {
    expect(codeOf(chain(3, '(first: 1)'))).toBeUndefined();
    expect(codeOf(chain(60, '(first: 1)'))).toBe('QUERY_TOO_LARGE');
  });

  test('fragments count where they are spread', () => {
    const fragments = Array.from({ length: 14 }, (_, index) => {
      const next = index === 13 ? 'id' : `...F${index + 1}`;
      return `fragment F${index} on Document { a: asCitable { id } mentions { nodes { document { ${next} } owner { document { ${next} } } } } }`;
    });
    expect(codeOf(`{ document(id: "x") { ...F0 } } ${fragments.join(' ')}`)).toBe('QUERY_TOO_LARGE');
    expect(codeOf('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toBeUndefined();
  });

  test.each([
    ['aliases', `{ ${Array.from({ length: 61 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['directives', `{ __typename ${'@skip(if: false) '.repeat(31)} }`],
    ['root fields', `{ ${Array.from({ length: 21 }, (_, index) => `a${index}: law(id: "BW") { id }`).join(' ')} }`],
    ['mutations', `mutation { ${Array.from({ length: 6 }, (_, index) => `a${index}: ingest { id }`).join(' ')} }`],
    ['operations', Array.from({ length: 21 }, (_, index) => `query q${index} { __typename }`).join(' ')],
    ['variables', `query (${Array.from({ length: 51 }, (_, index) => `$v${index}: Int`).join(', ')}) { __typename }`],
    ['circles of introspection', '{ __schema { types { fields { type { fields { name } } } } } }'],
    ['introspections', '{ a: __schema { description } b: __schema { description } c: __schema { description } }'],
  ])('%s are bounded', (_, query) => {
    expect(codeOf(query)).toBe('QUERY_TOO_LARGE');
  });

  test('texts through the pipeline have a weight of their own', () => {
    const ten = Array.from({ length: 11 }, (_, index) => `a${index}: extractReferences(text: "x") { type }`).join(' ');
    expect(codeOf(`{ ${ten} }`)).toBe('COST_TOO_HIGH');
  });
});

test('variables are bounded in number and depth, without a stack to overflow', () => {
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i += 1) deep = [deep];
  expect(checkVariables({ deep })?.extensions.code).toBe('BAD_USER_INPUT');
  expect(checkVariables({ many: Array.from({ length: 3000 }, (_, index) => index) })).toBeDefined();
  expect(checkVariables({ filter: { date: { from: '2020-01-01' } }, ids: ['a', 'b'] })).toBeUndefined();
});

test('new shapes are admitted as time goes by, known ones always', () => {
  let now = 0;
  const shapes = new Shapes(() => now);
  for (let i = 0; i < LIMITS.newShapes; i += 1) shapes.admit(`RETURN ${i}`);
  expect(() => shapes.admit('RETURN -1')).toThrow(/variables/u);
  shapes.admit('RETURN 0');
  now += 1000;
  for (let i = 0; i < LIMITS.newShapesPerSecond; i += 1) shapes.admit(`RETURN 'b${i}'`);
  expect(() => shapes.admit('RETURN -2')).toThrow(/new shape/u);
  expect(() => shapes.admit('x'.repeat(LIMITS.statement + 1))).toThrow(/over the limit/u);
});
