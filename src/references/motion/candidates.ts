import { type IsoDate, isoDate } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { PaperRecord } from '../../domain/registries.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { fold } from '../../text/fold.ts';
import type { ResolutionContext } from '../reference-type.ts';
import { parseLooseDate } from '../shared/loose-date.ts';
import { registeredCandidates } from '../shared/registered-candidates.ts';
import { sharedWords } from '../shared/shared-words.ts';
import type { MotionParts } from './parts.ts';

/** A motion is asked about within these years of its submission, nearly always. */
const YEARS_BACK = 2;
/** More than these say nothing. */
const MOST = 5;

const yearsBefore = (day: IsoDate, years: number): IsoDate =>
  isoDate(`${Number(day.slice(0, 4)) - years}${day.slice(4)}`);

const foldedTitles = new WeakMap<PaperRecord, string>();
/** Folded once a paper: the same motions are asked for again and again. */
const foldedTitle = (paper: PaperRecord): string => {
  const known = foldedTitles.get(paper);
  if (known !== undefined) return known;
  const title = fold(paper.title);
  foldedTitles.set(paper, title);
  return title;
};

/** How well a registered paper fits what the words say, in [0, 1]; 0 where they contradict each other. */
const fitOf = ({ submitters = [], subject, date }: MotionParts, paper: PaperRecord): number => {
  const title = foldedTitle(paper);
  const second = submitters.length === 2 ? submitters[1] : undefined;
  if (second && !title.includes(second)) return 0;
  const written = date ? parseLooseDate(date) : undefined;
  if (written) {
    const [, month, day] = paper.date.split('-').map(Number);
    if (written.month !== month || written.day !== day) return 0;
  }
  const words = subject ? sharedWords(fold(subject), title) : 0;
  if (subject && words < 0.3 && !written) return 0;
  return Math.min(1, 0.3 + words * 0.4 + (written ? 0.3 : 0) + (second ? 0.1 : 0));
};

/**
 * Motions of the register by their first submitter, near the document's day. They are candidates and never targets: a
 * register does not say that the text means them.
 */
export const motionCandidates = (
  mention: Mention<'motion', MotionParts>,
  context: ResolutionContext,
): Resolution | undefined => {
  const { parts } = mention;
  const [first] = parts.submitters ?? [];
  const until = context.asOf(mention);
  if (!first || !until) return undefined;
  const wanted = parts.sort;
  const papers = context.registries
    .motionsBy(first, yearsBefore(until, YEARS_BACK), until)
    .filter(({ kind, dossier, number }) => kind === wanted && dossier && number);
  return registeredCandidates(papers, (paper) => fitOf(parts, paper), MOST);
};
