import type { EntityId, IsoDate } from '../../domain/ids.ts';
import type { Registries } from '../../domain/registries.ts';

const yearOf = (title: string): number => Number(/\s((?:18|19|20)\d{2})$/u.exec(title)?.[1] ?? 0);

/**
 * Of regulations that bear one name, the newest that was there on the day: `Huisvestingswet` in 2023 is that of 2014. All
 * of them where the years of their titles do not tell.
 */
export const choiceOf = (
  ids: readonly string[],
  registries: Registries,
  day: IsoDate | undefined,
): readonly EntityId[] => {
  const all = ids as readonly EntityId[];
  if (all.length < 2) return all;
  const until = day ? Number(day.slice(0, 4)) : Number.POSITIVE_INFINITY;
  const years = all.map((id) => yearOf(registries.law(id)?.title ?? ''));
  const newest = Math.max(...years.filter((year) => year <= until));
  if (newest <= 0) return all;
  return all.filter((_, index) => years[index] === newest);
};
