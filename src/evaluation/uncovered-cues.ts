import type { Span } from '../domain/span.ts';

/** A word that often opens a reference, and that no mention covers. */
export interface UncoveredCue {
  /** The cue and the word behind it, lower case, digits as `9`: cues are counted by this. */
  readonly pattern: string;
  readonly cue: string;
  readonly at: number;
}

/**
 * Words that open or hold references in parliamentary text. Compounds count (`Kamerbrief`, `beleidsregeling`), plural
 * and capitals as well.
 */
const CUE =
  /(?<![\p{L}\p{N}])(?:\p{L}{0,20}(?:wet|wetboek|besluit|verordening|richtlijn|regeling|verdrag|brief|motie|amendement|kamerstuk|bericht)(?:ten|en|s|boek)?|artikel(?:en)?|artt?\.|lid|leden|minister(?:s|ie|ies)?|staatssecretaris(?:sen)?|vra(?:ag|gen)|antwoord(?:en)?|Stb\.?|Stcrt\.?|Trb\.?|ECLI|LJN|nrs?\.|dossiers?|Handelingen|Aanhangsel|uitspraak|arrest|rapport|Inspectie|Autoriteit|Stichting|Vereniging|Raad|fractie)(?![\p{L}])/giu;
const NEXT = /^[\s:,(]{0,3}([^\s,.;:()]{1,24})/u;

const shape = (word: string): string => word.toLowerCase().replace(/\d/gu, '9').replace(/9+/gu, '9');

/** Cue words outside the spans given (sorted or not), in text order. */
export const uncoveredCues = (text: string, covered: readonly Span[]): readonly UncoveredCue[] => {
  const spans = [...covered].sort((a, b) => a.start - b.start);
  const cues: UncoveredCue[] = [];
  let next = 0;
  let reach = 0;
  for (const { index, 0: cue } of text.matchAll(CUE)) {
    const end = index + cue.length;
    for (let span = spans[next]; span && span.start < end; next += 1, span = spans[next])
      reach = Math.max(reach, span.end);
    if (reach > index) continue;
    const following = NEXT.exec(text.slice(end, end + 40))?.[1] ?? '';
    cues.push({ pattern: `${shape(cue)} ${shape(following)}`.trim(), cue, at: index });
  }
  return cues;
};
