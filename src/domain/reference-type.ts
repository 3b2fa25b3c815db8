import type { PartKind } from './document.ts';
import type { EntityId, IsoDate, MentionId, PartId } from './ids.ts';
import type { EntityLabel } from './labels.ts';
import type { Mention } from './mention.ts';
import type { NameHit, NameKind } from './names.ts';
import type { Registries } from './registries.ts';
import type { Resolution } from './resolution.ts';
import type { Span } from './span.ts';

/** What a type found, in offsets of the reading text. */
export interface Detection<Parts = unknown> extends Span {
  readonly parts: Parts;
  /** Default `full`. */
  readonly form?: 'full' | 'short';
  /** Dotted: `law-article.head-first`. */
  readonly rule: string;
}

/** A part of the document as a range of the reading text; parts stand in logical order and do not overlap. */
export interface ScenePart extends Span {
  readonly id: PartId;
  readonly kind: PartKind;
  /** The heading (`Antwoord op vraag 5`) as a range of the reading text. */
  readonly heading?: Span;
  readonly numbers: readonly number[];
}

/** Where the reading text (which has the marker's digits removed) points at a note. */
export interface SceneMarker {
  readonly at: number;
  readonly note: PartId;
}

/**
 * All that detectors see. The reading text has wrapping undone, page furniture and note markers removed, `\n` between
 * paragraphs and parts: a pattern need not cross `\n`.
 */
export interface Scene {
  readonly text: string;
  /** Lower case, without diacritics, `text.length` long: see text/fold.ts. */
  readonly folded: string;
  readonly parts: readonly ScenePart[];
  readonly markers: readonly SceneMarker[];
  /** Gazetteer hits of one kind, in text order. */
  names(kind: NameKind): readonly NameHit[];
}

export interface ResolutionContext {
  readonly registries: Registries;
  readonly scene: Scene;
  /** All mentions of the document, in reading order. */
  readonly mentions: readonly Mention[];
  /** The day that counts for a mention: of submission in head and questions, of the answer in answers. */
  asOf(mention: Mention): IsoDate | undefined;
  /** Mentions that this one takes its meaning from (aliases, notes, antecedents). */
  antecedents(mention: Mention): readonly { readonly mention: Mention; readonly why: string }[];
  /** Resolved on demand and remembered; a cycle gives `unresolved`. */
  resolutionOf(id: MentionId): Resolution;
}

/** The one interface that a reference type implements. Method syntax on purpose: it lets types with their own parts stand in one list. */
export interface ReferenceType<Kind extends string = string, Parts = unknown> {
  /** Lower kebab-case; the folder's name, and `type` in the output. */
  readonly kind: Kind;
  /** One English sentence; becomes the GraphQL description. */
  readonly description: string;
  readonly targetLabel: EntityLabel;
  detect(scene: Scene): Iterable<Detection<Parts>>;
  /** Pure: no clock, no network. */
  resolve(mention: Mention<Kind, Parts>, context: ResolutionContext): Resolution;
}

export const resolved = (
  entity: string,
  label: string,
  confidence: number,
  note: string,
  method: 'identifier' | 'registry' | 'alias' | 'antecedent' | 'footnote' | 'curated' = 'registry',
): Resolution => ({
  status: 'resolved',
  targets: [{ entity: entity as EntityId, label, confidence, evidence: { method, note, via: [] } }],
});
export const unresolved = (reason: string): Resolution => ({ status: 'unresolved', reason });
