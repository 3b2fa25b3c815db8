import pc from 'picocolors';
import type { ExtractedMention } from '../domain/extraction.ts';
import type { MentionLink } from '../domain/mention.ts';
import type { Candidate, ResolvedMention } from '../domain/resolution.ts';
import type { Span } from '../domain/span.ts';

/** All there is to say about one mention. */
export interface Explanation {
  /** Its number in the table of `kamergraaf extract`. */
  readonly number: number;
  readonly mention: ResolvedMention;
  /** As written by `kamergraaf extract`. */
  readonly extracted: ExtractedMention;
  /** The sentence around it, on one line, and where the mention stands in that. */
  readonly sentence: string;
  readonly place: Span;
  /** The day on which registries were looked up. */
  readonly asOf: string | null;
  readonly takesMeaningFrom: readonly {
    readonly number: number;
    readonly surface: string;
    readonly why: MentionLink['why'];
  }[];
}

const row = (label: string, text: string): string => `  ${pc.dim(label.padEnd(11))} ${text}`;

const marked = ({ sentence, place }: Explanation): string =>
  `${sentence.slice(0, place.start)}${pc.bold(pc.underline(sentence.slice(place.start, place.end)))}${sentence.slice(place.end)}`;

const candidateLines = (label: string, candidates: readonly Candidate[]): string[] =>
  candidates.flatMap(({ entity, label: name, confidence, evidence }) => [
    row(label, `${pc.cyan(entity)}  ${name === entity ? '' : `${name}  `}${confidence.toFixed(2)}`),
    row('', `because: ${evidence.note} (${evidence.method})`),
  ]);

const resolutionLines = ({ mention: { resolution } }: Explanation): string[] => {
  if (resolution.status === 'resolved') return candidateLines('target', resolution.targets);
  if (resolution.status === 'unresolved') return [row('target', `none: ${resolution.reason}`)];
  return [row('target', 'none: several are possible'), ...candidateLines('candidate', resolution.candidates)];
};

/** Some lines for people. */
export const explanationText = (explanation: Explanation): string => {
  const { number, mention, extracted, asOf, takesMeaningFrom } = explanation;
  return [
    `${pc.bold(`#${number} ${extracted.type}`)} in ${mention.part}: ${pc.bold(extracted.text.replace(/\s+/gu, ' '))}`,
    row('sentence', marked(explanation)),
    row('rule', `${mention.rule}${mention.form === 'short' ? ' (leans on what was named before)' : ''}`),
    row('says', JSON.stringify(mention.parts)),
    row('looked up', asOf ? `as of ${asOf}` : 'without a date: the document gives none'),
    ...takesMeaningFrom.map((one) => row('leans on', `#${one.number} "${one.surface}" (${one.why})`)),
    ...resolutionLines(explanation),
    ...extracted.suspicions.flatMap(({ id, reason, confidence }) => [
      row('suspicion', `${pc.yellow(id)}  ${confidence.toFixed(2)}`),
      row('', `because: ${reason}`),
    ]),
    row('confidence', extracted.confidence.toFixed(2)),
  ].join('\n');
};
