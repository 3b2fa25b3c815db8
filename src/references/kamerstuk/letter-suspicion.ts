import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';
import type { PaperRecord } from '../../domain/registries.ts';
import type { Suspicion } from '../../domain/resolution.ts';
import { fold } from '../../text/fold.ts';
import { type LetterWords, lettersOfThatDay } from '../shared/registered-letters.ts';
import { sharedWords } from '../shared/shared-words.ts';
import type { KamerstukParts } from './parts.ts';
import { isSlip } from './slip.ts';

/** A title that shares fewer of the subject's words is another letter's. */
const ENOUGH_WORDS = 0.3;

const suspicionOf = (paper: PaperRecord, printed: string): Suspicion => {
  const id = `kst-${paper.dossier}-${paper.number}`;
  const of = paper.dossierTitle ? ` (${paper.dossierTitle})` : '';
  const reason = `printed ${printed}, but the letter of ${paper.date}, "${paper.title}", is number ${paper.number} of dossier ${paper.dossier}${of}`;
  return { entity: id as EntityId, label: id, reason, confidence: 0.9 };
};

/**
 * A letter in words whose number is told here: does the register hold, of the day that the words tell, no letter with
 * that number, but one with a number or dossier that is a slip away and a title that fits?
 */
export const letterSuspicions = (
  mention: Mention<string, KamerstukParts>,
  context: ResolutionContext,
): readonly Suspicion[] => {
  const { dossier, numbers } = mention.parts;
  const [number, second] = numbers;
  if (number === undefined || second !== undefined || !/^\d+$/u.test(number)) return [];
  const [letter] = context.antecedents(mention).filter(({ mention: { kind } }) => kind === 'letter');
  if (!letter) return [];
  const words = letter.mention as Mention<string, LetterWords>;
  const papers = lettersOfThatDay(words, context);
  if (papers.some((paper) => paper.dossier === dossier && String(paper.number) === number)) return [];
  const { subject } = words.parts;
  const fits = ({ title }: PaperRecord): boolean => !subject || sharedWords(fold(subject), fold(title)) >= ENOUGH_WORDS;
  const found = papers.filter(
    (paper) =>
      ((String(paper.number) === number && isSlip(dossier, paper.dossier ?? '')) ||
        (paper.dossier === dossier && isSlip(number, String(paper.number)))) &&
      fits(paper),
  );
  const [paper, another] = found;
  if (!paper || another) return [];
  return [suspicionOf(paper, `${dossier}, nr. ${number}`)];
};
