import type { ParsedDocument } from '../domain/document.ts';
import type { PartId } from '../domain/ids.ts';
import type { Anchor } from '../domain/judgement.ts';
import type { Span } from '../domain/span.ts';

const CONTEXT = 32;
/** Of the characters around it so many must be there still, unless the words stand only once in their part. */
const ENOUGH = 0.5;
const ENOUGH_ALONE = 0.2;

/** How to find a span again. */
export const anchorOf = (text: string, { start, end }: Span, part: PartId): Anchor => ({
  part,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
});

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const sameEnd = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
};

const sameStart = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
};

/** Part in which an offset of the text lies. */
export const partAt = ({ parts }: Pick<ParsedDocument, 'parts'>, offset: number): PartId | undefined =>
  parts.find(({ segments }) => segments.some(({ start, end }) => start <= offset && offset < end))?.id;

interface Place extends Span {
  /** Share of the context that is the same. */
  readonly likeness: number;
  readonly isInPart: boolean;
}

const occurrences = (text: string, exact: string): Span[] => {
  const words = exact
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&'));
  if (words.join('') === '') return [];
  // another reader may wrap the lines elsewhere
  return [...text.matchAll(new RegExp(words.join('\\s{1,20}'), 'gu'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
};

/** Where a judged place is in a reading of its document: the likeliest by the words around it; undefined where it is gone. */
export const placeOf = (parsed: Pick<ParsedDocument, 'text' | 'parts'>, anchor: Anchor): Span | undefined => {
  const { text } = parsed;
  const [prefix, suffix] = [squeezed(anchor.prefix), squeezed(anchor.suffix)];
  const whole = Math.max(1, prefix.length + suffix.length);
  const places = occurrences(text, anchor.exact).map(({ start, end }): Place => {
    const before = squeezed(text.slice(Math.max(0, start - 2 * CONTEXT), start));
    const after = squeezed(text.slice(end, end + 2 * CONTEXT));
    const likeness = (sameEnd(prefix, before) + sameStart(suffix, after)) / whole;
    return { start, end, likeness, isInPart: partAt(parsed, start) === anchor.part };
  });
  const isAlone = places.filter(({ isInPart }) => isInPart).length === 1;
  const fitting = places.filter(
    ({ likeness, isInPart }) => likeness >= (isInPart && isAlone ? ENOUGH_ALONE : ENOUGH) || prefix + suffix === '',
  );
  const distance = ({ start }: Place): number => Math.abs(start - anchor.start);
  const [best] = fitting.sort(
    (a, b) => b.likeness - a.likeness || Number(b.isInPart) - Number(a.isInPart) || distance(a) - distance(b),
  );
  return best && { start: best.start, end: best.end };
};
