/** The order keys of a row, opaque to clients. */
export const encodeCursor = (keys: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** Keys of a cursor made for an order of `length` keys; undefined where it is no such cursor. */
export const decodeCursor = (cursor: string, length: number): readonly (string | number)[] | undefined => {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fine =
      Array.isArray(keys) &&
      keys.length === length &&
      keys.every((key) => typeof key === 'string' || typeof key === 'number');
    return fine ? keys : undefined;
  } catch {
    return undefined;
  }
};
