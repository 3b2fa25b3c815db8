import type { EntityId, IsoDate } from '../../domain/ids.ts';
import type { NameKind } from '../../domain/names.ts';
import type { OrganizationRecord, Period } from '../../domain/registries.ts';
import { fold } from '../../text/fold.ts';
import type { NameEntry } from '../../text/name-automaton.ts';
import { type RegistryFiles, rowsOf } from '../files.ts';
import { covers, groupBy } from '../period.ts';

interface BodyRow {
  readonly id: EntityId;
  readonly name: string;
  readonly abbreviation?: string;
  readonly classification?: string;
  readonly names: readonly string[];
  readonly periods?: readonly Period[];
  readonly sameAs?: readonly string[];
  readonly curated?: boolean;
  /** Of a medium: `nos.nl`. */
  readonly domains?: readonly string[];
}

/** One word, or with capitals inside: `SZW`, `GL`, `RVO.nl`. Their letter case counts. */
const isAbbreviation = (name: string): boolean =>
  !/\s/u.test(name) && (name.length <= 5 || /\p{Lu}.*\p{Lu}/u.test(name));

/** Common nouns and names that mean a place far more often than a body. */
const NOT_A_BODY = new Set(
  'politie de politie marechaussee huis toeslagen inspectie de kamer gemeente senaat schiphol sociaal blink stark rob topteams notarissen gerechtsdeurwaarders grondkamers havenbeheerders waarborginstellingen rijkshavenmeesters bedrijfstakpensioenfondsen over-gemeenten peelgemeenten plusteam parkorganisatie'.split(
    ' ',
  ),
);
const NO_BODY_IDS = new Set([
  'org:tweede-kamer-der-staten-generaal',
  'org:eerste-kamer-der-staten-generaal',
  'org:staten-generaal',
]);

const SHORT_NAMES = new Set(['OM', 'NS', 'EU', 'VN', 'UN', 'EP', 'CZ', 'AP', 'ZN']);

/** Two capitals are a code for many things (AR, CA, No, NA): too short to name a body by themselves. */
const isUsableBodyName = (name: string): boolean =>
  !NOT_A_BODY.has(fold(name)) && !/^(?:de|het) /iu.test(name) && (name.length > 2 || SHORT_NAMES.has(name));

/** A programme may live on a page of its broadcaster: such an address names the broadcaster as well. */
const isHost = (domain: string): boolean => !domain.includes('/');

const recordOf = (row: BodyRow, classification: string): OrganizationRecord => ({
  id: row.id,
  name: row.name,
  ...(row.abbreviation ? { abbreviation: row.abbreviation } : {}),
  classification: row.classification ?? classification,
  periods: row.periods ?? [],
  sameAs: row.sameAs ?? [],
});

const DOMAIN = /^[\p{L}\d.-]+\.[\p{Ll}]{2,}$/u;

const entriesOf = (rows: readonly BodyRow[], kind: NameKind): NameEntry[] =>
  rows.flatMap(({ id, names }) =>
    names.map((name) => ({ name, kind, ids: [id], exact: isAbbreviation(name) && !DOMAIN.test(name) })),
  );

const newestFirst = (a: OrganizationRecord, b: OrganizationRecord): number =>
  (b.periods.at(-1)?.start ?? '0000') < (a.periods.at(-1)?.start ?? '0000') ? -1 : 1;

/** Ministries, parties and other bodies. */
export const organisationRegistry = (files: RegistryFiles) => {
  const ministries = rowsOf<BodyRow>(files.ministries);
  const parties = rowsOf<BodyRow>(files.parties);
  const bodies = rowsOf<BodyRow>(files.organisations).filter(({ id }) => !NO_BODY_IDS.has(id));
  const media = rowsOf<BodyRow>(files.media);
  const record = new Map<EntityId, OrganizationRecord>([
    ...ministries.map((row) => [row.id, recordOf(row, 'ministry')] as const),
    ...parties.map((row) => [row.id, recordOf(row, 'party')] as const),
    ...bodies.map((row) => [row.id, recordOf(row, 'body')] as const),
    ...media.map((row) => [row.id, recordOf(row, 'medium')] as const),
  ]);
  const recordsByName = (rows: readonly BodyRow[]) => {
    const groups = groupBy(rows, ({ names }) => names.map(fold));
    return (name: string): OrganizationRecord[] =>
      (groups.get(name) ?? []).flatMap(({ id }) => record.get(id) ?? []).sort(newestFirst);
  };
  const ministriesNamed = recordsByName(ministries);
  const usable = bodies.map((row) => ({ ...row, names: row.names.filter(isUsableBodyName) }));
  return {
    entries: [
      ...entriesOf(ministries, 'ministry'),
      ...entriesOf(parties, 'party'),
      ...entriesOf(usable, 'organisation'),
      ...entriesOf(
        media.map((row) => ({ ...row, names: [...row.names, ...(row.domains ?? []).filter(isHost)] })),
        'medium',
      ),
    ],
    organization: (id: EntityId) => record.get(id),
    partiesByName: recordsByName(parties),
    ministriesByName: (name: string, on?: IsoDate): OrganizationRecord[] => {
      const all = ministriesNamed(name);
      if (!on) return all;
      return all.filter(({ periods }) => periods.length === 0 || periods.some((period) => covers(period, on)));
    },
  };
};
