import type { ParsedDocument, Part } from './domain/document.ts';
import type { ExtractedMention, ExtractedPart, Extraction } from './domain/extraction.ts';
import type { Candidate, ResolvedMention } from './domain/resolution.ts';
import { confidenceWithoutTarget } from './resolve/calibration.ts';

const extractedPart = (part: Part): ExtractedPart => {
  const { id, kind, number, numbers, answers, label, markers, segments } = part;
  return {
    id,
    kind,
    ...(number === undefined ? {} : { number }),
    ...(numbers === undefined ? {} : { numbers }),
    ...(answers === undefined ? {} : { answers }),
    ...(label === undefined ? {} : { label }),
    ...(markers === undefined ? {} : { markers }),
    start: segments[0]?.start ?? 0,
    end: segments.at(-1)?.end ?? 0,
  };
};

const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;

/** All targets must be right, so the weakest counts; of candidates only the best can be. */
const confidenceOf = (type: string, targets: readonly Candidate[], candidates: readonly Candidate[]): number => {
  if (targets.length > 0) return Math.min(...targets.map(({ confidence }) => confidence));
  if (candidates.length > 0) return Math.max(...candidates.map(({ confidence }) => confidence));
  return confidenceWithoutTarget(type);
};

const extractedMention = (mention: ResolvedMention): ExtractedMention => {
  const { resolution } = mention;
  const targets: readonly Candidate[] = resolution.status === 'resolved' ? resolution.targets : [];
  const candidates: readonly Candidate[] = resolution.status === 'ambiguous' ? resolution.candidates : [];
  return {
    type: mention.kind,
    start: mention.span.start,
    end: mention.span.end,
    text: mention.surface,
    part: mention.part,
    targets: targets.map(({ entity, label }) => ({ id: entity, label })),
    confidence: rounded(confidenceOf(mention.kind, targets, candidates)),
    rule: mention.rule,
    candidates: candidates.map(({ entity, confidence, evidence }) => ({
      id: entity,
      confidence: rounded(confidence),
      evidence: evidence.note,
    })),
    suspicions: (resolution.suspicions ?? []).map(({ entity, reason, confidence }) => ({
      id: entity,
      reason,
      confidence: rounded(confidence),
    })),
    evidence: targets.map(({ evidence }) => evidence.note),
  };
};

/** One document in the form of docs/extract-format.md. */
export const extractionOf = (parsed: ParsedDocument, mentions: readonly ResolvedMention[]): Extraction => {
  const { id, kind, reference, date, submitted, answered, title } = parsed.document;
  return {
    source: parsed.source,
    document: {
      id,
      kind,
      reference: reference ?? null,
      date: date ?? null,
      submitted: submitted ?? null,
      answered: answered ?? null,
      title: title ?? null,
    },
    text: parsed.text,
    parts: parsed.parts.map(extractedPart),
    mentions: mentions.map(extractedMention),
  };
};
