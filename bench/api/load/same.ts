import { isDeepStrictEqual } from 'node:util';
import type { Reply } from './connection.ts';

const NAMES = new Set(['id', 'key', 'document']);

/** Ids of all that an answer holds, without the names of their types. */
const idsIn = (value: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) for (const one of value) idsIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (NAMES.has(name) && typeof inner === 'string') found.add(inner.replace(/^[A-Z]\w+:/u, ''));
      else idsIn(inner, found);
    }
  }
  return found;
};

const parsed = ({ body }: Reply): { data?: unknown } => JSON.parse(body.toString()) as { data?: unknown };

/** Whether two servers answer the same, names in any order; what ours says of the cost stands beside the answer. */
export const isSame = (one: Reply, other: Reply): boolean => isDeepStrictEqual(parsed(one).data, parsed(other).data);

/** Whether an answer in another shape holds all that ours does; where ours cuts a list of evidence, it may hold the rest too. */
export const holdsSame = (ours: Reply, other: Reply): boolean => {
  const theirs = idsIn(parsed(other));
  const mine = idsIn(parsed(ours).data);
  return theirs.size <= 1.5 * mine.size + 10 && [...mine].every((id) => theirs.has(id));
};
