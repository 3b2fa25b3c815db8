import type { ExtractedMention, Extraction } from '../domain/extraction.ts';
import type { Span } from '../domain/span.ts';
import { codePointsOf } from './code-points.ts';
import type { GoldDocument, GoldReference } from './gold.ts';
import { locate } from './locate.ts';

/** Where these end is a matter of taste: half of the shorter span will do, elsewhere half of the union. */
const LOOSE: ReadonlySet<string> = new Set(['motion', 'letter', 'news-article']);
const HALF = 0.5 - 1e-9;

const overlap = (a: Span, b: Span, type: string): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const whole = LOOSE.has(type)
    ? Math.min(a.end - a.start, b.end - b.start)
    : Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared > 0 ? shared / whole : 0;
};

export interface Pair {
  readonly reference: GoldReference;
  /** Undefined: missed. */
  readonly mention?: ExtractedMention;
}

export interface Pairing {
  /** One an annotated reference, in the order of the gold file; optional ones included. */
  readonly pairs: readonly Pair[];
  /** Mentions of annotated types, in text order; those of optional references left out. */
  readonly counted: readonly ExtractedMention[];
  readonly problems: readonly string[];
}

/** Gives each annotated reference, in order, the mention of its type that overlaps it most and is not taken. */
export const pairUp = (gold: GoldDocument, { text, mentions }: Extraction): Pairing => {
  const { spans, problems } = locate(gold, text);
  const point = codePointsOf(text);
  const types = new Set(gold.annotated?.length ? gold.annotated : gold.references.map(({ type }) => type));
  const scored = mentions.filter(({ type }) => types.has(type));
  const places = scored.map(({ start, end }): Span => ({ start: point(start), end: point(end) }));
  const taken = new Set<ExtractedMention>();
  const ignored = new Set<ExtractedMention>();
  const pairs = gold.references.map((reference, index): Pair => {
    const span = spans[index];
    let best: ExtractedMention | undefined;
    let most = HALF;
    scored.forEach((mention, place) => {
      const at = places[place];
      if (!span || !at || mention.type !== reference.type || taken.has(mention)) return;
      const share = overlap(span, at, mention.type);
      if (share > most) [best, most] = [mention, share];
    });
    if (!best) return { reference };
    taken.add(best);
    if (reference.optional) ignored.add(best);
    return { reference, mention: best };
  });
  return { pairs, counted: scored.filter((mention) => !ignored.has(mention)), problems };
};
