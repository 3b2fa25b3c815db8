import { type EntityId, type IsoDate, isoDate } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';
import type { Suspicion } from '../../domain/resolution.ts';
import type { KamerstukParts } from './parts.ts';

/** Whether two dossier numbers differ as a slip of the pen makes them differ: one digit, or two neighbours swapped. */
export const isSlip = (printed: string, meant: string): boolean => {
  if (printed === meant || printed.length !== meant.length) return false;
  const wrong = [...printed].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  if (wrong.length === 1) return true;
  const [a = 0, b = 0] = wrong;
  return wrong.length === 2 && b === a + 1 && printed[a] === meant[b] && printed[b] === meant[a];
};

const YEARS_BACK = 3;

const windowAround = (day: IsoDate): readonly [IsoDate, IsoDate] => {
  const year = Number(day.slice(0, 4));
  return [isoDate(`${year - YEARS_BACK}${day.slice(4)}`), isoDate(`${year + 1}${day.slice(4)}`)];
};

interface SubmittedWork {
  /** Folded surnames, first submitter first. */
  readonly submitters?: readonly string[];
}

/**
 * A motion in words whose number is told here: does the Chamber's register hold a motion of those submitters with this
 * sub-number in a dossier whose number is a slip away from the printed one?
 */
export const suspicionsFor = (
  mention: Mention<string, KamerstukParts>,
  context: ResolutionContext,
): readonly Suspicion[] => {
  const { dossier, numbers } = mention.parts;
  const day = context.asOf(mention);
  const [number] = numbers;
  if (!day || number === undefined || !/^\d+$/u.test(number)) return [];
  const [from, to] = windowAround(day);
  const found = context
    .antecedents(mention)
    .filter(({ mention: other }) => other.kind === 'motion')
    .flatMap(({ mention: other }) => (other.parts as SubmittedWork).submitters?.slice(0, 1) ?? [])
    .flatMap((surname) => context.registries.motionsBy(surname, from, to))
    .filter(
      (paper) => paper.number === Number(number) && paper.dossier !== undefined && isSlip(dossier, paper.dossier),
    );
  const [paper] = found;
  if (!paper?.dossier || found.some((other) => other.dossier !== paper.dossier)) return [];
  const id = `kst-${paper.dossier}-${number}`;
  const reason = `printed ${dossier}, but number ${number} of ${paper.date}, "${paper.title}", belongs to dossier ${paper.dossier} (${paper.dossierTitle})`;
  return [{ entity: id as EntityId, label: id, reason, confidence: 0.9 }];
};
