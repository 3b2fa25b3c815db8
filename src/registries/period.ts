import type { IsoDate } from '../domain/ids.ts';
import type { Period } from '../domain/registries.ts';

/** Whether a day lies in `[start, end)`; an absent bound is open. */
export const covers = ({ start, end }: Period, day: IsoDate): boolean =>
  (start === undefined || start <= day) && (end === undefined || day < end);

/** Several ids to a key, in the order they came. */
export const groupBy = <K, V>(items: Iterable<V>, keysOf: (item: V) => Iterable<K>): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (!group) groups.set(key, [item]);
      else if (!group.includes(item)) group.push(item);
    }
  }
  return groups;
};
