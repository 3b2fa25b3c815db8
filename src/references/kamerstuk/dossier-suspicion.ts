import type { EntityId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { ResolutionContext } from '../../domain/reference-type.ts';
import type { Suspicion } from '../../domain/resolution.ts';
import { fold } from '../../text/fold.ts';
import { sharedWords, tellingWords } from '../shared/shared-words.ts';
import type { KamerstukParts } from './parts.ts';
import { changesOf, swapsOf } from './slip.ts';

type Paper = Mention<'kamerstuk', KamerstukParts>;

/** So far back the words before a number can name its dossier, within the sentence. */
const BEFORE = 240;
/** A title is named when so much of it stands there; of a short one all. */
const MOST = 0.7;
const FEW_WORDS = 3;
/** The printed dossier's own title may share this much by chance. */
const CHANCE = 0.25;
const BY_TITLE = 0.7;
const BY_NEIGHBOUR = 0.6;

const suspicion = (parts: KamerstukParts, meant: string, reason: string, confidence: number): Suspicion => {
  const number = parts.numbers[0];
  const id = number === undefined ? `dossier-${meant}` : `kst-${meant}-${number}`;
  return { entity: id as EntityId, label: id, reason, confidence };
};

const wordsBefore = ({ reading }: Paper, { scene }: ResolutionContext): string => {
  const near = scene.folded.slice(Math.max(0, reading.start - BEFORE), reading.start);
  return near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('. ')) + 1);
};

/** The words before the number are the title of a dossier whose number is a slip away, and not of the printed one. */
const byTitle = (mention: Paper, context: ResolutionContext, number: string, rest: string): Suspicion | undefined => {
  const { dossierTitle } = context.registries;
  const words = wordsBefore(mention, context);
  if (words.length < 8 || sharedWords(fold(dossierTitle(mention.parts.dossier) ?? ''), words) >= CHANCE)
    return undefined;
  const named = (meant: string, isSwapped: boolean): boolean => {
    const title = fold(dossierTitle(`${meant}${rest}`) ?? '');
    const count = tellingWords(title);
    if (count === 0 || (count < FEW_WORDS && !isSwapped)) return false;
    return sharedWords(title, words) >= (count < FEW_WORDS ? 1 : MOST);
  };
  const found = [
    ...swapsOf(number).filter((meant) => named(meant, true)),
    ...changesOf(number).filter((meant) => named(meant, false)),
  ];
  const [meant, another] = found;
  if (meant === undefined || another !== undefined) return undefined;
  const title = dossierTitle(`${meant}${rest}`);
  const reason = `printed ${mention.parts.dossier}, but the words before it are the title of dossier ${meant}${rest} (${title})`;
  return suspicion(mention.parts, `${meant}${rest}`, reason, BY_TITLE);
};

const counted = new WeakMap<readonly Mention[], ReadonlyMap<string, number>>();

/** How often a document names each dossier; counted once a document. */
const timesNamed = (mentions: readonly Mention[]): ReadonlyMap<string, number> => {
  const known = counted.get(mentions);
  if (known) return known;
  const times = new Map<string, number>();
  for (const { kind, parts } of mentions) {
    if (kind !== 'kamerstuk') continue;
    const { dossier } = parts as KamerstukParts;
    times.set(dossier, (times.get(dossier) ?? 0) + 1);
  }
  counted.set(mentions, times);
  return times;
};

/** The number stands here once, no register knows it, and the document names elsewhere the one with two digits swapped. */
const byNeighbour = (
  mention: Paper,
  context: ResolutionContext,
  number: string,
  rest: string,
): Suspicion | undefined => {
  const { dossier } = mention.parts;
  if (context.registries.dossierTitle(dossier)) return undefined;
  const times = timesNamed(context.mentions);
  if ((times.get(dossier) ?? 0) > 1) return undefined;
  const meant = swapsOf(number).find(
    (swapped) => times.has(`${swapped}${rest}`) && context.registries.dossierTitle(`${swapped}${rest}`),
  );
  if (meant === undefined) return undefined;
  const reason = `printed ${dossier}, which no register knows; elsewhere the document names dossier ${meant}${rest} (${context.registries.dossierTitle(`${meant}${rest}`)})`;
  return suspicion(mention.parts, `${meant}${rest}`, reason, BY_NEIGHBOUR);
};

/** What the words before a number, or the other numbers of the document, say against its dossier. */
export const dossierSuspicions = (mention: Paper, context: ResolutionContext): readonly Suspicion[] => {
  const [, number, rest = ''] = /^(\d{5})(-.+)?$/u.exec(mention.parts.dossier) ?? [];
  if (number === undefined) return [];
  const found = byTitle(mention, context, number, rest) ?? byNeighbour(mention, context, number, rest);
  return found ? [found] : [];
};
