import type { ParsedDocument } from '../domain/document.ts';
import type { ResolvedMention } from '../domain/resolution.ts';
import { type Sentence, stretchesOf } from './sentences.ts';

/** Who asks whom, and who answers, as the head of the document says in its sentences. */
export interface Letterhead {
  readonly submitters: readonly string[];
  readonly addressees: readonly string[];
  readonly signatories: readonly string[];
  readonly answering: readonly string[];
}

const targetsOf = (mentions: readonly ResolvedMention[]): string[] => [
  ...new Set(
    mentions.flatMap(({ resolution }) =>
      resolution.status === 'resolved' ? resolution.targets.map(({ entity }) => entity as string) : [],
    ),
  ),
];

const ASKED: Sentence = {
  opening: /\bVragen\s+van\s/gu,
  end: /\s(?:over|inzake|betreffende)\s|\(ingezonden/u,
  reach: 600,
};
const ANSWERED: Sentence = {
  opening: /\bAntwoord(?:en)?\s+van\s+(?:de\s+)?(?:[Mm]inister|[Ss]taatssecretaris)/gu,
  end: /\(ontvangen|\.\s/u,
  reach: 300,
};
/** What stands at the head of a document, where such sentences are. */
const HEAD = 12_000;

export const letterheadOf = (parsed: ParsedDocument, mentions: readonly ResolvedMention[]): Letterhead => {
  const head = parsed.parts.find(({ kind }) => kind === 'head');
  const inHead = mentions.filter(({ part }) => part === head?.id);
  const within = (sentence: Sentence): ResolvedMention[] => {
    const ranges = stretchesOf(parsed.text.slice(0, HEAD), sentence);
    return inHead.filter(({ span }) => ranges.some(({ start, end }) => start <= span.start && span.end <= end));
  };
  const asked = within(ASKED);
  const answered = within(ANSWERED);
  const ofKind = (list: readonly ResolvedMention[], kind: string): string[] =>
    targetsOf(list.filter((mention) => mention.kind === kind));
  const hasSignature = isSignature(parsed, inHead);
  const signed = inHead.filter(
    ({ kind, rule, part }) => hasSignature && kind === 'person' && part === 'head' && rule === 'person.full-name',
  );
  const loose = signed.filter(
    (mention) => !asked.includes(mention) && !answered.includes(mention) && standsAlone(parsed.text, mention),
  );
  return {
    submitters: ofKind(asked, 'person'),
    addressees: ofKind(asked, 'office'),
    signatories: [...new Set([...ofKind(answered, 'person'), ...targetsOf(loose)])],
    answering: [
      ...new Set([
        ...ofKind(answered, 'office'),
        ...targetsOf(inHead.filter((mention) => mention.kind === 'office' && standsAlone(parsed.text, mention))),
      ]),
    ],
  };
};

const isSignature = (parsed: ParsedDocument, inHead: readonly ResolvedMention[]): boolean =>
  inHead.some((mention) => mention.kind === 'office' && standsAlone(parsed.text, mention));

/** A title or name with nothing else on its lines is a signature block's. */
const standsAlone = (text: string, { span }: ResolvedMention): boolean =>
  /(?:^|\n)[ \t\f]*(?:De |de )?$/u.test(text.slice(Math.max(0, span.start - 12), span.start)) &&
  /^,?[ \t]*(?:\n|$)/u.test(text.slice(span.end, span.end + 12));
