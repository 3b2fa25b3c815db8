import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/domain/reference-type.ts';
import type { ReferenceCase } from '../../src/references/reference-case.ts';
import { REFERENCE_TYPES } from '../../src/references/registry.ts';
import { finders } from '../../src/references/shared/finders.ts';
import { fold } from '../../src/text/fold.ts';
import { ANY, classTable, membersOf } from '../../src/text/scan/classes.ts';
import { openingsOf } from '../../src/text/scan/prefixes.ts';

const sceneOf = (text: string): Scene => ({ text, folded: fold(text), parts: [], markers: [], names: () => [] });

const scenes = readdirSync('samples')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => sceneOf(readFileSync(`samples/${name}`, 'utf8')));
// a form has a case: what a pattern was given without a stem to begin with is missed there
for (const { kind } of REFERENCE_TYPES) {
  const { cases } = (await import(`../../src/references/${kind}/cases.ts`)) as { cases: readonly ReferenceCase[] };
  scenes.push(sceneOf(cases.map(({ text }) => text.replace(/[«»]/gu, '')).join('\n')));
}

/** ASCII characters folded, by class. */
const characters = new Map<number, string[]>();
for (let unit = 0; unit < 128; unit += 1) {
  const list = characters.get(classTable[unit] ?? 0) ?? [];
  characters.set(classTable[unit] ?? 0, [...list, fold(String.fromCharCode(unit))]);
}

/** The ASCII words of three units that a match can begin with, as far as they are worked out. */
const beginnings = (pattern: RegExp): Set<string> => {
  const found = new Set<string>();
  for (const sets of openingsOf(pattern) ?? []) {
    if (sets.includes(ANY)) continue;
    const [first = [], second = [], third = []] = sets.map((set) =>
      membersOf(set).flatMap((one) => (one < 63 ? (characters.get(one) ?? []) : [])),
    );
    for (const a of first) for (const b of second) for (const c of third) found.add(a + b + c);
  }
  return found;
};

describe('each pattern that is tried at some places only', () => {
  test('there are some', () => expect(finders().length).toBeGreaterThan(20));

  test.each(finders().map((one) => [one.pattern.source.slice(0, 60), one] as const))(
    '%s finds what a plain search finds',
    (_name, { pattern, find }) => {
      for (const scene of scenes) {
        const plain = [...scene.text.matchAll(pattern)].map((match) => [match.index, ...match]);
        expect(find(scene).map((match) => [match.index, ...match])).toEqual(plain);
      }
    },
  );

  test.each(
    finders().flatMap((one) => (one.words ? [[one.pattern.source.slice(0, 60), one, one.words] as const] : [])),
  )('%s begins with its stems only', (_name, { pattern }, words) => {
    const stems = new Set(words.map((word) => word.slice(0, 3)));
    expect([...beginnings(pattern)].filter((beginning) => !stems.has(beginning))).toEqual([]);
  });
});
