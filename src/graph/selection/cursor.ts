import type { Order } from './tree.ts';

type Keys = readonly (string | number)[];

/** Names an order in a few signs, so that a cursor of another order is told from one of this. */
export const orderMark = (order: readonly Order[]): string => {
  let hash = 0x811c9dc5;
  for (const sign of order.map(({ expression, descending }) => `${expression}${descending ? '-' : '+'}`).join('|')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
};

/** The order keys of a row, opaque to clients. */
export const encodeCursor = (mark: string, keys: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([mark, ...keys])).toString('base64url');

/** Keys of a cursor that was made for this order; undefined where it was not. */
export const decodeCursor = (cursor: string, order: readonly Order[]): Keys | undefined => {
  try {
    const [mark, ...keys] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const fine =
      mark === orderMark(order) &&
      keys.length === order.length &&
      keys.every((key) => typeof key === 'string' || typeof key === 'number');
    return fine ? (keys as Keys) : undefined;
  } catch {
    return undefined;
  }
};
