import type { Mention } from '../../domain/mention.ts';
import type { Resolution } from '../../domain/resolution.ts';
import { DATE_PATTERN } from '../../text/dutch-date.ts';
import type { Detection, ReferenceType, ResolutionContext, Scene } from '../reference-type.ts';
import { paperOfAntecedent } from '../shared/discourse-paper.ts';

export interface LetterParts {
  readonly date?: string;
  readonly subject?: string;
}

const CUE =
  /(?<![\p{L}-])(?:Kamerbrief|kamerbrief|[Vv]erzamelbrief|[Vv]oortgangsbrief|[Bb]eleidsbrief|[Bb]rief)(?![\p{L}-])/gu;
const DATED = new RegExp(
  `^(?: aan de (?:Tweede )?Kamer)?(?: (?:van|d\\.d\\.)) (${DATE_PATTERN}|\\d{1,2} \\p{Ll}{3,9} (?:jl|j\\.l)\\.?)`,
  'iu',
);
const OVER = /^ (?:over|inzake|betreffende|met betrekking tot) /u;
/** A subject ends before a verb or a new clause: these words open one. */
const SUBJECT_END =
  /[.;:()\n?!]|,? (?:heb|hebben|heeft|had|is|zijn|was|waren|wordt|worden|werd|zal|zullen|kan|kunt|die|dat|waarin|waarmee|waarbij|wat|hierover|geeft|ga|gaat|staat|bent|naar uw Kamer|aan uw Kamer|aan de Kamer|uw Kamer|en (?:ik|de|het) \p{Ll}+ )/u;
const LONGEST_SUBJECT = 160;

export const letter: ReferenceType<'letter', LetterParts> = {
  kind: 'letter',
  description: 'A letter to parliament in words (Kamerbrief), e.g. Kamerbrief van 30 juni 2023.',
  targetLabel: 'Letter',

  *detect(scene: Scene): Iterable<Detection<LetterParts>> {
    const marked = scene.markers.map(({ at }) => at).sort((a, b) => a - b);
    const markerAfter = (position: number): number => marked.find((at) => at > position) ?? Number.POSITIVE_INFINITY;
    for (const cue of scene.text.matchAll(CUE)) {
      const start = cue.index;
      const cueEnd = start + cue[0].length;
      const tail = scene.text.slice(cueEnd, cueEnd + LONGEST_SUBJECT + 20);
      const dated = DATED.exec(tail);
      if (dated) {
        const date = dated[1] ?? '';
        yield { start, end: cueEnd + dated[0].length, rule: 'letter.dated', parts: { date } };
        continue;
      }
      const over = OVER.exec(tail);
      if (!over) continue;
      const from = cueEnd + over[0].length;
      const stop = SUBJECT_END.exec(scene.text.slice(from, from + LONGEST_SUBJECT));
      const end = Math.min(markerAfter(from), stop ? from + stop.index : from + LONGEST_SUBJECT);
      const subject = scene.text.slice(from, end).trimEnd();
      const known =
        /^[Kk]amerbrief|^[Vv]erzamel|^[Vv]oortgang|^[Bb]eleids/u.test(cue[0]) ||
        (Number.isFinite(markerAfter(from)) && markerAfter(from) - end < 2);
      if (known && subject.length > 3)
        yield { start, end: from + subject.length, rule: 'letter.subject', parts: { subject } };
    }
  },

  resolve(mention: Mention<'letter', LetterParts>, context: ResolutionContext): Resolution {
    return paperOfAntecedent(mention, context);
  },
};
