import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../src/domain/document.ts';
import { type EntityId, partId } from '../../src/domain/ids.ts';
import type { Judgement, Verdict } from '../../src/domain/judgement.ts';
import type { Candidate, Resolution } from '../../src/domain/resolution.ts';
import { anchorOf, overridden, placeOf } from '../../src/judgements/index.ts';
import { bears } from '../../src/server/token.ts';
import { aParsedText } from '../support/parsed-text.ts';

const TEXT =
  'De regeling geldt hier. In het eerste geval volgt uit de wet dat men vrij is. In het tweede geval zegt de wet niets.';
const body = partId('body');

const anchored = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return anchorOf(TEXT, { start, end: start + words.length }, body);
};
const found = (text: string, anchor: ReturnType<typeof anchored>): string | undefined => {
  const place = placeOf(aParsedText(text) as ParsedDocument, anchor);
  return place && text.slice(Math.max(0, place.start - 10), place.end);
};

describe('a judged place', () => {
  const second = anchored('de wet', TEXT.indexOf('tweede'));

  test('is told from equal words by those around it', () => {
    expect(found(TEXT, second)).toBe('eval zegt de wet');
    expect(found(`Vooraf iets nieuws over de wet.\n\n${TEXT}`, second)).toBe('eval zegt de wet');
  });

  test('is found where lines wrap elsewhere', () => {
    expect(found(TEXT.replace('zegt de wet niets', 'zegt de\n  wet niets'), second)).toBe('eval zegt de\n  wet');
  });

  test('is gone where its words are, or all that stood around them', () => {
    expect(found(TEXT.replaceAll('de wet', 'het besluit'), second)).toBeUndefined();
    expect(found('Volgens de wet mag dat. Ook de wet van gisteren zei het.', second)).toBeUndefined();
  });
});

const target = (entity: string): Candidate => ({
  entity: entity as EntityId,
  label: entity,
  confidence: 0.8,
  evidence: { method: 'registry', note: '', via: [] },
});
const resolved = (...entities: string[]): Resolution => ({ status: 'resolved', targets: entities.map(target) });
const judged = (entity: string, verdict: Verdict, at = '2026-01-01T00:00:00.000Z'): Judgement => ({
  id: `${entity}-${verdict}-${at}`,
  document: 'doc:test' as Judgement['document'],
  anchor: anchored('de wet'),
  kind: 'law',
  entity: entity as EntityId,
  key: `Law:${entity}`,
  label: entity,
  verdict,
  author: 'Anna',
  at,
});
const meantBy = (resolution: Resolution, ...judgements: Judgement[]): string[] => {
  const result = overridden(resolution, judgements, 'doc:test' as Judgement['document']);
  return result.status === 'resolved' ? result.targets.map(({ entity }) => entity) : [result.status];
};

describe('a judgement', () => {
  const [a, b, c] = ['BWBR0000001', 'BWBR0000002', 'BWBR0000003'];

  test('confirms one of several and leaves the others', () => {
    expect(meantBy(resolved(a, b), judged(b, 'RIGHT'))).toEqual([b, a]);
  });
  test('puts a thing in the place of those that were found', () => {
    expect(meantBy(resolved(a, b), judged(c, 'RIGHT'))).toEqual([c]);
    expect(meantBy({ status: 'unresolved', reason: 'unknown' }, judged(c, 'RIGHT'))).toEqual([c]);
  });
  test('takes a wrong one out, of the candidates as well', () => {
    expect(meantBy(resolved(a, b), judged(a, 'WRONG'))).toEqual([b]);
    expect(meantBy(resolved(a), judged(a, 'WRONG'))).toEqual(['unresolved']);
    const ambiguous: Resolution = { status: 'ambiguous', candidates: [target(a), target(b)] };
    expect(meantBy(ambiguous, judged(a, 'WRONG'))).toEqual(['ambiguous']);
    expect(meantBy(ambiguous, judged(a, 'WRONG'), judged(b, 'WRONG'))).toEqual(['unresolved']);
  });
  test('is undone by a later one; one who is unsure changes nothing', () => {
    expect(meantBy(resolved(a), judged(a, 'WRONG'), judged(a, 'RIGHT', '2026-02-01T00:00:00.000Z'))).toEqual([a]);
    expect(meantBy(resolved(a), judged(a, 'UNSURE'))).toEqual([a]);
  });
});

test('the token is taken whole, and none is no token', () => {
  const token = 'x'.repeat(24);
  expect(bears(`Bearer ${token}`, token)).toBe(true);
  for (const header of [`Bearer ${token}x`, `bearer ${token}`, `Basic ${token}`, token, 'Bearer ', '', undefined])
    expect(bears(header, token), String(header)).toBe(false);
  expect(bears('Bearer ', undefined)).toBe(false);
  expect(bears('', '')).toBe(false);
});
