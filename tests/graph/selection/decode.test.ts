import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConnectionField, decodeAnswer, decodeCursor, type Leaf, type Order } from '../../../src/graph/read.ts';
import { encodeCursor, orderMark } from '../../../src/graph/selection/cursor.ts';
import { snippetOf } from '../../../src/graph/selection/snippet.ts';

const LEAF: Leaf = { type: 'ID', isList: false, isNullable: false };
const ORDER: readonly Order[] = [{ expression: '{t}.key', descending: false }];
const RUNS = Number(process.env.FC_RUNS ?? 500);

const page = (isBackward: boolean): ConnectionField => ({
  kind: 'connection',
  key: 'laws',
  typeName: 'LawConnection',
  step: { match: '', where: [], order: ORDER, isBackward, isDistinct: false, limit: { index: 0 } },
  parts: [
    {
      kind: 'pageInfo',
      key: 'info',
      fields: ['hasNextPage', 'hasPreviousPage', 'endCursor'].map((name) => ({ key: name, name })),
    },
    {
      kind: 'nodes',
      key: 'first',
      target: {
        variants: [
          {
            typeName: 'Law',
            test: '',
            fields: [{ kind: 'scalar', key: 'id', expression: '', decode: 'globalId', leaf: LEAF }],
          },
        ],
      },
    },
    { kind: 'totalCount', key: 'n' },
  ],
});

describe('a page is cut from the one row too many', () => {
  const rows = [['a'], ['b'], ['c']].map(([key]) => [[key], [key]]);

  test('forward', () => {
    expect(decodeAnswer(page(false), [[[rows, 9]]], { p0: 3 })).toEqual({
      __typename: 'LawConnection',
      info: { hasNextPage: true, hasPreviousPage: false, endCursor: encodeCursor(orderMark(ORDER), ['b']) },
      first: [
        { __typename: 'Law', id: 'Law:a' },
        { __typename: 'Law', id: 'Law:b' },
      ],
      n: 9,
    });
  });

  test('backward: rows come from the end and are turned back', () => {
    expect(decodeAnswer(page(true), [[[rows, 9]]], { p0: 3 })).toMatchObject({
      info: { hasNextPage: false, hasPreviousPage: true },
      first: [{ id: 'Law:b' }, { id: 'Law:a' }],
    });
  });
});

describe('cursors', () => {
  test('give back their keys, to their own order alone', () => {
    const key = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
    );
    fc.assert(
      fc.property(key, key, (a, b) => {
        const order = [...ORDER, { expression: '{s}.date', descending: true }];
        const cursor = encodeCursor(orderMark(order), [a, b]);
        expect(decodeCursor(cursor, order)).toEqual(JSON.parse(JSON.stringify([a, b])));
        expect(decodeCursor(cursor, ORDER)).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    '',
    'abc',
    'bnVsbA',
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[null,null]').toString('base64url'),
  ])('%j is none', (cursor) => {
    expect(decodeCursor(cursor, ORDER)).toBeUndefined();
  });
});

describe('snippets', () => {
  test.each([
    ['De Arbowet vraagt beleid.', 'arbowet', 'De **Arbowet** vraagt beleid.'],
    ['Motie van het lid Özütok.', 'ozutok', 'Motie van het lid **Özütok**.'],
    [
      'De vertrouwenspersoon en vertrouwenspersonen',
      'vertrouwenspersoon',
      'De **vertrouwenspersoon** en vertrouwenspersonen',
    ],
    ['Niets daarvan', 'arbowet', 'Niets daarvan'],
    ['', 'arbowet', ''],
  ])('%j for %j', (text, looked, marked) => {
    expect(snippetOf(text, looked)).toBe(marked);
  });

  test('are short, and without marks a piece of the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('de', 'Arbowet', 'vraagt', 'beleid', 'één', '\n'), { maxLength: 400 }),
        (words) => {
          const text = words.join(' ');
          const snippet = snippetOf(text, 'arbowet');
          const bare = snippet.replaceAll('**', '').replace(/^… | …$/gu, '');
          expect(text.replace(/\s+/gu, ' ')).toContain(bare);
          expect(bare.length).toBeLessThanOrEqual(400);
          if (words.includes('Arbowet')) expect(snippet).toContain('**Arbowet**');
        },
      ),
      { numRuns: RUNS },
    );
  });
});
