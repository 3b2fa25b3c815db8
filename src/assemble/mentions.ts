import type { ParsedDocument } from '../domain/document.ts';
import type { NodeKey } from '../domain/graph-write.ts';
import type { PartId } from '../domain/ids.ts';
import type { NodeLabel } from '../domain/labels.ts';
import type { Candidate, ResolvedMention } from '../domain/resolution.ts';
import type { Span } from '../domain/span.ts';
import { fold } from '../text/fold.ts';
import type { Citation } from './citations.ts';
import type { Collector } from './collector.ts';
import type { AddEntity } from './entities.ts';
import type { NodeRef } from './node-of.ts';
import { quoteOf } from './quote.ts';

export interface MentionInput {
  readonly collector: Collector;
  readonly add: AddEntity;
  readonly parsed: ParsedDocument;
  readonly mention: ResolvedMention;
  /** Where the piece of its part that holds an offset begins. */
  readonly floor: (part: PartId, offset: number) => number;
  /** People named inside a span. */
  readonly peopleWithin: (span: Span) => readonly string[];
  readonly keys: ReadonlyMap<PartId, NodeKey>;
  readonly home: (part: PartId) => PartId;
}

/** A paper that is called a motion or a letter bears that label as well. */
const EXTRA: Readonly<Record<string, NodeLabel>> = { motion: 'Motion', letter: 'Letter' };
/** Named beside what they belong to: the law of an article, the dossier of a paper. */
const WHOLE: Readonly<Record<string, (ref: NodeRef) => string>> = {
  LawArticle: (ref) => String(ref.properties.lawId),
  Kamerstuk: (ref) => `dossier-${ref.properties.dossier}`,
};

const finerPlace = (id: string): { paragraph: string | null; item: string | null } => ({
  paragraph: id.startsWith('jci') ? (/&lid=([^&]+)/u.exec(id)?.[1] ?? null) : null,
  item: id.startsWith('jci') ? (/&o=([^&]+)/u.exec(id)?.[1] ?? null) : null,
});

const propertiesOf = (input: MentionInput) => {
  const { parsed, mention, floor } = input;
  const { resolution, span } = mention;
  const best =
    resolution.status === 'resolved' ? Math.min(...resolution.targets.map(({ confidence }) => confidence)) : null;
  return {
    type: mention.kind,
    surface: mention.surface,
    folded: fold(mention.surface),
    start: span.start,
    end: span.end,
    ...quoteOf(parsed.text, span, floor(mention.part, span.start)),
    rule: mention.rule,
    status: resolution.status,
    reason: resolution.status === 'unresolved' ? resolution.reason : null,
    confidence: best,
    partId: mention.part,
  };
};

const addTarget = (input: MentionInput, key: NodeKey, target: Candidate): Citation[] => {
  const { collector, add, mention, parsed } = input;
  const { entity, label, confidence, evidence } = target;
  const base = { part: mention.part, mention: mention.id, start: mention.span.start, confidence };
  if (/^q\d+$/u.test(entity)) {
    collector.edge('REFERS_TO', key, `Question:${parsed.document.id}/${entity}`, {
      confidence,
      method: evidence.method,
      note: evidence.note,
    });
    return [];
  }
  const ref = add(entity, label);
  if (!ref) return [];
  const extra = EXTRA[mention.kind];
  if (extra && ref.labels[0] === 'Kamerstuk') {
    collector.node(
      ref.key,
      [...ref.labels, extra],
      ref.id,
      extra === 'Motion' ? { motionTitle: mention.surface } : { letterTitle: mention.surface },
    );
    for (const id of extra === 'Motion' ? input.peopleWithin(mention.span) : []) {
      const person = add(id);
      if (person) collector.edge('SUBMITTED_BY', ref.key, person.key, {});
    }
  }
  collector.edge('REFERS_TO', key, ref.key, {
    confidence,
    method: evidence.method,
    note: evidence.note,
    ...finerPlace(entity),
  });
  const whole = WHOLE[ref.labels[0]]?.(ref);
  const host = whole ? add(whole) : undefined;
  const direct: Citation = { ...base, target: ref.key, direct: true };
  return host ? [direct, { ...base, target: host.key, direct: false }] : [direct];
};

/** Adds one mention with all it says, and returns what it cites. */
export const addMention = (input: MentionInput): readonly Citation[] => {
  const { collector, add, mention, keys, home } = input;
  const key = `Mention:${mention.id}`;
  const { resolution } = mention;
  collector.node(key, ['Mention'], mention.id, propertiesOf(input));
  const part = keys.get(mention.part);
  const owner = keys.get(home(mention.part));
  if (part) collector.edge('CONTAINS', part, key);
  if (owner) collector.edge('MENTIONS', owner, key);
  for (const { entity, label, reason, confidence } of resolution.suspicions ?? []) {
    const ref = add(entity, label);
    if (ref) collector.edge('SUSPECTED', key, ref.key, { confidence, reason });
  }
  if (resolution.status === 'ambiguous') {
    for (const { entity, label, confidence, evidence } of resolution.candidates) {
      const ref = add(entity, label);
      if (ref) collector.edge('MAY_REFER_TO', key, ref.key, { confidence, note: evidence.note });
    }
  }
  return resolution.status === 'resolved' ? resolution.targets.flatMap((target) => addTarget(input, key, target)) : [];
};
