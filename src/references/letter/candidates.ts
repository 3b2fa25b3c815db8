import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';
import type { PaperRecord } from '../../domain/registries.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { fold } from '../../text/fold.ts';
import { registeredCandidates } from '../shared/registered-candidates.ts';
import { lettersOfThatDay } from '../shared/registered-letters.ts';
import { sharedWords } from '../shared/shared-words.ts';
import type { LetterParts } from './parts.ts';

/** More than these say nothing. */
const MOST = 3;
/** So many of the telling words of a subject must stand in the title. */
const ENOUGH_WORDS = 0.5;

const dossiersNamed = ({ mentions }: ResolutionContext): ReadonlySet<string> =>
  new Set(
    mentions.flatMap(({ kind, parts }) =>
      kind === 'kamerstuk' ? [(parts as { readonly dossier?: string }).dossier ?? ''] : [],
    ),
  );

/** How well a registered letter of the day fits, in [0, 1]: by the words of its subject, by a dossier that the text names. */
const fitOf = (subject: string | undefined, paper: PaperRecord, dossiers: ReadonlySet<string>): number => {
  const named = dossiers.has(paper.dossier ?? '') ? 0.2 : 0;
  if (!subject) return named ? 0.5 : 0;
  const words = sharedWords(fold(subject), fold(paper.title));
  return words >= ENOUGH_WORDS ? 0.3 + 0.4 * words + named : 0;
};

/**
 * Letters of the register of that day whose title has the subject's words, or whose dossier the text names. They are
 * candidates and never targets: a register does not say that the text means them.
 */
export const letterCandidates = (
  mention: Mention<'letter', LetterParts>,
  context: ResolutionContext,
): Resolution | undefined => {
  const papers = lettersOfThatDay(mention, context);
  if (papers.length === 0) return undefined;
  const dossiers = dossiersNamed(context);
  return registeredCandidates(papers, (paper) => fitOf(mention.parts.subject, paper, dossiers), MOST);
};
