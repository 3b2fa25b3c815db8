import { readFile } from 'node:fs/promises';
import type { ResolvedMention } from '../domain/resolution.ts';
import type { Span } from '../domain/span.ts';
import { extractionOf } from '../extraction.ts';
import { readDocument } from '../ingest/index.ts';
import { readReferences } from '../pipeline.ts';
import { loadRegistries } from '../registries/load.ts';
import { asOfIn } from '../resolve/as-of.ts';
import type { Explanation } from './explain-report.ts';

/** Characters shown on both sides of a mention at most. */
const REACH = 160;

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ');

/** The sentence around a span, on one line, with the span's place in it. */
const sentenceAround = (text: string, { start, end }: Span): { sentence: string; place: Span } => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opens = [...before.matchAll(/[.?!]\s+(?=[\p{Lu}«‘“"'])|\n\s*\n/gu)].at(-1);
  const closes = /[.?!](?=\s|$)|\n\s*\n/u.exec(after);
  const left = squeezed(opens ? before.slice(opens.index + opens[0].length) : before).trimStart();
  const middle = squeezed(text.slice(start, end));
  const right = squeezed(closes ? after.slice(0, closes.index + 1) : after).trimEnd();
  return { sentence: left + middle + right, place: { start: left.length, end: left.length + middle.length } };
};

/** Reads a document and tells of every mention how it came about. Stores nothing. */
export const explanationsOf = async (file: string): Promise<readonly Explanation[]> => {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`${file}: no such file`);
  });
  const { parsed, links, mentions } = readReferences(await readDocument(bytes, file), await loadRegistries());
  const extraction = extractionOf(parsed, mentions);
  const asOf = asOfIn(parsed);
  const numbers = new Map(mentions.map(({ id }, index) => [id, index + 1]));
  const surfaces = new Map(mentions.map(({ id, surface }) => [id, surface]));
  const leansOn = (mention: ResolvedMention): Explanation['takesMeaningFrom'] =>
    links
      .filter(({ from }) => from === mention.id)
      .map(({ to, why }) => ({ number: numbers.get(to) ?? 0, surface: surfaces.get(to) ?? to, why }));
  return mentions.flatMap((mention, index) => {
    const extracted = extraction.mentions[index];
    if (!extracted) return [];
    return [
      {
        number: index + 1,
        mention,
        extracted,
        ...sentenceAround(parsed.text, mention.span),
        asOf: asOf(mention) ?? null,
        takesMeaningFrom: leansOn(mention),
      },
    ];
  });
};
