import type { EntityId, IsoDate } from '../../domain/ids.ts';
import type { Registries } from '../../domain/registries.ts';

const yearOf = (title: string): number => Number(/\s((?:18|19|20)\d{2})$/u.exec(title)?.[1] ?? 0);

/**
 * Of regulations that bear one name, the newest that was there on the day: `Huisvestingswet` in 2023 is that of 2014. A law
 * comes into force after the year of its title; ids of the register ascend with time. All of them where no title tells a year.
 */
export const choiceOf = (
  ids: readonly string[],
  registries: Registries,
  day: IsoDate | undefined,
): readonly EntityId[] => {
  const all = ids as readonly EntityId[];
  if (all.length < 2) return all;
  const until = day ? Number(day.slice(0, 4)) : Number.POSITIVE_INFINITY;
  const years = new Map(all.map((id) => [id, yearOf(registries.law(id)?.title ?? '')]));
  if (Math.max(...years.values()) === 0) return all;
  const there = all.filter((id) => (years.get(id) ?? 0) < until);
  const newest = there.reduce<EntityId | undefined>(
    (best, id) => (best === undefined || id > best ? id : best),
    undefined,
  );
  return newest ? [newest] : all;
};
