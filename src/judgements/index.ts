import type { ParsedDocument } from '../domain/document.ts';
import { type MentionId, mentionId } from '../domain/ids.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { ResolvedMention } from '../domain/resolution.ts';
import type { Span } from '../domain/span.ts';
import { partAt, placeOf } from './anchor.ts';
import { overridden } from './override.ts';

export { anchorOf, partAt, placeOf } from './anchor.ts';
export { latest, overridden, targetKey } from './override.ts';

export interface Judged {
  readonly mentions: readonly ResolvedMention[];
  /** Ids of the judgements on each mention that has any. */
  readonly judgedBy: ReadonlyMap<MentionId, readonly string[]>;
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The mention that a judged place is: the same words, else the one of its type that covers most of them. */
const mentionAt = (mentions: readonly ResolvedMention[], place: Span, kind: string): ResolvedMention | undefined => {
  const [best] = mentions
    .filter((one) => one.kind === kind && overlap(one.span, place) > 0)
    .sort((a, b) => overlap(b.span, place) - overlap(a.span, place));
  return best;
};

/** A mention that only a person found. */
export const judgedMention = (parsed: ParsedDocument, place: Span, kind: string): ResolvedMention | undefined => {
  const part = partAt(parsed, place.start);
  if (part === undefined) return undefined;
  return {
    id: mentionId(parsed.document.id, place.start, place.end, kind),
    kind,
    span: place,
    reading: place,
    surface: parsed.text.slice(place.start, place.end).replace(/\s+/gu, ' '),
    part,
    parts: {},
    form: 'full',
    rule: 'judgement',
    resolution: { status: 'unresolved', reason: 'found by a person' },
  };
};

/**
 * Puts what people judged above what the rules found. A place that is gone is left out, and its judgement stays for the next
 * reading. Pure.
 */
export const applyJudgements = (
  parsed: ParsedDocument,
  mentions: readonly ResolvedMention[],
  judgements: readonly Judgement[],
): Judged => {
  if (judgements.length === 0) return { mentions, judgedBy: new Map() };
  const byId = new Map(mentions.map((one) => [one.id, one]));
  const found = new Map<MentionId, Judgement[]>();
  for (const judgement of judgements) {
    const place = placeOf(parsed, judgement.anchor);
    if (!place) continue;
    const known = mentionAt([...byId.values()], place, judgement.kind);
    const mention = known ?? (judgement.verdict === 'RIGHT' ? judgedMention(parsed, place, judgement.kind) : undefined);
    if (!mention) continue;
    byId.set(mention.id, mention);
    found.set(mention.id, [...(found.get(mention.id) ?? []), judgement]);
  }
  for (const [id, list] of found) {
    const mention = byId.get(id);
    if (mention) byId.set(id, { ...mention, resolution: overridden(mention.resolution, list, parsed.document.id) });
  }
  return {
    mentions: [...byId.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    judgedBy: new Map([...found].map(([id, list]) => [id, list.map((one) => one.id)])),
  };
};
