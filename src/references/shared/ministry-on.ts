import type { EntityId, IsoDate } from '../../domain/ids.ts';
import type { OrganizationRecord, Registries } from '../../domain/registries.ts';

const covers = ({ periods }: OrganizationRecord, day: IsoDate): boolean =>
  periods.length === 0 || periods.some(({ start, end }) => (!start || start <= day) && (!end || day < end));

const newestFirst = (a: OrganizationRecord, b: OrganizationRecord): number =>
  (b.periods.at(-1)?.start ?? '0000') < (a.periods.at(-1)?.start ?? '0000') ? -1 : 1;

/** Of the ministries that bear a name the one that bore it on a day, else the newest; `inTime` tells which. */
export const ministryOn = (
  registries: Registries,
  ids: readonly string[],
  day: IsoDate | undefined,
): { readonly found: OrganizationRecord | undefined; readonly inTime: boolean } => {
  const all = ids.flatMap((id) => registries.organization(id as EntityId) ?? []).sort(newestFirst);
  const then = day ? all.find((record) => covers(record, day)) : all[0];
  return { found: then ?? all[0], inTime: then !== undefined };
};
