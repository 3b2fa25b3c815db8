import type { ParsedDocument } from '../domain/document.ts';
import type { NodeKey } from '../domain/graph-write.ts';
import type { PartId } from '../domain/ids.ts';
import type { NodeLabel } from '../domain/labels.ts';
import type { Candidate, ResolvedMention } from '../domain/resolution.ts';
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
  readonly mentions: readonly ResolvedMention[];
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
  paragraph: /&lid=([^&]+)/u.exec(id)?.[1] ?? null,
  item: /&o=([^&]+)/u.exec(id)?.[1] ?? null,
});

/** Where the piece of its part that holds a mention begins, behind the heading. */
const floorOf = ({ parsed, mention }: MentionInput): number => {
  const { part, span } = mention;
  const home = parsed.parts.find(({ id }) => id === part);
  const piece = home?.segments.find(({ start, end }) => start <= span.start && span.start < end);
  const heading = home?.heading && home.heading.end <= span.start ? home.heading.end : 0;
  return Math.max(piece?.start ?? 0, heading);
};

const propertiesOf = (input: MentionInput) => {
  const { parsed, mention } = input;
  const { resolution, span } = mention;
  const best =
    resolution.status === 'resolved' ? Math.min(...resolution.targets.map(({ confidence }) => confidence)) : null;
  return {
    type: mention.kind,
    surface: mention.surface,
    folded: fold(mention.surface),
    start: span.start,
    end: span.end,
    ...quoteOf(parsed.text, span, floorOf(input)),
    rule: mention.rule,
    status: resolution.status,
    reason: resolution.status === 'unresolved' ? resolution.reason : null,
    confidence: best,
    partId: mention.part,
  };
};

const submittersInside = ({ mention, mentions }: MentionInput): string[] =>
  mentions
    .filter(({ kind, span }) => kind === 'person' && mention.span.start <= span.start && span.end <= mention.span.end)
    .flatMap(({ resolution }) =>
      resolution.status === 'resolved' ? resolution.targets.map(({ entity }) => entity as string) : [],
    );

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
    for (const id of extra === 'Motion' ? submittersInside(input) : []) {
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
