import { GraphQLError } from 'graphql';
import { decodeCursor, type Order } from '../../src/graph/read.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from './field.ts';

const refused = (message: string, code: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** How many rows a page asks for. @throws GraphQLError that names the limit: nothing is cut silently */
export const pageSize = (first: unknown, last: unknown): number => {
  if (!isAbsent(first) && !isAbsent(last))
    throw refused('give first (from the start) or last (from the end), not both', 'BAD_USER_INPUT');
  const name = isAbsent(last) ? 'first' : 'last';
  const size = isAbsent(last) ? (isAbsent(first) ? DEFAULT_PAGE : Number(first)) : Number(last);
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw refused(
    `${name}: ${size} is out of bounds: ask for 1 to ${LARGEST_PAGE} at a time, and page on with ${name === 'first' ? 'after' : 'before'}`,
    'BAD_USER_INPUT',
  );
};

/** Keys of the row that a cursor stands for. @throws GraphQLError where it is no cursor of this list in this order */
export const cursorKeys = (name: 'after' | 'before', cursor: unknown, order: readonly Order[]): unknown => {
  const keys = decodeCursor(String(cursor), order);
  if (keys) return keys;
  const end = name === 'after' ? 'endCursor' : 'startCursor';
  throw refused(
    `${name}: ${JSON.stringify(String(cursor).slice(0, 60))} is no cursor of this list in this order: take ${end} of a page of it`,
    'BAD_CURSOR',
  );
};
