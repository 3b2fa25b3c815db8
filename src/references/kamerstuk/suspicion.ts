import { type EntityId, type IsoDate, isoDate } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';
import type { Suspicion } from '../../domain/resolution.ts';
import { dossierSuspicions } from './dossier-suspicion.ts';
import { letterSuspicions } from './letter-suspicion.ts';
import type { KamerstukParts } from './parts.ts';
import { isSlip } from './slip.ts';

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
 * sub-number in a dossier whose number is a slip away from the printed one, or in this dossier one whose sub-number is?
 */
const motionSuspicions = (
  mention: Mention<string, KamerstukParts>,
  context: ResolutionContext,
): readonly Suspicion[] => {
  const { dossier, numbers } = mention.parts;
  const day = context.asOf(mention);
  const [number, second] = numbers;
  if (!day || number === undefined || !/^\d+$/u.test(number)) return [];
  const [from, to] = windowAround(day);
  const theirs = context
    .antecedents(mention)
    .filter(({ mention: other }) => other.kind === 'motion')
    .flatMap(({ mention: other }) => (other.parts as SubmittedWork).submitters?.slice(0, 1) ?? [])
    .flatMap((surname) => context.registries.motionsBy(surname, from, to))
    .filter((paper) => paper.dossier !== undefined && paper.number !== undefined);
  if (theirs.some((paper) => paper.dossier === dossier && String(paper.number) === number)) return [];
  const elsewhere = theirs.filter(
    (paper) => paper.number === Number(number) && paper.dossier !== undefined && isSlip(dossier, paper.dossier),
  );
  const here = theirs.filter((paper) => paper.dossier === dossier && isSlip(number, String(paper.number)));
  const found = elsewhere.length > 0 || second !== undefined ? elsewhere : here;
  const [paper] = found;
  if (!paper || found.some((other) => other.dossier !== paper.dossier || other.number !== paper.number)) return [];
  const id = `kst-${paper.dossier}-${paper.number}`;
  const reason = `printed ${dossier}, nr. ${number}, but "${paper.title}" of ${paper.date} is number ${paper.number} of dossier ${paper.dossier} (${paper.dossierTitle})`;
  return [{ entity: id as EntityId, label: id, reason, confidence: found === elsewhere ? 0.9 : 0.7 }];
};

/** What the words beside a number, of a motion, a letter or a dossier, say against it. */
export const suspicionsFor = (
  mention: Mention<'kamerstuk', KamerstukParts>,
  context: ResolutionContext,
): readonly Suspicion[] => {
  const ofMotion = motionSuspicions(mention, context);
  if (ofMotion.length > 0) return ofMotion;
  const ofLetter = letterSuspicions(mention, context);
  return ofLetter.length > 0 ? ofLetter : dossierSuspicions(mention, context);
};
