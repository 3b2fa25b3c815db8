import type { Scene } from '../../domain/reference-type.ts';
import type { Span } from '../../domain/span.ts';
import { blanksBefore } from './blanks.ts';
import { officePlaces } from './office-places.ts';
import { type Title, titleBefore } from './person-titles.ts';

/** What the words around a chain of names say of it. */
export interface Cues extends Title {
  readonly signature: boolean;
}

/** What the line before the first signature says: the end of a motion, an office, a greeting, or `mede namens`. */
const BEFORE_SIGNATURES = /(?:dag\.?|Hoogachtend,?|groet,?|namens,?|\p{L},|[)\]])\s*$/u;
const LINE_END = /^[ \t]*[,.]?(?:\n|$)/u;
const ONLY_BLANKS = /^[,\s]*$/u;
const REACH = 40;
/** `De voorzitter van de vaste commissie voor Financiën, Essers`. */
const CHAIR =
  /voorzitter van de (?:(?:Tweede|Eerste) Kamer der Staten-Generaal|(?:\p{Ll}{4,14} ){0,2}(?:commissie|werkgroep)(?: voor(?: de)? (?:\p{L}{2,25},? |\/ ){0,12}\p{L}{2,25})?), $/iu;
const CHAIR_REACH = 150;

/** Whether nothing but blanks stands on the line before an offset. */
const opensLine = (text: string, start: number, from: number): boolean => {
  let at = start;
  while (at > from && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at === from || text[at - 1] === '\n';
};

/** Reads chains in text order: where the last signature stood tells of the next one. */
export const cueReader = (scene: Scene): ((chain: readonly Span[]) => Cues) => {
  const { text } = scene;
  const officeEnds = new Set(officePlaces(scene).map(({ end }) => end));
  let signatureEnd = -1;
  let underMotion = false;

  /** `de minister van Defensie, Brekelmans`. */
  const isBehindOffice = (from: number, start: number): boolean => {
    const gap = start - blanksBefore(text, start, from, true);
    return gap > 0 && gap < 4 && text[start - 1] !== '\n' && officeEnds.has(start - gap);
  };

  /** Whether a name that stands alone on its line signs. */
  const signs = (from: number, start: number, follows: boolean): boolean =>
    follows || BEFORE_SIGNATURES.test(text.slice(from, start)) || officeEnds.has(blanksBefore(text, start, from, true));

  return (chain) => {
    const start = chain[0]?.start ?? 0;
    const end = chain.at(-1)?.end ?? 0;
    const from = Math.max(0, start - REACH);
    const title = titleBefore(scene, chain[0] ?? { start, end }, from);
    const role = title.role ?? (isBehindOffice(from, start) ? 'office' : undefined);
    const endsLine = (): boolean => LINE_END.test(text.slice(end, end + 8));
    const ownLine = opensLine(text, start, from) && endsLine();
    const chairs =
      text[start - 2] === ',' && endsLine() && CHAIR.test(text.slice(Math.max(0, start - CHAIR_REACH), start));
    const follows = ownLine && signatureEnd >= 0 && ONLY_BLANKS.test(text.slice(signatureEnd, start));
    const signature = ownLine && signs(from, start, follows);
    if (signature && !follows) underMotion = /dag\.?\s*$/u.test(text.slice(from, start));
    if (signature || (role && ownLine)) signatureEnd = end;
    const isMember = chairs || (signature && underMotion);
    return { role: role ?? (isMember ? 'member' : undefined), gender: title.gender, signature };
  };
};
